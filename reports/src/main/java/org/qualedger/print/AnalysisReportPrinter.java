package org.qualedger.print;

import java.util.Locale;

/** Prints statistical analysis reports (统计分析报告, R12), monthly and quarterly ones. */
public interface AnalysisReportPrinter {

  /**
   * Prints a report. The same sheet in the same language gives the same bytes with the same build,
   * whenever and wherever it is printed.
   *
   * @param sheet what the report says
   * @param locale Chinese, or anything else for English
   */
  PrintedDocument print(AnalysisReportSheet sheet, Locale locale);
}
