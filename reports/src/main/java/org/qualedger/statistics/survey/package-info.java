/**
 * Answers of customers as figures: satisfaction, willingness to recommend, and whether the
 * questions of a form measure one thing.
 */
@NullMarked
package org.qualedger.statistics.survey;

import org.jspecify.annotations.NullMarked;
