/**
 * What Commons Statistics leaves to be done about distributions: quantiles to the last digits, and
 * the distribution of the studentized range.
 */
@NullMarked
package org.qualedger.statistics.distribution;

import org.jspecify.annotations.NullMarked;
