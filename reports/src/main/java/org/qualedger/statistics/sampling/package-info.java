/**
 * How many to look at, and what to conclude. Standard plans of ISO 2859-1 (GB/T 2828.1) are found
 * by {@link LotPlan}, what a plan accepts by {@link OperatingCharacteristic}, plans for two given
 * risks by {@link PlanSearch}; the sample sizes are for return visits, surveys and comparisons.
 */
@NullMarked
package org.qualedger.statistics.sampling;

import org.jspecify.annotations.NullMarked;
