package org.qualedger.print.pdf;

import java.util.Locale;
import org.qualedger.print.AnalysisReportPrinter;
import org.qualedger.print.AnalysisReportSheet;
import org.qualedger.print.PrintedDocument;

/** Prints statistical analysis reports as PDF/A. It holds no state; one may serve all. */
public class PdfAnalysisReportPrinter implements AnalysisReportPrinter {

  /** A printer. */
  public PdfAnalysisReportPrinter() {}

  @Override
  public PrintedDocument print(AnalysisReportSheet sheet, Locale locale) {
    AnalysisReportSheet.Heading heading = sheet.heading();
    PageTree pages = new AnalysisReportPages(sheet, new Form(locale, heading.zone().id())).tree();
    return PdfWriter.write(pages, heading.preparedAt(), heading.zone().id());
  }
}
