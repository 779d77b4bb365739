package org.qualedger.document;

/**
 * The document, version and revision in force when a record was created; the record is judged by
 * these for ever (rule DC-1). Version and revision are texts: "10" and "00" keep their zeros.
 *
 * @param document document number, {@code P7.9-8}
 * @param version version, {@code 10}
 * @param revision count of small revisions inside the version, {@code 00}
 */
public record GoverningProcedure(String document, String version, String revision) {
  /** P7.9-8 version 10 revision 00, in force since 2010-08-01: the version this product knows. */
  public static final GoverningProcedure P7_9_8_V10 =
      new GoverningProcedure(ClauseId.PROCEDURE, "10", "00");
}
