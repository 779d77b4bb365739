/**
 * Whether measurements may come from a normal distribution, as capability indices and charts for
 * individual values presuppose.
 */
@NullMarked
package org.qualedger.statistics.normality;

import org.jspecify.annotations.NullMarked;
