package org.qualedger.mailregister.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.desk.SignatureView;
import org.qualedger.mailregister.HandingOut;
import org.qualedger.mailregister.MailIntake;
import org.qualedger.mailregister.MailItem;
import org.qualedger.mailregister.Notification;
import org.qualedger.mailregister.ReturnReason;
import org.qualedger.record.desk.RecordHeader;

/** A line of the mail register as pages and programs see it. */
public record MailView(
    RecordHeader header,
    LocalDate day,
    @Nullable Instant receivedAt,
    String receivedBy,
    MailIntake intake,
    @Nullable String storagePlace,
    @Nullable Instant storedAt,
    List<Attempt> notifications,
    @Nullable Instant notifiedAt,
    @Nullable Instant collectedAt,
    @Nullable String collectedBy,
    HandingOut.@Nullable Relation relation,
    @Nullable String authority,
    @Nullable SignatureView signature,
    @Nullable ReturnReason returnReason,
    @Nullable Instant returnedAt,
    @Nullable String loss,
    @Nullable Instant lostAt) {

  /** One attempt to tell the addressee. */
  public record Attempt(
      @Nullable Instant at, Notification.Channel channel, String by, boolean reached) {
    static Attempt of(Notification notification) {
      return new Attempt(
          notification.at(), notification.channel(), notification.by(), notification.reached());
    }
  }

  /** The view of an item. */
  public static MailView of(MailItem item) {
    return new MailView(
        RecordHeader.of(item),
        item.day(),
        item.receivedAt(),
        item.receivedBy(),
        item.intake(),
        item.storagePlace(),
        item.storedAt(),
        item.notifications().stream().map(Attempt::of).toList(),
        item.notifiedAt(),
        item.collectedAt(),
        item.collectedBy(),
        item.relation(),
        item.authority(),
        SignatureView.of(item.signature()),
        item.returnReason(),
        item.returnedAt(),
        item.loss(),
        item.lostAt());
  }
}
