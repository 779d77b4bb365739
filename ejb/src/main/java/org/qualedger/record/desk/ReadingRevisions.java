package org.qualedger.record.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.RevisionLog;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.Revision;

/** Reading the history of a record: its revisions, one of them, and what differs between two. */
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
public class ReadingRevisions {
  private final RevisionLog log;
  private final Caller caller;

  @Inject
  ReadingRevisions(RevisionLog log, Caller caller) {
    this.log = log;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected ReadingRevisions() {
    this(null, null);
  }

  /** All revisions, oldest first. */
  public Outcome<List<RevisionView>> all(RecordNumber number) {
    List<RevisionView> found =
        caller.actor().sees(number.centre())
            ? log.all(number).stream().map(RevisionView::of).toList()
            : List.of();
    return found.isEmpty()
        ? Outcome.declined(RefusalCode.UNKNOWN_REFERENCE, number.toString())
        : Outcome.done(found);
  }

  /** One revision with its content. */
  public Outcome<RevisionContent> one(RecordNumber number, int revision) {
    Optional<Revision> found = find(number, revision);
    return found.isEmpty()
        ? unknown(number, revision)
        : Outcome.done(new RevisionContent(RevisionView.of(found.get()), found.get().envelope()));
  }

  /** What differs in the record between two of its revisions. */
  public Outcome<RevisionDiff> diff(RecordNumber number, int from, int to) {
    Optional<Revision> before = find(number, from);
    Optional<Revision> after = find(number, to);
    if (before.isEmpty() || after.isEmpty()) {
      return unknown(number, before.isEmpty() ? from : to);
    }
    return Outcome.done(
        RevisionDiff.between(
            number.toString(), from, record(before.get()), to, record(after.get())));
  }

  private Optional<Revision> find(RecordNumber number, int revision) {
    return caller.actor().sees(number.centre()) ? log.find(number, revision) : Optional.empty();
  }

  private static CanonicalObject record(Revision revision) {
    return Objects.requireNonNull(revision.envelope().object("record"), "record");
  }

  private static <T> Outcome<T> unknown(RecordNumber number, int revision) {
    return Outcome.declined(
        RefusalCode.UNKNOWN_REFERENCE, number.toString(), Integer.toString(revision));
  }
}
