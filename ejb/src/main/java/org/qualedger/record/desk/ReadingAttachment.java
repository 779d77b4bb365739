package org.qualedger.record.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.AttachmentFiles;
import org.qualedger.persistence.Records;
import org.qualedger.record.Attachment;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordNumber;

/** Reading a file of a record: whoever sees the record sees its files. */
@Stateless
@RolesAllowed({
  Duty.FRONT_DESK_ROLE,
  Duty.SERVICE_STAFF_ROLE,
  Duty.CASHIER_ROLE,
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE,
  Duty.DEPUTY_GENERAL_MANAGER_ROLE,
  Duty.GENERAL_MANAGER_ROLE,
  Duty.AUDITOR_ROLE,
  Duty.ADMINISTRATOR_ROLE
})
public class ReadingAttachment {
  private final Records records;
  private final AttachmentFiles files;
  private final Caller caller;

  /** A file of a record, where it lies on the disk. */
  public record KeptFile(RecordHeader.AttachmentView attachment, Path path) {}

  @Inject
  ReadingAttachment(Records records, AttachmentFiles files, Caller caller) {
    this.records = records;
    this.files = files;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected ReadingAttachment() {
    this(null, null, null);
  }

  /** The file of a record with a hash. */
  public Outcome<KeptFile> find(RecordNumber number, String sha256) {
    Optional<Attachment> found =
        caller.actor().sees(number.centre())
            ? records
                .find(QualityRecord.class, number)
                .flatMap(record -> named(record, sha256))
                .filter(attachment -> Files.exists(files.path(attachment.sha256())))
            : Optional.empty();
    return found.isEmpty()
        ? Outcome.declined(RefusalCode.UNKNOWN_REFERENCE, sha256)
        : Outcome.done(
            new KeptFile(
                RecordHeader.AttachmentView.of(found.get()), files.path(found.get().sha256())));
  }

  private static Optional<Attachment> named(QualityRecord record, String sha256) {
    return record.attachments().stream().filter(a -> a.sha256().equals(sha256)).findFirst();
  }
}
