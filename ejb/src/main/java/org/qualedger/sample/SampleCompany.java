package org.qualedger.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qualedger.organization.CalendarDay;
import org.qualedger.organization.Duty;
import org.qualedger.organization.HeldDuty;
import org.qualedger.organization.Member;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.Target;
import org.qualedger.organization.Unit;
import org.qualedger.organization.WorkingDays;

/**
 * The invented company of the sample data: its centres, people, customers, suppliers and calendar.
 */
public final class SampleCompany {
  private static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);
  private static final LocalDate PROCEDURE_IN_FORCE = LocalDate.of(2010, 8, 1);

  private final List<SampleCentre> centres = new ArrayList<>();
  private final List<SamplePerson> head;
  private final List<SampleSupplier> suppliers;
  private final List<CalendarDay> calendar;
  private final WorkingDays workingDays;
  private final Map<LocalDate, String> holidays = new HashMap<>();
  private final Map<String, ServiceProfile> services = ServiceProfile.all();
  private final EstateLayout layout;

  private SampleCompany(long seed) {
    List<SamplePerson> everybody = people();
    this.layout = new EstateLayout(seed);
    for (List<String> row : ResourceText.table("centres.tsv")) {
      centres.add(centre(row, everybody));
    }
    this.head = everybody.stream().filter(p -> p.centre().equals(ServiceCentre.COMPANY)).toList();
    this.suppliers =
        ResourceText.table("suppliers.tsv").stream()
            .map(r -> new SampleSupplier(r.get(0), r.get(1), r.get(2), r.get(3), set(r.get(4))))
            .toList();
    this.calendar =
        ResourceText.table("calendar.tsv").stream()
            .map(
                r ->
                    new CalendarDay(LocalDate.parse(r.get(0)), r.get(1).equals("worked"), r.get(2)))
            .toList();
    Set<LocalDate> worked = new HashSet<>();
    for (CalendarDay day : calendar) {
      if (day.working()) {
        worked.add(day.day());
      } else {
        holidays.put(day.day(), day.name());
      }
    }
    this.workingDays = new WorkingDays(holidays.keySet(), worked);
  }

  /** The company of a seed: the seed decides who lives where. */
  public static SampleCompany of(long seed) {
    return new SampleCompany(seed);
  }

  private SampleCentre centre(List<String> row, List<SamplePerson> everybody) {
    String code = row.getFirst();
    int households = Integer.parseInt(row.get(4));
    return new SampleCentre(
        code,
        row.get(1),
        row.get(2),
        ServiceCentre.Type.valueOf(row.get(3)),
        households,
        Double.parseDouble(row.get(5)),
        LocalDate.parse(row.get(6)),
        Double.parseDouble(row.get(7)),
        Double.parseDouble(row.get(8)),
        everybody.stream().filter(person -> person.centre().equals(code)).toList(),
        layout.units(code, row.get(9), households));
  }

  private static List<SamplePerson> people() {
    return ResourceText.table("members.tsv").stream()
        .map(
            r ->
                new SamplePerson(
                    r.get(0),
                    r.get(1),
                    r.get(2),
                    Duty.valueOf(r.get(3)),
                    r.get(4).equals("NIGHT"),
                    set(r.get(5))))
        .toList();
  }

  private static Set<String> set(String cell) {
    return Set.of(cell.split(","));
  }

  List<SampleCentre> centres() {
    return List.copyOf(centres);
  }

  /** Who works for the company as a whole. */
  List<SamplePerson> head() {
    return head;
  }

  List<SampleSupplier> suppliers() {
    return suppliers;
  }

  WorkingDays workingDays() {
    return workingDays;
  }

  boolean isHoliday(LocalDate day, String name) {
    return name.equals(holidays.get(day));
  }

  String springFestivalName() {
    return holidayIn(2);
  }

  String nationalDayName() {
    return holidayIn(10);
  }

  /** The name of the longest holiday that falls in a month. */
  private String holidayIn(int month) {
    Map<String, Integer> days = new TreeMap<>();
    holidays.forEach(
        (day, name) -> {
          if (day.getMonthValue() == month) {
            days.merge(name, 1, Integer::sum);
          }
        });
    return Collections.max(days.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /** The holidays of a name, in order. */
  List<LocalDate> holidays(String name) {
    return calendar.stream()
        .filter(d -> !d.working() && d.name().equals(name))
        .map(CalendarDay::day)
        .toList();
  }

  Map<String, ServiceProfile> services() {
    return services;
  }

  ServiceProfile service(String code) {
    ServiceProfile found = services.get(code);
    if (found == null) {
      throw new IllegalArgumentException("no service " + code);
    }
    return found;
  }

  /** An invented name. */
  String person(Chance chance) {
    return layout.person(chance);
  }

  /** The centres as master data. */
  public List<ServiceCentre> serviceCentres() {
    return centres.stream()
        .map(
            c ->
                new ServiceCentre(
                    c.code(),
                    c.name(),
                    c.nameEn(),
                    c.type(),
                    c.households(),
                    c.mailPerDay() > 0,
                    c.openedOn()))
        .toList();
  }

  /** The units with their customers as master data. */
  public List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    for (SampleCentre centre : centres) {
      for (Household home : centre.estate()) {
        Unit unit = new Unit(centre.code(), home.number(), home.building());
        unit.occupiedBy(home.customer(), home.phone(), home.capacity(), home.mailCommission());
        units.add(unit);
      }
    }
    return units;
  }

  /**
   * The members with their duties, without passwords. Each centre's general hand stands in for the
   * manager's assistant, designated by the centre manager.
   *
   * @param scope decides the end of the designations
   */
  public List<Member> members(SampleScope scope) {
    List<Member> members = new ArrayList<>();
    head.forEach(person -> members.add(member(person, List.of(own(person)))));
    for (SampleCentre centre : centres) {
      for (SamplePerson person : centre.people()) {
        List<HeldDuty> duties = new ArrayList<>(List.of(own(person)));
        if (isDesignated(person)) {
          duties.add(
              new HeldDuty(
                  Duty.MANAGERS_ASSISTANT,
                  centre.code(),
                  scope.firstDay(),
                  scope.today().plusYears(1),
                  new Crew(centre).only(Duty.CENTRE_MANAGER).login()));
        }
        members.add(member(person, duties));
      }
    }
    return members;
  }

  static boolean isDesignated(SamplePerson person) {
    return person.skills().contains("GENERAL");
  }

  private static HeldDuty own(SamplePerson person) {
    return new HeldDuty(person.duty(), person.centre(), FOUNDED, null, null);
  }

  private static Member member(SamplePerson person, List<HeldDuty> duties) {
    Member member = new Member(person.login(), person.name());
    member.hold(duties);
    return member;
  }

  /** Where the company's calendar differs from Monday to Friday. */
  public List<CalendarDay> calendar() {
    return calendar;
  }

  /** The targets: two of the procedure's own, three of the company's table of objectives. */
  public List<Target> targets() {
    Map<String, Integer> own = new LinkedHashMap<>(new TreeMap<>(Map.of("HV_A", 400, "RV", 600)));
    Map<String, Integer> company =
        new LinkedHashMap<>(new TreeMap<>(Map.of("QUAL1", 980, "SAT", 950, "TIM", 950)));
    List<Target> targets = new ArrayList<>();
    own.forEach(
        (measure, perMille) ->
            targets.add(
                new Target(
                    measure,
                    perMille,
                    Target.Source.PROCEDURE,
                    "P7.9-8/4.2.14.4",
                    PROCEDURE_IN_FORCE)));
    company.forEach(
        (measure, perMille) ->
            targets.add(new Target(measure, perMille, Target.Source.COMPANY, OBJECTIVES, FOUNDED)));
    return targets;
  }

  private static final String OBJECTIVES = "SAMPLE-OBJ-01";
}
