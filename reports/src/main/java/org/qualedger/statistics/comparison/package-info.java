/**
 * Whether periods, centres or kinds differ by more than chance: two proportions or rates, tables of
 * counts, groups of measurements, many centres at once. A missing number takes no part; a group
 * without any number neither.
 */
@NullMarked
package org.qualedger.statistics.comparison;

import org.jspecify.annotations.NullMarked;
