/**
 * Whether something gets better or worse over time: of a measured figure ({@link MannKendall}) or
 * of a share ({@link CochranArmitage}).
 */
@NullMarked
package org.qualedger.statistics.trend;

import org.jspecify.annotations.NullMarked;
