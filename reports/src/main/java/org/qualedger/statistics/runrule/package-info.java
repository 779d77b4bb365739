/**
 * Run rules: patterns of points on a control chart or a run chart that chance alone seldom makes.
 * They take series of numbers and know nothing of how the limits were found. Start reading at
 * {@link RunSignals} for charts with limits and at {@link AnhoejRules} for run charts.
 */
@NullMarked
package org.qualedger.statistics.runrule;

import org.jspecify.annotations.NullMarked;
