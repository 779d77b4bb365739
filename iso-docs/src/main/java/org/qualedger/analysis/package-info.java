/**
 * Analysis and evaluation (ISO 9001:2015 9.1.3; P7.9-8/4.4): the register of measures, how every
 * service slip counts in each of them, and the monthly and quarterly statistical analysis report
 * (统计分析报告) that freezes the figures. Start with {@link org.qualedger.analysis.Metric} and {@link
 * org.qualedger.analysis.StatisticalAnalysisReport}.
 */
@NullMarked
package org.qualedger.analysis;

import org.jspecify.annotations.NullMarked;
