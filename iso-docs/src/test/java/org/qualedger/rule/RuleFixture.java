package org.qualedger.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementTerms;
import org.qualedger.agreement.PartySignatures;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Signature;
import org.qualedger.document.ClauseId;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.organization.Unit;
import org.qualedger.organization.WorkingDays;
import org.qualedger.receipt.PayChannel;
import org.qualedger.receipt.Receipt;
import org.qualedger.receipt.ReceiptDraft;
import org.qualedger.receipt.ReceiptLine;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordNumber;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.ServiceSlipFixture;
import org.qualedger.worklog.WorkLogEntry;
import org.qualedger.worklog.WorkLogFixture;

/** Dossiers of one slip, and what to find in them. */
final class RuleFixture {
  /** National Day 2026: 1 to 7 October off, Saturday 10 October worked. */
  static final WorkingDays CALENDAR =
      new WorkingDays(
          Set.of(
              LocalDate.of(2026, 10, 1),
              LocalDate.of(2026, 10, 2),
              LocalDate.of(2026, 10, 5),
              LocalDate.of(2026, 10, 6),
              LocalDate.of(2026, 10, 7)),
          Set.of(LocalDate.of(2026, 10, 10)));

  private RuleFixture() {}

  static Circumstances at(Instant now) {
    return at(now, RuleParameters.STANDARD);
  }

  static Circumstances at(Instant now, RuleParameters parameters) {
    return new Circumstances(parameters, CALENDAR, CompanyZone.SHANGHAI, now);
  }

  static SlipDossier dossier(ServiceSlip slip, Instant now) {
    return dossier(slip, WorkLogFixture.triaged(), null, List.of(), now);
  }

  static SlipDossier dossier(
      ServiceSlip slip,
      @Nullable WorkLogEntry entry,
      @Nullable ServiceAgreement agreement,
      List<Receipt> receipts,
      Instant now) {
    return new SlipDossier(slip, entry, agreement, receipts, at(now));
  }

  /** What the rule on a clause finds. */
  static Finding find(String clause, SlipDossier dossier) {
    return ClauseRules.judge(dossier).stream()
        .filter(finding -> finding.clause().equals(ClauseId.procedure(clause)))
        .findFirst()
        .orElseThrow();
  }

  static Finding find(String clause, ServiceSlip slip, Instant now) {
    return find(clause, dossier(slip, now));
  }

  /** A receipt over one slip at the centre. */
  static Receipt receipt(int serial, long fen, Instant issuedAt) {
    return receipt(serial, fen, issuedAt, null, Medium.ELECTRONIC);
  }

  /** A receipt over one slip by the provider. */
  static Receipt collected(int serial, long fen, Instant issuedAt) {
    return receipt(serial, fen, issuedAt, "刘强", Medium.ELECTRONIC);
  }

  static Receipt receipt(
      int serial, long fen, Instant issuedAt, @Nullable String collectedBy, Medium medium) {
    return new Receipt(
        new RecordNumber(
            "C012", org.qualedger.record.RecordKind.RECEIPT, LocalDate.of(2026, 11, 24), serial),
        ServiceSlipFixture.act(Duty.CASHIER, issuedAt),
        new ReceiptDraft(
            "A7",
            serial,
            "陈静",
            "3栋2单元501",
            List.of(new ReceiptLine(ServiceSlipFixture.NUMBER, "更换角阀", fen)),
            PayChannel.CASH,
            collectedBy,
            null),
        medium,
        false);
  }

  /** An agreement from 24 November to 31 December 2026, with nobody's signature yet. */
  static ServiceAgreement agreement() {
    return new ServiceAgreement(
        ServiceSlipFixture.AGREEMENT,
        ServiceSlipFixture.act(Duty.FRONT_DESK, ServiceSlipFixture.T0),
        new AgreementTerms(
            AgreementTerms.Type.SINGLE,
            "陈静",
            Unit.Capacity.OWNER,
            "3栋2单元501",
            null,
            "安洁家政有限公司",
            null,
            null,
            "清洗空调",
            null,
            null,
            30_000L,
            null,
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2026, 12, 31),
            null,
            null),
        List.of(ServiceSlipFixture.NUMBER),
        Medium.ELECTRONIC,
        false);
  }

  static ServiceAgreement sign(
      ServiceAgreement agreement, @Nullable Instant owner, @Nullable Instant supplier) {
    Instant entered = ServiceSlipFixture.minute(24 * 60);
    granted(
        agreement.sign(
            ServiceSlipFixture.act(Duty.FRONT_DESK, entered),
            new PartySignatures(
                owner == null ? null : ServiceSlipFixture.customer(owner),
                supplier == null
                    ? null
                    : new Signature("周洁", supplier, Signature.Method.PAPER, "AGREED", null))));
    return agreement;
  }

  static ServiceAgreement file(ServiceAgreement agreement) {
    granted(
        agreement.file(
            ServiceSlipFixture.act(Duty.FRONT_DESK, ServiceSlipFixture.minute(24 * 60)), "B-7"));
    return agreement;
  }

  static void granted(Decision decision) {
    if (!decision.isGranted()) {
      throw new AssertionError(decision.toString());
    }
  }
}
