package org.qualedger.analysis.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.qualedger.print.AnalysisReportPrinter;
import org.qualedger.print.pdf.PdfAnalysisReportPrinter;

/** Reports are printed as PDF. */
@ApplicationScoped
public class ProducingPrinter {
  /** The printer of the whole application; it holds no state. */
  @Produces
  @Singleton
  AnalysisReportPrinter printer() {
    return new PdfAnalysisReportPrinter();
  }
}
