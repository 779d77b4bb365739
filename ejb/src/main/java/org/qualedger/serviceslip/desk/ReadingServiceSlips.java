package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.Records;
import org.qualedger.persistence.ServiceSlips;
import org.qualedger.record.RecordNumber;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.SlipStage;

/** Reading service slips: one, a list, the board of open work. */
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
public class ReadingServiceSlips {
  private static final int MOST = 200;

  private final Records records;
  private final ServiceSlips slips;
  private final ChangingSlips views;
  private final Caller caller;

  @Inject
  ReadingServiceSlips(Records records, ServiceSlips slips, ChangingSlips views, Caller caller) {
    this.records = records;
    this.slips = slips;
    this.views = views;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected ReadingServiceSlips() {
    this(null, null, null, null);
  }

  /** A slip that the caller may see. */
  public Optional<ServiceSlipView> find(RecordNumber number) {
    return records
        .find(ServiceSlip.class, number)
        .filter(slip -> caller.actor().sees(slip.centre()))
        .map(views::view);
  }

  /**
   * Slips in the order of their numbers, newest first.
   *
   * @param after number after which to go on, or null for the beginning
   * @param limit at most 200
   */
  public List<SlipRow> page(SlipFilter filter, @Nullable String after, int limit) {
    Actor actor = caller.actor();
    return slips
        .page(
            filter.centre(),
            actor.seesAllCentres() ? null : actor.centres(),
            filter.stages(),
            filter.lead(),
            filter.from(),
            filter.to(),
            after,
            Math.min(limit, MOST))
        .stream()
        .map(SlipRow::of)
        .toList();
  }

  /** How many slips of a centre stand in each open stage. */
  public Map<SlipStage, Long> openByStage(String centre) {
    return caller.actor().sees(centre) ? slips.openByStage(centre) : Map.of();
  }

  /**
   * Completed slips of a centre whose time for visits is running and that have no effective visit
   * yet, most urgent first (4.2.14.4).
   */
  public List<SlipRow> awaitingVisit(String centre, int limit) {
    Actor actor = caller.actor();
    if (!actor.sees(centre)) {
      return List.of();
    }
    return slips
        .awaitingVisit(
            centre,
            actor.zone().startOf(actor.today().minusDays(ServiceSlip.VISIT_DAYS)),
            Math.min(limit, MOST))
        .stream()
        .map(SlipRow::of)
        .toList();
  }
}
