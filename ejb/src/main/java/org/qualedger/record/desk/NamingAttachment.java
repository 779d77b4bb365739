package org.qualedger.record.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.persistence.AttachmentFiles;
import org.qualedger.record.Attachment;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordNumber;

/** Naming a file, whose bytes are kept already, in a record: the step that makes the revision. */
@Stateless
@RolesAllowed({
  Duty.FRONT_DESK_ROLE,
  Duty.SERVICE_STAFF_ROLE,
  Duty.CASHIER_ROLE,
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE
})
public class NamingAttachment {
  static final Permitted WHO =
      Permitted.to(
          Duty.FRONT_DESK,
          Duty.SERVICE_STAFF,
          Duty.CASHIER,
          Duty.MANAGERS_ASSISTANT,
          Duty.CENTRE_MANAGER,
          Duty.QUALITY_ENGINEER);

  private final WritingRecords writing;

  @Inject
  NamingAttachment(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected NamingAttachment() {
    this(null);
  }

  /** Adds the file to the record. */
  public Outcome<RecordHeader> name(
      RecordNumber number, Command command, String name, AttachmentFiles.Kept kept) {
    return writing
        .change(
            QualityRecord.class,
            number,
            WHO,
            command,
            "attach",
            (record, act) ->
                record.attach(
                    new Attachment(
                        kept.sha256(),
                        name,
                        kept.mediaType(),
                        kept.size(),
                        act.by(),
                        act.enteredAt())))
        .map(RecordHeader::of);
  }
}
