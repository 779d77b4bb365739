package org.qualedger.print.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.qualedger.print.DocumentSeal;
import org.qualedger.print.pdf.PdfDocumentSeal;

/** Prints are sealed by PAdES signatures under the company's key. */
@ApplicationScoped
public class ProducingSeal {
  private final SealKeystore keystore;

  @Inject
  ProducingSeal(SealKeystore keystore) {
    this.keystore = keystore;
  }

  @SuppressWarnings("NullAway")
  protected ProducingSeal() {
    this(null);
  }

  /** The seal of the whole application; it holds no state. */
  @Produces
  @Singleton
  DocumentSeal seal() {
    return new PdfDocumentSeal(keystore::key);
  }
}
