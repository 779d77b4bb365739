package org.qualedger.organization.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.Duty;
import org.qualedger.organization.Unit;
import org.qualedger.persistence.Company;

/**
 * Looking up what a form needs: the caller's centres, a unit while the customer speaks, the staff.
 */
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
public class ReadingCompany {
  private static final int SUGGESTIONS = 12;
  private static final int STAFF = 200;

  private final Company company;
  private final Caller caller;

  /** A centre to choose. */
  public record CentreChoice(String code, String name, String nameEn, boolean mailService) {}

  /** A unit with the customer known there. */
  public record UnitChoice(
      String unitNo,
      @Nullable String customerName,
      @Nullable String phone,
      Unit.@Nullable Capacity capacity,
      boolean mailCommission) {}

  /** A member to choose. */
  public record MemberChoice(String login, String name) {}

  @Inject
  ReadingCompany(Company company, Caller caller) {
    this.company = company;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected ReadingCompany() {
    this(null, null);
  }

  /** The centres whose records the caller sees, by code. */
  public List<CentreChoice> centres() {
    Actor actor = caller.actor();
    return company.centres().stream()
        .filter(centre -> actor.sees(centre.code()))
        .map(
            centre ->
                new CentreChoice(
                    centre.code(), centre.name(), centre.nameEn(), centre.mailService()))
        .toList();
  }

  /** At most twelve units that fit what is typed: unit number, name, or tail of the phone. */
  public List<UnitChoice> units(String centre, String typed) {
    if (typed.isBlank() || !caller.actor().sees(centre)) {
      return List.of();
    }
    return company.units(centre, typed, SUGGESTIONS).stream()
        .map(
            unit ->
                new UnitChoice(
                    unit.unitNo(),
                    unit.customerName(),
                    unit.customerPhone(),
                    unit.capacity(),
                    unit.mailCommission()))
        .toList();
  }

  /** Who can be sent at a centre today. */
  public List<MemberChoice> serviceStaff(String centre) {
    Actor actor = caller.actor();
    if (!actor.sees(centre)) {
      return List.of();
    }
    return company.holders(Duty.SERVICE_STAFF, centre, actor.today(), STAFF).stream()
        .map(member -> new MemberChoice((String) member[0], (String) member[1]))
        .toList();
  }
}
