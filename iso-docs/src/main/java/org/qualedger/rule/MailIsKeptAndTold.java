package org.qualedger.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.mailregister.MailItem;
import org.qualedger.mailregister.MailStage;
import org.qualedger.mailregister.ReturnReason;

/**
 * 4.2.13: where the centre accepts mail, the customer has commissioned it, is told in time, and
 * signs; or the item goes back with a reason. "In time" has no number in the procedure: the company
 * says two hours from receipt and never later than that day, and keeps an item for thirty days at
 * most.
 */
final class MailIsKeptAndTold extends RuleBase<MailDossier> {
  MailIsKeptAndTold() {
    super("4.2.13");
  }

  @Override
  public Finding judge(MailDossier dossier) {
    MailItem item = dossier.item();
    if (item.voided()) {
      return notApplicable(DetailCode.RECORD_VOID);
    }
    if (!dossier.mailService()) {
      return notApplicable(DetailCode.NO_MAIL_SERVICE);
    }
    if (item.stageNow() == MailStage.LOST) {
      return fail(DetailCode.MAIL_LOST);
    }
    Instant received = item.receivedAt();
    if (received == null) {
      return noEvidence(DetailCode.MAIL_RECEIPT_TIME_MISSING);
    }
    return Finding.gravest(
        List.of(
            isCommissioned(item), isTold(item, received, dossier), ends(item, received, dossier)));
  }

  private Finding isCommissioned(MailItem item) {
    return item.intake().commission() == null
        ? noEvidence(DetailCode.COMMISSION_MISSING)
        : pass(DetailCode.COMMISSION_ON_FILE);
  }

  private Finding isTold(MailItem item, Instant received, MailDossier dossier) {
    Instant until = noticeDue(received, dossier);
    Instant told = firstKnown(item.notifiedAt(), item.collectedAt(), item.returnedAt());
    if (told != null) {
      return told.isAfter(until)
          ? fail(DetailCode.TOLD_LATE, told, until)
          : pass(DetailCode.TOLD_IN_TIME, told);
    }
    if (item.stageNow() != MailStage.RECEIVED && item.stageNow() != MailStage.STORED) {
      return noEvidence(DetailCode.TELLING_TIME_MISSING);
    }
    return dossier.circumstances().now().isAfter(until)
        ? fail(DetailCode.NOT_TOLD, until)
        : pendingUntil(until.plusMillis(1), DetailCode.TELLING_DUE, until);
  }

  /** Two hours after receipt, but still on that day. */
  private static Instant noticeDue(Instant received, MailDossier dossier) {
    Instant limit =
        received.plus(Duration.ofMinutes(dossier.value(RuleParameter.MAIL_NOTICE_LIMIT)));
    Circumstances circumstances = dossier.circumstances();
    Instant lastOfDay =
        circumstances.zone().endOf(circumstances.zone().day(received)).minusMillis(1);
    return limit.isBefore(lastOfDay) ? limit : lastOfDay;
  }

  private Finding ends(MailItem item, Instant received, MailDossier dossier) {
    if (item.stageNow() == MailStage.COLLECTED) {
      return item.signature() == null
          ? noEvidence(DetailCode.COLLECTION_SIGNATURE_MISSING)
          : pass(DetailCode.COLLECTED_AND_SIGNED);
    }
    ReturnReason reason = item.returnReason();
    if (reason != null) {
      return pass(DetailCode.RETURNED_WITH_REASON, reason);
    }
    Circumstances circumstances = dossier.circumstances();
    Instant until =
        circumstances
            .zone()
            .endOf(
                circumstances
                    .zone()
                    .day(received)
                    .plusDays(dossier.value(RuleParameter.MAIL_STORAGE_LIMIT)));
    return circumstances.isAhead(until)
        ? pendingUntil(until, DetailCode.MAIL_WAITING, until)
        : fail(DetailCode.MAIL_KEPT_TOO_LONG, until);
  }

  private static @Nullable Instant firstKnown(@Nullable Instant... moments) {
    for (Instant moment : moments) {
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }
}
