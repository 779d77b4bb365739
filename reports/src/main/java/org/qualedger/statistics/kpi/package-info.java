/**
 * Key figures over periods and kinds: rates with what makes them up ({@link RateSeries}), their
 * change against the period and the year before ({@link SeasonComparison}), and counts by two kinds
 * at once ({@link CrossTable}).
 */
@NullMarked
package org.qualedger.statistics.kpi;

import org.jspecify.annotations.NullMarked;
