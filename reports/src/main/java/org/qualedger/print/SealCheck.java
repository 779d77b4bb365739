package org.qualedger.print;

import java.time.Instant;
import java.util.Optional;

/**
 * What a file's seal says of it.
 *
 * @param state whether there is a seal, whose, and whether it holds
 * @param sealedLength how many bytes from the beginning of the file were sealed; 0 without a seal
 * @param at when it was sealed, as the seal says; only of one's own seals
 * @param subject the record number that the file gives as its own; what it says, not what it is
 */
public record SealCheck(
    State state, int sealedLength, Optional<Instant> at, Optional<String> subject) {

  /** Whether there is a seal, whose, and whether it holds. */
  public enum State {
    /** Not a PDF, or too damaged to be read. */
    NOT_A_PDF,
    /** There is no seal. */
    UNSEALED,
    /** There is a seal, but not the company's. */
    FOREIGN,
    /** The company's seal, but what it was put on was changed. */
    BROKEN,
    /** The company's seal holds for the beginning of the file, after which something was added. */
    CONTINUED,
    /** The company's seal holds for the whole file. */
    INTACT
  }

  /** A file of which nothing more can be said. */
  public static SealCheck of(State state, Optional<String> subject) {
    return new SealCheck(state, 0, Optional.empty(), subject);
  }
}
