package org.qualedger.record.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.RecordList;
import org.qualedger.persistence.Records;
import org.qualedger.persistence.RevisionLog;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordNumber;

/** Reading records of every kind: lists, and one record with all that belongs to it. */
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
public class ReadingRecords {
  private final RecordList list;
  private final Records records;
  private final RevisionLog log;
  private final Caller caller;

  @Inject
  ReadingRecords(RecordList list, Records records, RevisionLog log, Caller caller) {
    this.list = list;
    this.records = records;
    this.log = log;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected ReadingRecords() {
    this(null, null, null, null);
  }

  /**
   * A page of the records that the caller may see.
   *
   * @param cursor from the page before, or null for the first
   * @param most records on the page
   */
  public Outcome<RecordPage> page(RecordFilter filter, @Nullable String cursor, int most) {
    Actor actor = caller.actor();
    RecordList.Conditions conditions = conditions(filter, actor);
    if (cursor != null) {
      Optional<RecordList.Place> place = RecordCursor.read(cursor);
      if (place.isEmpty()) {
        return Outcome.declined(
            Decision.refusedField("cursor", RefusalCode.UNKNOWN_REFERENCE, cursor));
      }
      conditions.after(place.get());
    }
    List<RecordList.Row> rows = list.page(conditions, most + 1);
    boolean more = rows.size() > most;
    List<RecordList.Row> page = more ? rows.subList(0, most) : rows;
    return Outcome.done(
        new RecordPage(
            page.stream().map(RecordRow::of).toList(),
            more ? RecordCursor.write(page.getLast()) : null));
  }

  private static RecordList.Conditions conditions(RecordFilter filter, Actor actor) {
    RecordList.Conditions conditions = new RecordList.Conditions();
    if (!actor.seesAllCentres()) {
      conditions.centreIn(actor.centres());
    }
    if (filter.centre() != null) {
      conditions.centreIn(List.of(filter.centre()));
    }
    if (filter.kind() != null) {
      conditions.kind(filter.kind());
    }
    if (filter.stage() != null) {
      conditions.stage(filter.stage());
    }
    if (filter.from() != null) {
      conditions.createdFrom(actor.zone().startOf(filter.from()));
    }
    if (filter.to() != null) {
      conditions.createdBefore(actor.zone().endOf(filter.to()));
    }
    if (filter.clause() != null) {
      conditions.judged(filter.clause().shortText(), filter.verdict());
    }
    return conditions;
  }

  /** One record, where the caller may see it. */
  public Outcome<RecordFile> file(RecordNumber number) {
    Optional<QualityRecord> found =
        caller.actor().sees(number.centre())
            ? records.find(QualityRecord.class, number)
            : Optional.empty();
    if (found.isEmpty()) {
      return Outcome.declined(RefusalCode.UNKNOWN_REFERENCE, number.toString());
    }
    CanonicalObject record =
        Objects.requireNonNull(log.newest(number).envelope().object("record"), "record");
    return Outcome.done(
        new RecordFile(
            RecordHeader.of(found.get()),
            record,
            Mentions.in(record, number.toString()),
            list.referringTo(number.toString()).stream()
                .map(link -> new RecordLink(link.field(), link.number()))
                .toList()));
  }
}
