package org.qualedger.record.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.document.GoverningProcedure;
import org.qualedger.record.Attachment;
import org.qualedger.record.Medium;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;

/**
 * What every view of a record begins with.
 *
 * @param stage name of the present stage
 * @param createdAt when the record came to be, by the author's word
 * @param enteredAt when it was entered, by the server's clock
 * @param entryLagMinutes whole minutes from one to the other: large where an entry is back-dated
 */
public record RecordHeader(
    String number,
    RecordKind kind,
    String centre,
    String stage,
    int revision,
    String createdBy,
    String createdByName,
    Instant createdAt,
    Instant enteredAt,
    long entryLagMinutes,
    Medium medium,
    GoverningProcedure procedure,
    boolean sample,
    boolean voided,
    @Nullable String voidReason,
    boolean changedAfterSignature,
    List<AttachmentView> attachments) {

  /** A file of a record. */
  public record AttachmentView(
      String sha256, String name, String mediaType, long size, String addedBy, Instant addedAt) {
    static AttachmentView of(Attachment attachment) {
      return new AttachmentView(
          attachment.sha256(),
          attachment.name(),
          attachment.mediaType(),
          attachment.size(),
          attachment.addedBy(),
          attachment.addedAt());
    }
  }

  public static RecordHeader of(QualityRecord record) {
    return new RecordHeader(
        record.number().toString(),
        record.kind(),
        record.centre(),
        record.stage(),
        record.revision(),
        record.createdBy(),
        record.createdByName(),
        record.createdAt(),
        record.enteredAt(),
        record.entryLag().toMinutes(),
        record.medium(),
        record.procedure(),
        record.sample(),
        record.voided(),
        record.voidReason(),
        record.changedAfterSignature(),
        record.attachments().stream().map(AttachmentView::of).toList());
  }
}
