package org.qualedger.mailregister.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.mailregister.MailItem;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.MailItems;
import org.qualedger.persistence.Records;
import org.qualedger.record.RecordNumber;

/** Reading the mail register: one line, a list, the register of a day. */
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
  Duty.AUDITOR_ROLE
})
public class ReadingMailRegister {
  private static final int MOST = 200;

  private final Records records;
  private final MailItems mailItems;
  private final Caller caller;

  @Inject
  ReadingMailRegister(Records records, MailItems mailItems, Caller caller) {
    this.records = records;
    this.mailItems = mailItems;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected ReadingMailRegister() {
    this(null, null, null);
  }

  /** One record that the caller may see. */
  public Optional<MailView> find(RecordNumber number) {
    return records
        .find(MailItem.class, number)
        .filter(found -> caller.actor().sees(found.centre()))
        .map(MailView::of);
  }

  /**
   * Records in the order of their numbers, newest first.
   *
   * @param after number after which to go on, or null for the beginning
   * @param limit at most 200
   */
  public List<MailRow> page(MailFilter filter, @Nullable String after, int limit) {
    Actor actor = caller.actor();
    return mailItems
        .page(
            filter.centre(),
            actor.seesAllCentres() ? null : actor.centres(),
            filter.stages(),
            filter.unitNo(),
            filter.trackingNo(),
            filter.from(),
            filter.to(),
            after,
            Math.min(limit, MOST))
        .stream()
        .map(MailRow::of)
        .toList();
  }
}
