package org.qualedger.agreement.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementTerms;

/** An agreement in a list. */
public record AgreementRow(
    String number,
    String centre,
    String stage,
    AgreementTerms.Type type,
    String ownerName,
    String unitNo,
    String supplierName,
    String scope,
    @Nullable Long priceFen,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Instant ownerSignedAt,
    @Nullable Instant supplierSignedAt,
    @Nullable String filingNo,
    @Nullable Instant filedAt,
    boolean changedAfterSignature) {

  /** The columns of the list's query, in order. */
  static AgreementRow of(Object[] row) {
    return new AgreementRow(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (AgreementTerms.Type) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (Long) row[8],
        (LocalDate) row[9],
        (LocalDate) row[10],
        (Instant) row[11],
        (Instant) row[12],
        (String) row[13],
        (Instant) row[14],
        (Boolean) row[15]);
  }
}
