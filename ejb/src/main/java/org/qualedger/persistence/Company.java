package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualedger.organization.CalendarDay;
import org.qualedger.organization.Duty;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.Target;
import org.qualedger.organization.Unit;
import org.qualedger.organization.UnitNumber;

/** Centres, units and who works where. */
@ApplicationScoped
public class Company {
  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  public Optional<ServiceCentre> centre(String code) {
    return Optional.ofNullable(entities.find(ServiceCentre.class, code));
  }

  /** All centres, by code; a company has some thousands at the most. */
  public List<ServiceCentre> centres() {
    return entities
        .createQuery("select c from ServiceCentre c order by c.code", ServiceCentre.class)
        .getResultList();
  }

  /**
   * Units of a centre by what somebody types: the beginning of the unit number in any spelling, the
   * beginning of the customer's name, or the end of the phone number.
   */
  public List<Unit> units(String centre, String typed, int limit) {
    String plain = typed.strip().replace("%", "").replace("_", "");
    return entities
        .createQuery(
            "select u from Unit u where u.centre = :centre and (u.unitKey like :key"
                + " or u.customerName like :name or u.customerPhone like :phone)"
                + " order by u.unitKey",
            Unit.class)
        .setParameter("centre", centre)
        .setParameter("key", UnitNumber.key(plain) + "%")
        .setParameter("name", plain + "%")
        .setParameter("phone", "%" + plain)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Login and name of the active members who hold a duty at a centre on a day, by name. */
  public List<Object[]> holders(Duty duty, String centre, LocalDate day, int limit) {
    return entities
        .createQuery(
            "select distinct m.login, m.name from Member m join m.duties d where m.active = :active"
                + " and d.duty = :duty and d.centre = :centre and d.validFrom <= :day"
                + " and (d.validTo is null or d.validTo >= :day) order by m.name",
            Object[].class)
        .setParameter("active", true)
        .setParameter("duty", duty)
        .setParameter("centre", centre)
        .setParameter("day", day)
        .setMaxResults(limit)
        .getResultList();
  }

  public void add(ServiceCentre centre) {
    entities.persist(centre);
  }

  public Optional<Unit> unit(String id) {
    return Optional.ofNullable(entities.find(Unit.class, id));
  }

  public void add(Unit unit) {
    entities.persist(unit);
  }

  /** Targets by measure, newest first; a handful a year. */
  public List<Target> targets() {
    return entities
        .createQuery("select t from Target t order by t.measure, t.validFrom desc", Target.class)
        .getResultList();
  }

  public Optional<Target> target(String id) {
    return Optional.ofNullable(entities.find(Target.class, id));
  }

  public void add(Target target) {
    entities.persist(target);
  }

  /** Days of a year that differ from Monday to Friday. */
  public List<CalendarDay> calendar(int year) {
    return entities
        .createQuery(
            "select d from CalendarDay d where d.day between :first and :last order by d.day",
            CalendarDay.class)
        .setParameter("first", LocalDate.of(year, 1, 1))
        .setParameter("last", LocalDate.of(year, 12, 31))
        .getResultList();
  }

  /** Writes a day of the calendar, in place of what stood there. */
  public void put(CalendarDay day) {
    entities.merge(day);
  }

  /** Makes a day ordinary again. */
  public boolean removeCalendarDay(LocalDate day) {
    return entities
            .createQuery("delete from CalendarDay d where d.day = :day")
            .setParameter("day", day)
            .executeUpdate()
        > 0;
  }
}
