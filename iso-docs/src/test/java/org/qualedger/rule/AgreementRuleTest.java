package org.qualedger.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.rule.RuleFixture.agreement;
import static org.qualedger.rule.RuleFixture.dossier;
import static org.qualedger.rule.RuleFixture.file;
import static org.qualedger.rule.RuleFixture.find;
import static org.qualedger.rule.RuleFixture.sign;
import static org.qualedger.serviceslip.ServiceSlipFixture.T0;
import static org.qualedger.serviceslip.ServiceSlipFixture.asap;
import static org.qualedger.serviceslip.ServiceSlipFixture.minute;
import static org.qualedger.serviceslip.ServiceSlipFixture.supplier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.ServiceSlipFixture;

/** 4.2.6. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementRuleTest {
  private static final Instant BEGAN = minute(60);
  private static final Instant LATER = minute(72 * 60);

  private static void assertFinding(Verdict verdict, DetailCode code, Finding finding) {
    assertEquals(verdict, finding.verdict(), finding::toString);
    assertEquals(code, finding.detail().code(), finding::toString);
  }

  private static ServiceSlipFixture dispatched() {
    return asap().dispatch(T0, supplier(ServiceSlipFixture.AGREEMENT.toString()));
  }

  private static ServiceSlip begun() {
    return dispatched().arrive(BEGAN).slip();
  }

  private static Finding judge(ServiceSlip slip, @Nullable ServiceAgreement agreement) {
    return find("4.2.6", dossier(slip, null, agreement, List.of(), LATER));
  }

  @Test
  void own_staff_needs_none() {
    assertFinding(
        Verdict.NOT_APPLICABLE, DetailCode.OWN_STAFF, judge(asap().dispatch(T0).slip(), null));
  }

  @Test
  void before_the_dispatch_it_is_open() {
    assertFinding(Verdict.PENDING, DetailCode.STEP_TO_COME, judge(asap().slip(), null));
  }

  @Test
  void signed_by_both_before_the_work_and_on_file() {
    ServiceAgreement agreement = file(sign(agreement(), T0, BEGAN));

    assertFinding(Verdict.PASS, DetailCode.AGREEMENT_IN_PLACE, judge(begun(), agreement));
  }

  @Test
  void the_later_signature_counts() {
    ServiceAgreement agreement = file(sign(agreement(), BEGAN.plusMillis(1), T0));

    assertFinding(Verdict.FAIL, DetailCode.SIGNED_AFTER_WORK_BEGAN, judge(begun(), agreement));
  }

  @Test
  void what_is_missing_is_open_before_the_work_and_no_evidence_after() {
    assertFinding(Verdict.PENDING, DetailCode.STEP_TO_COME, judge(dispatched().slip(), null));
    assertFinding(Verdict.NO_EVIDENCE, DetailCode.AGREEMENT_MISSING, judge(begun(), null));
    assertFinding(
        Verdict.NO_EVIDENCE,
        DetailCode.OWNER_SIGNATURE_MISSING,
        judge(begun(), file(sign(agreement(), null, T0))));
    assertFinding(
        Verdict.NO_EVIDENCE,
        DetailCode.SUPPLIER_SIGNATURE_MISSING,
        judge(begun(), file(sign(agreement(), T0, null))));
    assertFinding(
        Verdict.NO_EVIDENCE, DetailCode.COPY_NOT_FILED, judge(begun(), sign(agreement(), T0, T0)));
  }

  @Test
  void every_missing_piece_is_named() {
    assertEquals(
        List.of(DetailCode.OWNER_SIGNATURE_MISSING, DetailCode.COPY_NOT_FILED),
        judge(begun(), sign(agreement(), null, T0)).details().stream().map(Detail::code).toList());
  }

  @Test
  void a_void_agreement_proves_nothing() {
    ServiceAgreement agreement = agreement();
    RuleFixture.granted(
        agreement.voidIt(
            ServiceSlipFixture.act(org.qualedger.organization.Duty.FRONT_DESK, minute(5))));

    assertFinding(Verdict.NO_EVIDENCE, DetailCode.AGREEMENT_VOID, judge(begun(), agreement));
  }

  @Test
  void work_outside_the_term_fails() {
    ServiceSlip january =
        dispatched().arrive(ServiceSlipFixture.local("2027-01-01T00:00:00")).slip();
    ServiceSlip lastDay =
        dispatched().arrive(ServiceSlipFixture.local("2026-12-31T23:59:59")).slip();
    ServiceAgreement agreement = file(sign(agreement(), T0, T0));

    assertFinding(Verdict.FAIL, DetailCode.OUTSIDE_TERM, judge(january, agreement));
    assertFinding(Verdict.PASS, DetailCode.AGREEMENT_IN_PLACE, judge(lastDay, agreement));
  }

  @Test
  void without_a_beginning_the_order_cannot_be_shown() {
    assertFinding(
        Verdict.NO_EVIDENCE,
        DetailCode.WORK_START_MISSING,
        judge(dispatched().finish(minute(90)).slip(), file(sign(agreement(), T0, T0))));
  }

  @Test
  void a_job_that_was_called_off_needs_none() {
    assertFinding(
        Verdict.NOT_APPLICABLE,
        DetailCode.SERVICE_NOT_PROVIDED,
        judge(dispatched().cancel(minute(30)).slip(), null));
  }
}
