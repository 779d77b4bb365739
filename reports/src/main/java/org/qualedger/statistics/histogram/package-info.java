/**
 * The distribution of measured figures: how many lie in each class ({@link Histogram}), and how
 * many classes the figures bear ({@link ClassNumbers}).
 */
@NullMarked
package org.qualedger.statistics.histogram;

import org.jspecify.annotations.NullMarked;
