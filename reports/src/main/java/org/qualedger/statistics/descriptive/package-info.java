/**
 * Figures that describe one set of numbers: mean, spread, shape, quantiles and the dependence of
 * neighbours. The sums behind them are compensated, so that numbers with many leading digits in
 * common keep the digits in which they differ.
 */
@NullMarked
package org.qualedger.statistics.descriptive;

import org.jspecify.annotations.NullMarked;
