package org.qualedger.agreement.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.Agreements;
import org.qualedger.persistence.Records;
import org.qualedger.record.RecordNumber;

/** Reading agreements: one, a list, those that cover a slip. */
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
public class ReadingAgreements {
  private static final int MOST = 200;

  private final Records records;
  private final Agreements agreements;
  private final Caller caller;

  @Inject
  ReadingAgreements(Records records, Agreements agreements, Caller caller) {
    this.records = records;
    this.agreements = agreements;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected ReadingAgreements() {
    this(null, null, null);
  }

  /** One record that the caller may see. */
  public Optional<AgreementView> find(RecordNumber number) {
    return records
        .find(ServiceAgreement.class, number)
        .filter(found -> caller.actor().sees(found.centre()))
        .map(AgreementView::of);
  }

  /**
   * Records in the order of their numbers, newest first.
   *
   * @param after number after which to go on, or null for the beginning
   * @param limit at most 200
   */
  public List<AgreementRow> page(AgreementFilter filter, @Nullable String after, int limit) {
    Actor actor = caller.actor();
    return agreements
        .page(
            filter.centre(),
            actor.seesAllCentres() ? null : actor.centres(),
            filter.stages(),
            filter.unitNo(),
            filter.supplier(),
            filter.inForceOn(),
            after,
            Math.min(limit, MOST))
        .stream()
        .map(AgreementRow::of)
        .toList();
  }

  /** The agreements that cover a slip, newest first. */
  public List<AgreementRow> covering(RecordNumber slip) {
    return caller.actor().sees(slip.centre())
        ? agreements.covering(slip.toString()).stream().map(AgreementRow::of).toList()
        : List.of();
  }
}
