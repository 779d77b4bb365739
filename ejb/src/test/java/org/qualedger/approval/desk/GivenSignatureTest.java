package org.qualedger.approval.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.approval.Signature;
import org.qualedger.approval.Signature.Method;
import org.qualedger.mailregister.MailIntake;
import org.qualedger.mailregister.MailItem;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.record.Attachment;
import org.qualedger.record.Medium;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordNumber;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GivenSignatureTest {
  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  private static final Act ACT = new Act("wang.li", "王丽", Duty.FRONT_DESK, null, NOW, null);
  private static final String PICTURE = "ab".repeat(32);

  private static QualityRecord recordWithPicture() {
    MailItem item =
        new MailItem(
            RecordNumber.parse("C012-YJ-20261124-0001"),
            ACT,
            new MailIntake(
                MailIntake.Kind.COURIER,
                null,
                null,
                "陈静",
                "3-2-501",
                null,
                null,
                null,
                MailIntake.Condition.INTACT,
                false),
            Medium.ELECTRONIC,
            false);
    item.attach(new Attachment(PICTURE, "签字.png", "image/png", 900, "wang.li", NOW));
    return item;
  }

  private static Decision check(String by, Method method, @Nullable String picture) {
    return new GivenSignature(by, null, method, picture).check(recordWithPicture(), "owner");
  }

  private static void refused(RefusalCode code, String field, Decision decision) {
    Decision.Refused refused = assertInstanceOf(Decision.Refused.class, decision);
    assertEquals(code, refused.code());
    assertEquals(field, refused.field());
  }

  @Test
  void paper_needs_no_picture() {
    assertTrue(check("陈静", Method.PAPER, null).isGranted());
    assertTrue(check("陈静", Method.PAPER, PICTURE).isGranted());
  }

  @Test
  void a_drawn_or_photographed_signature_is_an_attachment_of_the_record() {
    assertTrue(check("陈静", Method.SCREEN, PICTURE).isGranted());
    assertTrue(check("陈静", Method.PHOTO, PICTURE).isGranted());
    refused(RefusalCode.MISSING, "owner.picture", check("陈静", Method.SCREEN, null));
    refused(
        RefusalCode.UNKNOWN_REFERENCE, "owner.picture", check("陈静", Method.PHOTO, "cd".repeat(32)));
  }

  @Test
  void who_is_no_member_does_not_sign_by_password() {
    refused(RefusalCode.OUT_OF_RANGE, "owner.method", check("陈静", Method.PASSWORD, null));
  }

  @Test
  void a_signature_has_a_name() {
    refused(RefusalCode.MISSING, "owner.by", check("  ", Method.PAPER, null));
  }

  @Test
  void without_a_time_of_its_own_it_was_set_at_the_act() {
    Signature signature = new GivenSignature(" 陈静 ", null, Method.PAPER, null).under(ACT, "AGREED");
    assertEquals(NOW, signature.signedAt());
    assertEquals("陈静", signature.signedBy());
    assertEquals("AGREED", signature.meaning());
  }

  @Test
  void its_own_time_is_kept_to_the_millisecond() {
    Signature signature =
        new GivenSignature("陈静", NOW.plusNanos(1_999_999), Method.SCREEN, PICTURE)
            .under(ACT, "AGREED");
    assertEquals(NOW.plusMillis(1), signature.signedAt());
    assertEquals(PICTURE, signature.contentHash());
  }
}
