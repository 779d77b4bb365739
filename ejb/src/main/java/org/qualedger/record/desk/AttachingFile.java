package org.qualedger.record.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.AttachmentFiles;
import org.qualedger.record.RecordNumber;

/**
 * Attaching a file to a record. The bytes are on the disk before the revision that names their hash
 * is written; no transaction is open while they come in.
 */
@Stateless
@RolesAllowed({
  Duty.FRONT_DESK_ROLE,
  Duty.SERVICE_STAFF_ROLE,
  Duty.CASHIER_ROLE,
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE
})
public class AttachingFile {
  private final AttachmentFiles files;
  private final NamingAttachment naming;
  private final Caller caller;

  @Inject
  AttachingFile(AttachmentFiles files, NamingAttachment naming, Caller caller) {
    this.files = files;
    this.naming = naming;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected AttachingFile() {
    this(null, null, null);
  }

  /**
   * Attaches what a stream holds.
   *
   * @param given the file's name as it was sent, at most 255 characters; folders before it, which
   *     some browsers send, and line breaks do not count
   * @throws IOException where the sender or the disk breaks off; then nothing was attached
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Outcome<RecordHeader> attach(
      RecordNumber number, Command command, String given, InputStream content) throws IOException {
    Actor actor = caller.actor();
    if (!actor.sees(number.centre())) {
      return Outcome.declined(RefusalCode.UNKNOWN_REFERENCE, number.toString());
    }
    if (NamingAttachment.WHO.check(actor, number.centre()) instanceof Decision.Refused refused) {
      return Outcome.declined(refused);
    }
    String name = ownName(given);
    return switch (files.take(content)) {
      case AttachmentFiles.Kept kept -> naming.name(number, command, name, kept);
      case AttachmentFiles.TooLarge() -> unsuitable(name, "<= 20 MB");
      case AttachmentFiles.OfUnknownType() -> unsuitable(name, "PNG, JPEG, PDF");
    };
  }

  private static String ownName(String given) {
    String path = given.replace('\\', '/');
    String own = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}+", " ").strip();
    return own.isEmpty() ? "file" : own;
  }

  private static Outcome<RecordHeader> unsuitable(String name, String cure) {
    return Outcome.declined(
        Decision.refusedField("file", RefusalCode.UNSUITABLE_CONTENT, name, cure));
  }
}
