package org.qualedger.agreement.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementTerms;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.approval.desk.SignatureView;
import org.qualedger.record.desk.RecordHeader;

/**
 * An agreement as pages and programs see it.
 *
 * @param slips numbers of the service slips it covers
 * @param ownerSignsAgain whether the terms changed after the owner signed
 * @param supplierSignsAgain whether the terms changed after the supplier signed
 */
public record AgreementView(
    RecordHeader header,
    LocalDate day,
    AgreementTerms terms,
    List<String> slips,
    @Nullable SignatureView ownerSignature,
    @Nullable SignatureView supplierSignature,
    boolean ownerSignsAgain,
    boolean supplierSignsAgain,
    @Nullable String filingNo,
    @Nullable Instant filedAt,
    @Nullable String filedBy,
    @Nullable Instant terminatedAt,
    @Nullable String terminationReason) {

  /** The view of an agreement. */
  public static AgreementView of(ServiceAgreement agreement) {
    return new AgreementView(
        RecordHeader.of(agreement),
        agreement.day(),
        agreement.terms(),
        agreement.slips(),
        SignatureView.of(agreement.ownerSignature()),
        SignatureView.of(agreement.supplierSignature()),
        agreement.ownerSignsAgain(),
        agreement.supplierSignsAgain(),
        agreement.filingNo(),
        agreement.filedAt(),
        agreement.filedBy(),
        agreement.terminatedAt(),
        agreement.terminationReason());
  }
}
