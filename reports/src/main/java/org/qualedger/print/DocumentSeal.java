package org.qualedger.print;

import java.util.Locale;

/**
 * The company's electronic seal (电子签章) on finished prints. Sealing adds to a file and changes none
 * of its bytes: a sealed file begins with the unsealed one, so it can still be shown that the same
 * record gives the same print.
 */
public interface DocumentSeal {

  /**
   * Seals a print.
   *
   * @param print the unsealed file, with a frame for the seal on one of its pages
   * @param block what the visible block says
   * @param locale language of the block: that of the print
   * @return the file with the seal
   * @throws IllegalArgumentException if the print has no frame for a seal
   */
  byte[] seal(byte[] print, SealBlock block, Locale locale);

  /** What can be said of the seal of any file, whoever made it. */
  SealCheck check(byte[] file);
}
