/**
 * The statistical analysis report at work: counting slips, preparing, submitting, reviewing and
 * approving reports, issuing their prints, and counting again what a report was counted from.
 */
@NullMarked
package org.qualedger.analysis.desk;

import org.jspecify.annotations.NullMarked;
