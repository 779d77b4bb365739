/**
 * The guide to statistical techniques (统计技术应用指南) made executable: which chart fits the data and
 * why, and how much data each technique needs. All answers are codes; the wording is the
 * application's, in its reader's language. Start reading at {@link ChartAdvice} and {@link
 * Technique}.
 */
@NullMarked
package org.qualedger.statistics.guidance;

import org.jspecify.annotations.NullMarked;
