/**
 * Whether two groups differ by more than chance: a rate before a measure and after it. Which test
 * fits is decided here by the numbers, so that nobody chooses the one that pleases.
 */
@NullMarked
package org.qualedger.statistics.comparison;

import org.jspecify.annotations.NullMarked;
