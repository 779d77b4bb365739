package org.qualedger.print.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Whether a file conforms to a standard, as veraPDF sees it. */
final class Conformance {

  private Conformance() {}

  static void assertHolds(PDFAFlavour standard, byte[] file) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(standard, false).validate(parser);

      assertTrue(result.isCompliant(), () -> result.getFailedChecks().toString());
    }
  }
}
