/**
 * Shares of a whole: counts over counts, their exact percentages and the interval in which the true
 * share may lie. A share stays a pair of whole numbers until the last moment, because a target is
 * met or missed by whole numbers and never by a rounded percentage.
 */
@NullMarked
package org.qualedger.statistics.proportion;

import org.jspecify.annotations.NullMarked;
