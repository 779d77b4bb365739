package org.qualedger.print.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.qualedger.print.FormPrinter;
import org.qualedger.print.pdf.PdfFormPrinter;

/** Forms are printed as PDF. */
@ApplicationScoped
public class ProducingFormPrinter {
  /** The printer of the whole application; it holds no state. */
  @Produces
  @Singleton
  FormPrinter printer() {
    return new PdfFormPrinter();
  }
}
