package org.qualedger.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.rule.RuleFixture.dossier;
import static org.qualedger.rule.RuleFixture.find;
import static org.qualedger.serviceslip.ServiceSlipFixture.T0;
import static org.qualedger.serviceslip.ServiceSlipFixture.asap;
import static org.qualedger.serviceslip.ServiceSlipFixture.free;
import static org.qualedger.serviceslip.ServiceSlipFixture.minute;
import static org.qualedger.serviceslip.ServiceSlipFixture.terms;
import static org.qualedger.serviceslip.ServiceSlipFixture.with;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.organization.Duty;
import org.qualedger.record.RecordNumber;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.ServiceSlipFixture;
import org.qualedger.worklog.Closing;
import org.qualedger.worklog.EntryAmendment;
import org.qualedger.worklog.EntryStage;
import org.qualedger.worklog.RequestIntake;
import org.qualedger.worklog.WorkLogEntry;
import org.qualedger.worklog.WorkLogFixture;

/** 4.2.2 and 4.2.3. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationTest {
  private static final Instant LATER = minute(24 * 60);

  private static void assertFinding(Verdict verdict, DetailCode code, Finding finding) {
    assertEquals(verdict, finding.verdict(), finding::toString);
    assertEquals(code, finding.detail().code(), finding::toString);
  }

  private static Finding registered(ServiceSlip slip, @Nullable WorkLogEntry entry) {
    return find("4.2.2", dossier(slip, entry, null, List.of(), LATER));
  }

  private static Finding agreed(ServiceSlipFixture story) {
    return find("4.2.3", story.slip(), LATER);
  }

  @Test
  void a_slip_follows_from_a_clear_entry() {
    assertFinding(
        Verdict.PASS,
        DetailCode.REQUEST_REGISTERED,
        registered(asap().dispatch(T0).slip(), WorkLogFixture.triaged()));
  }

  @Test
  void a_slip_without_an_entry_proves_nothing() {
    assertFinding(Verdict.NO_EVIDENCE, DetailCode.ENTRY_MISSING, registered(asap().slip(), null));
    assertFinding(
        Verdict.NO_EVIDENCE,
        DetailCode.ENTRY_VOID,
        registered(asap().slip(), WorkLogFixture.in(EntryStage.VOIDED)));
  }

  @Test
  void an_entry_is_the_parent_of_one_slip() {
    WorkLogEntry entry = WorkLogFixture.triaged();
    RuleFixture.granted(entry.order(RecordNumber.parse("C012-WT-20261124-0008"), null));

    assertFinding(Verdict.FAIL, DetailCode.ENTRY_OF_ANOTHER, registered(asap().slip(), entry));
  }

  @Test
  void the_request_comes_before_the_slip() {
    RequestIntake intake = WorkLogFixture.intake(true, "W01", false);

    assertFinding(
        Verdict.PASS,
        DetailCode.REQUEST_REGISTERED,
        registered(asap().slip(), WorkLogFixture.entry(intake, T0)));
    assertFinding(
        Verdict.FAIL,
        DetailCode.SLIP_BEFORE_REQUEST,
        registered(asap().slip(), WorkLogFixture.entry(intake, T0.plusMillis(1))));
  }

  @Test
  void the_need_is_made_clear_before_the_dispatch() {
    WorkLogEntry unclear = WorkLogFixture.in(EntryStage.OPEN);

    assertFinding(Verdict.PENDING, DetailCode.STEP_TO_COME, registered(asap().slip(), unclear));
    assertFinding(
        Verdict.NO_EVIDENCE,
        DetailCode.CLARIFICATION_MISSING,
        registered(asap().dispatch(minute(10)).slip(), unclear));

    RuleFixture.granted(
        unclear.amend(
            WorkLogFixture.act(Duty.FRONT_DESK, minute(11)),
            new EntryAmendment(null, null, null, null, null, true, null, null, null, null)));

    assertFinding(
        Verdict.FAIL,
        DetailCode.CLEAR_AFTER_DISPATCH,
        registered(asap().dispatch(minute(10)).slip(), unclear));
    assertFinding(
        Verdict.PASS,
        DetailCode.REQUEST_REGISTERED,
        registered(asap().dispatch(minute(11)).slip(), unclear));
  }

  @Test
  void who_passed_a_request_on_is_named() {
    WorkLogEntry entry =
        WorkLogFixture.entry(
            WorkLogFixture.intake(
                RequestIntake.EntryType.SERVICE_REQUEST,
                RequestIntake.Source.RELAYED_BY_STAFF,
                null,
                true,
                "W01",
                false),
            T0);

    assertFinding(
        Verdict.NO_EVIDENCE, DetailCode.RELAYER_MISSING, registered(asap().slip(), entry));
  }

  @Test
  void an_entry_without_a_slip_ends_with_an_outcome() {
    assertFinding(Verdict.PENDING, DetailCode.STEP_TO_COME, entry(WorkLogFixture.triaged()));
    assertFinding(
        Verdict.NOT_APPLICABLE,
        DetailCode.JUDGED_ON_SLIP,
        entry(WorkLogFixture.in(EntryStage.ORDERED)));
    assertFinding(
        Verdict.NOT_APPLICABLE,
        DetailCode.RECORD_VOID,
        entry(WorkLogFixture.in(EntryStage.VOIDED)));
    Finding ended = entry(WorkLogFixture.in(EntryStage.CLOSED));
    assertFinding(Verdict.PASS, DetailCode.ENDED_WITH_OUTCOME, ended);
    assertEquals(List.of(Closing.Outcome.ANSWERED.name()), ended.detail().args());
  }

  @Test
  void an_enquiry_is_no_service_request() {
    WorkLogEntry enquiry =
        WorkLogFixture.entry(
            WorkLogFixture.intake(
                RequestIntake.EntryType.ENQUIRY,
                RequestIntake.Source.CUSTOMER,
                null,
                true,
                null,
                false),
            T0);

    assertFinding(Verdict.NOT_APPLICABLE, DetailCode.NO_SERVICE_REQUEST, entry(enquiry));
  }

  private static Finding entry(WorkLogEntry entry) {
    return ClauseRules.judge(new EntryDossier(entry, RuleFixture.at(LATER))).getFirst();
  }

  @Test
  void a_free_service_needs_no_price() {
    assertFinding(Verdict.PASS, DetailCode.TERMS_AGREED, agreed(free().dispatch(T0)));
  }

  @Test
  void the_price_is_stated_and_agreed_before_the_dispatch() {
    assertFinding(
        Verdict.PASS,
        DetailCode.TERMS_AGREED,
        agreed(with(terms(true, null, null, T0)).dispatch(T0)));
    assertFinding(
        Verdict.FAIL,
        DetailCode.PRICE_AFTER_DISPATCH,
        agreed(with(terms(true, null, null, minute(10))).dispatch(minute(9))));
    assertFinding(
        Verdict.PENDING, DetailCode.STEP_TO_COME, agreed(with(terms(true, null, null, null))));
    assertFinding(
        Verdict.NO_EVIDENCE,
        DetailCode.PRICE_EXPLANATION_MISSING,
        agreed(with(terms(true, null, null, null)).dispatch(T0)));
  }

  @Test
  void a_price_that_was_stated_but_not_agreed_fails() {
    ServiceSlipFixture story =
        with(
            new org.qualedger.serviceslip.Terms(
                true,
                org.qualedger.serviceslip.Terms.PriceBasis.BOARD,
                8_000L,
                null,
                T0,
                false,
                null,
                null,
                org.qualedger.serviceslip.Terms.TimeMode.ASAP,
                null,
                null,
                org.qualedger.serviceslip.Terms.TimeSetBy.FRONT_DESK));

    assertFinding(Verdict.FAIL, DetailCode.PRICE_NOT_AGREED, agreed(story.dispatch(minute(1))));
  }

  @Test
  void called_off_before_the_dispatch_is_not_judged() {
    assertFinding(
        Verdict.NOT_APPLICABLE,
        DetailCode.SERVICE_NOT_PROVIDED,
        agreed(with(terms(true, null, null, null)).cancel(minute(5))));
  }
}
