/**
 * Pareto analysis (排列图): which few kinds make up most of the trouble. Records or kinds with their
 * counts are ordered, accumulated and classed.
 */
@NullMarked
package org.qualedger.statistics.pareto;

import org.jspecify.annotations.NullMarked;
