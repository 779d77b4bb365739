package org.qualedger.organization.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.Unit;
import org.qualedger.persistence.Company;

/** Opening service centres, describing them, and keeping their units and customers. */
@Stateless
@RolesAllowed({Duty.ADMINISTRATOR_ROLE, Duty.FRONT_DESK_ROLE})
public class MaintainingCentres {
  private final Company company;
  private final Caller caller;

  @Inject
  MaintainingCentres(Company company, Caller caller) {
    this.company = company;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected MaintainingCentres() {
    this(null, null);
  }

  private static final Permitted WHO = Permitted.to(Duty.ADMINISTRATOR);
  private static final Permitted WHO_KNOWS_CUSTOMERS =
      Permitted.to(Duty.ADMINISTRATOR, Duty.FRONT_DESK);

  /** Opens a centre, or describes one that is open anew; its code stays. */
  public Outcome<CentreView> put(CentreView wanted) {
    if (WHO.check(caller.actor(), ServiceCentre.COMPANY) instanceof Decision.Refused refused) {
      return Outcome.declined(refused);
    }
    if (!ServiceCentre.isCode(wanted.code()) || wanted.code().equals(ServiceCentre.COMPANY)) {
      return Outcome.declined(
          Decision.refusedField("code", RefusalCode.OUT_OF_RANGE, wanted.code(), "C001-C9999"));
    }
    ServiceCentre centre =
        company
            .centre(wanted.code())
            .orElseGet(
                () -> {
                  ServiceCentre opened =
                      new ServiceCentre(
                          wanted.code(),
                          wanted.name(),
                          wanted.nameEn(),
                          wanted.type(),
                          wanted.households(),
                          wanted.mailService(),
                          wanted.openedOn());
                  company.add(opened);
                  return opened;
                });
    centre.describe(
        wanted.name(),
        wanted.nameEn(),
        wanted.type(),
        wanted.households(),
        wanted.mailService(),
        wanted.closedOn());
    return Outcome.done(CentreView.of(centre));
  }

  /** The centres that the caller sees, by code. */
  public List<CentreView> centres() {
    Actor actor = caller.actor();
    return company.centres().stream()
        .filter(centre -> actor.sees(centre.code()))
        .map(CentreView::of)
        .toList();
  }

  /** Writes who is in a unit; a unit that is not there yet is made. */
  public Outcome<ReadingCompany.UnitChoice> putUnit(
      String centre, String building, ReadingCompany.UnitChoice wanted) {
    if (WHO_KNOWS_CUSTOMERS.check(caller.actor(), centre) instanceof Decision.Refused refused) {
      return Outcome.declined(refused);
    }
    if (company.centre(centre).isEmpty()) {
      return Outcome.declined(
          Decision.refusedField("centre", RefusalCode.UNKNOWN_REFERENCE, centre));
    }
    Unit fresh = new Unit(centre, wanted.unitNo(), building);
    Unit unit =
        company
            .unit(fresh.id())
            .orElseGet(
                () -> {
                  company.add(fresh);
                  return fresh;
                });
    unit.occupiedBy(
        wanted.customerName(), wanted.phone(), wanted.capacity(), wanted.mailCommission());
    return Outcome.done(wanted);
  }
}
