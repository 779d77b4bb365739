package org.qualedger.proof.desk;

/**
 * Something that is no longer what it was.
 *
 * @param fault what is wrong with it
 * @param subject what it is: a record number with its revision, the hash of a file, a position
 */
public record FixityFinding(Fault fault, String subject) {

  /** What can be wrong. */
  public enum Fault {
    /** The ledger has an entry for a revision that is gone. */
    REVISION_MISSING,
    /** The bytes or the salt of a revision do not give the leaf that the ledger has for it. */
    REVISION_ALTERED,
    /** A position of the ledger is missing or taken twice. */
    POSITION_MISSING,
    /** The leaves of the ledger do not give the root that was signed. */
    ROOT_DIFFERS,
    /** The signature under the newest head is not by the ledger's key. */
    SIGNATURE_WRONG,
    /** An attached file is gone. */
    FILE_MISSING,
    /** An attached file has other bytes than its name says. */
    FILE_ALTERED
  }

  @Override
  public String toString() {
    return fault + " " + subject;
  }
}
