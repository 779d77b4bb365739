package org.qualedger.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.serviceslip.ServiceSlipFixture.act;
import static org.qualedger.serviceslip.ServiceSlipFixture.customer;
import static org.qualedger.serviceslip.ServiceSlipFixture.local;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualedger.mailregister.HandingOut;
import org.qualedger.mailregister.MailIntake;
import org.qualedger.mailregister.MailItem;
import org.qualedger.mailregister.Notification;
import org.qualedger.mailregister.ReturnReason;
import org.qualedger.organization.Duty;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordNumber;

/** 4.2.13. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailRuleTest {
  private static final Instant LATER = local("2027-06-01T00:00:00");

  private static MailItem item(Instant received, MailIntake.@Nullable Commission commission) {
    return new MailItem(
        RecordNumber.parse("C012-YJ-20261124-0001"),
        act(Duty.FRONT_DESK, received),
        new MailIntake(
            MailIntake.Kind.REGISTERED,
            "RA000000001CN",
            null,
            "陈静",
            "3栋2单元501",
            null,
            commission,
            null,
            MailIntake.Condition.INTACT,
            false),
        Medium.ELECTRONIC,
        false);
  }

  private static MailItem item(String received) {
    return item(local(received), MailIntake.Commission.STANDING);
  }

  private static MailItem told(MailItem item, String at) {
    RuleFixture.granted(
        item.tell(act(Duty.FRONT_DESK, local(at)), Notification.Channel.INTERCOM, true));
    return item;
  }

  private static MailItem collected(MailItem item, String at, boolean signed) {
    RuleFixture.granted(
        item.collect(
            act(Duty.FRONT_DESK, local(at)),
            new HandingOut(
                "陈静", HandingOut.Relation.SELF, null, signed ? customer(local(at)) : null)));
    return item;
  }

  private static Finding judge(MailItem item, Instant now) {
    return ClauseRules.judge(new MailDossier(item, true, RuleFixture.at(now))).getFirst();
  }

  private static void assertFinding(Verdict verdict, DetailCode code, Finding finding) {
    assertEquals(verdict, finding.verdict(), finding::toString);
    assertEquals(code, finding.detail().code(), finding::toString);
  }

  @ParameterizedTest(name = "received {0}, told {1}: {2}")
  @CsvSource({
    "2026-11-24T10:00:00, 2026-11-24T12:00:00,     PASS",
    "2026-11-24T10:00:00, 2026-11-24T12:00:00.001, FAIL",
    "2026-11-24T23:00:00, 2026-11-24T23:59:59.999, PASS",
    "2026-11-24T23:00:00, 2026-11-25T00:00:00,     FAIL",
  })
  void told_within_two_hours_and_on_the_same_day(String received, String at, Verdict verdict) {
    MailItem item = collected(told(item(received), at), "2026-11-26T09:00:00", true);

    assertEquals(verdict, judge(item, LATER).verdict());
  }

  @Test
  void pending_until_the_two_hours_are_over() {
    MailItem item = item("2026-11-24T10:00:00");
    Instant end = local("2026-11-24T12:00:00");

    Finding pending = judge(item, end);
    assertFinding(Verdict.PENDING, DetailCode.TELLING_DUE, pending);
    assertEquals(end.plusMillis(1), pending.holdsUntil());
    assertFinding(Verdict.FAIL, DetailCode.NOT_TOLD, judge(item, end.plusMillis(1)));
  }

  @Test
  void handing_out_at_once_tells_too() {
    assertEquals(
        Verdict.PASS,
        judge(collected(item("2026-11-24T10:00:00"), "2026-11-24T11:00:00", true), LATER)
            .verdict());
  }

  @Test
  void handed_out_without_a_signature_proves_nothing() {
    MailItem item =
        collected(
            told(item("2026-11-24T10:00:00"), "2026-11-24T10:30:00"), "2026-11-24T18:00:00", false);

    assertFinding(Verdict.NO_EVIDENCE, DetailCode.COLLECTION_SIGNATURE_MISSING, judge(item, LATER));
  }

  @Test
  void kept_for_thirty_days_and_then_sent_back() {
    MailItem item = told(item("2026-11-24T10:00:00"), "2026-11-24T10:30:00");
    Instant end = local("2026-12-25T00:00:00");

    Finding waiting = judge(item, end.minusMillis(1));
    assertFinding(Verdict.PENDING, DetailCode.MAIL_WAITING, waiting);
    assertEquals(end, waiting.holdsUntil());
    assertFinding(Verdict.FAIL, DetailCode.MAIL_KEPT_TOO_LONG, judge(item, end));

    RuleFixture.granted(
        item.giveBack(act(Duty.FRONT_DESK, end.minusSeconds(60)), ReturnReason.OVERDUE));
    assertEquals(Verdict.PASS, judge(item, end).verdict());
  }

  @Test
  void without_a_commission_there_is_no_ground() {
    MailItem item =
        collected(item(local("2026-11-24T10:00:00"), null), "2026-11-24T11:00:00", true);

    assertFinding(Verdict.NO_EVIDENCE, DetailCode.COMMISSION_MISSING, judge(item, LATER));
  }

  @Test
  void lost_or_void() {
    MailItem lost = item("2026-11-24T10:00:00");
    RuleFixture.granted(lost.reportLost(act(Duty.FRONT_DESK, local("2026-11-24T12:00:00"))));
    MailItem gone = item("2026-11-24T10:00:00");
    RuleFixture.granted(gone.voidIt(act(Duty.FRONT_DESK, local("2026-11-24T12:00:00"))));

    assertFinding(Verdict.FAIL, DetailCode.MAIL_LOST, judge(lost, LATER));
    assertFinding(Verdict.NOT_APPLICABLE, DetailCode.RECORD_VOID, judge(gone, LATER));
  }

  @Test
  void a_centre_without_the_service_is_not_judged() {
    MailDossier dossier =
        new MailDossier(item("2026-11-24T10:00:00"), false, RuleFixture.at(LATER));

    assertFinding(
        Verdict.NOT_APPLICABLE, DetailCode.NO_MAIL_SERVICE, ClauseRules.judge(dossier).getFirst());
  }
}
