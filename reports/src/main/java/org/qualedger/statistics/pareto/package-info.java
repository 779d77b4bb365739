/**
 * Pareto analysis (排列图): which few kinds make up most of the trouble. Counting is done by the
 * caller; here the kinds are ordered, accumulated and classed.
 */
@NullMarked
package org.qualedger.statistics.pareto;

import org.jspecify.annotations.NullMarked;
