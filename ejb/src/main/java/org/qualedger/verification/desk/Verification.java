package org.qualedger.verification.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * What was found out about a file.
 *
 * @param finding what it is
 * @param sha256 of the file in hex; empty for one that was too large to be read
 * @param print which print it is, or which one it was made from; empty where that is not known, or
 *     where the reader does not see the record
 */
public record Verification(Finding finding, String sha256, Optional<Print> print) {

  /** What a file is. */
  public enum Finding {
    /** Byte for byte a print that was issued under the company's seal. */
    GENUINE,
    /** Byte for byte a print that was issued without a seal, before the report was decided upon. */
    ISSUED,
    /** Byte for byte a print that was issued under the seal, but without the seal. */
    UNSEALED_COPY,
    /** The company's seal holds for all of it, but no such print is on file here. */
    NOT_ON_FILE,
    /**
     * It begins with a print that was issued, or with what was sealed; then something was added.
     */
    CONTINUED,
    /** It bears the company's seal, but its content was changed. */
    ALTERED,
    /** The seal on it is not the company's. */
    FOREIGN_SEAL,
    /** It is not on file, and there is no seal on it. */
    UNKNOWN,
    /** It is not a PDF, or too damaged to be read. */
    NOT_A_PDF,
    /** It is too large to be one of the company's prints. */
    TOO_LARGE;

    /** Whether the file can be relied upon as it is. */
    public boolean isReliable() {
      return this == GENUINE || this == ISSUED || this == UNSEALED_COPY || this == NOT_ON_FILE;
    }
  }

  /**
   * A print.
   *
   * @param number of the record
   * @param revision that it shows
   * @param language tag of its language
   * @param issuedAt when it was issued
   * @param newestRevision revision at which the record is now
   */
  public record Print(
      String number, int revision, String language, Instant issuedAt, int newestRevision) {
    /** Whether it shows the record as it is now. */
    public boolean newest() {
      return revision == newestRevision;
    }
  }
}
