package org.qualedger.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualedger.worklog.RequestIntake.EntryType;

/**
 * When people want what: by hour, weekday, season, holiday and storm, more scattered than chance
 * alone would have it, and scaled so that a year brings the volume of one site.
 */
final class Demand {
  /** Service slips of a centre in a year. */
  static final int SLIPS_A_YEAR = 1_100;

  /** Entries of a centre's work log in a year. */
  static final int ENTRIES_A_YEAR = 2_400;

  private static final int DISPERSION = 4;
  private static final int STORMS_A_YEAR = 4;
  private static final double OUTSIDE_THE_BOARD_ACCEPTED = .55;
  private static final double[] HOURS = {
    .3, .3, .3, .3, .3, .3, .8, 3, 8, 11, 10.5, 7.5, 4, 4.5, 8, 8.5, 8, 6.5, 6, 5.5, 3.4, 1.8, .8,
    .4
  };
  private static final double[] WEEKDAYS = {1.12, 1.00, .97, .97, .98, 1.02, .94};
  private static final double[] OFFICE_WEEKDAYS = {1.12, 1.00, .97, .97, .98, .35, .20};

  private final SampleScope scope;
  private final SampleCompany company;
  private final Set<LocalDate> storms = new HashSet<>();
  private final List<LocalDate> springFestivals;
  private final Map<String, Double> scales = new HashMap<>();

  Demand(SampleScope scope, SampleCompany company) {
    this.scope = scope;
    this.company = company;
    this.springFestivals =
        company.holidays(company.springFestivalName()).stream()
            .filter(day -> !company.isHoliday(day.minusDays(1), company.springFestivalName()))
            .toList();
    for (int year = scope.firstDay().getYear(); year <= scope.today().getYear(); year++) {
      brewStorms(year);
    }
  }

  private void brewStorms(int year) {
    Chance chance = Chance.of(scope.seed(), "storms/" + year);
    for (int i = 0; i < STORMS_A_YEAR; i++) {
      LocalDate day = LocalDate.of(year, 6, 1).plusDays(chance.below(120));
      storms.add(day);
      storms.add(day.plusDays(1));
    }
  }

  /** The requests of a day at a centre, in order of time. */
  List<Request> of(SampleCentre centre, LocalDate day) {
    String stream = centre.code() + "/" + day;
    Chance chance = Chance.of(scope.seed(), "demand/" + stream);
    double slips = SLIPS_A_YEAR * scale(centre) * factor(centre, day);
    double others = slips * (ENTRIES_A_YEAR - SLIPS_A_YEAR) / SLIPS_A_YEAR;
    List<Request> requests = new ArrayList<>();
    int ordered = chance.overdispersed(slips, DISPERSION);
    for (int i = 0; i < ordered; i++) {
      requests.add(
          new Request(
              "order/" + stream + "/" + i,
              moment(chance, day),
              EntryType.SERVICE_REQUEST,
              service(chance, centre, day)));
    }
    int other = chance.overdispersed(others, DISPERSION);
    for (int i = 0; i < other; i++) {
      requests.add(
          new Request("other/" + stream + "/" + i, moment(chance, day), otherType(chance), null));
    }
    requests.sort(Comparator.comparing(Request::at));
    return requests;
  }

  private static EntryType otherType(Chance chance) {
    return switch (chance.weighted(46, 28, 14, 6, 6)) {
      case 0 -> EntryType.SERVICE_REQUEST;
      case 1 -> EntryType.ENQUIRY;
      case 2 -> EntryType.OPINION;
      case 3 -> EntryType.MAIL;
      default -> EntryType.OTHER;
    };
  }

  private Instant moment(Chance chance, LocalDate day) {
    int hour = chance.weighted(HOURS);
    return scope
        .zone()
        .startOf(day)
        .plus(Duration.ofHours(hour))
        .plusSeconds(chance.below(3_600))
        .truncatedTo(ChronoUnit.SECONDS);
  }

  /** A kind of service, by what is wanted on that day. */
  private ServiceProfile service(Chance chance, SampleCentre centre, LocalDate day) {
    List<ServiceProfile> all = List.copyOf(company.services().values());
    double[] weights = all.stream().mapToDouble(s -> weight(s, centre, day)).toArray();
    return all.get(chance.weighted(weights));
  }

  private double weight(ServiceProfile service, SampleCentre centre, LocalDate day) {
    double weight = service.share() * service.season().get(day.getMonthValue() - 1);
    if (service.seasonName().equals("cleaning")) {
      weight *= cleaningBeforeTheFestival(day);
    }
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    if (weekend && !centre.office() && Set.of("C01", "M01").contains(service.code())) {
      weight *= day.getDayOfWeek() == DayOfWeek.SATURDAY ? 1.08 : 1.05;
    }
    if (storms.contains(day) && Set.of("W04", "E02").contains(service.code())) {
      weight *= 3;
    }
    if (service.code().equals("X01")) {
      weight /= OUTSIDE_THE_BOARD_ACCEPTED;
    }
    return weight;
  }

  private double cleaningBeforeTheFestival(LocalDate day) {
    for (LocalDate festival : springFestivals) {
      long days = ChronoUnit.DAYS.between(day, festival);
      if (days > 0 && days <= 30) {
        return 2.2;
      }
      if (days <= -7 && days > -21) {
        return .5;
      }
    }
    return 1;
  }

  private double factor(SampleCentre centre, LocalDate day) {
    double[] weekdays = centre.office() ? OFFICE_WEEKDAYS : WEEKDAYS;
    double sum = 0;
    for (ServiceProfile service : company.services().values()) {
      sum += weight(service, centre, day);
    }
    double factor = weekdays[day.getDayOfWeek().getValue() - 1] * sum / 100;
    if (company.isHoliday(day, company.springFestivalName())) {
      factor *= .35;
    } else if (company.isHoliday(day, company.nationalDayName())) {
      factor *= .7;
    }
    return factor;
  }

  private double scale(SampleCentre centre) {
    return scales.computeIfAbsent(
        centre.code(),
        code -> {
          double sum = 0;
          for (int i = 0; i < 365; i++) {
            sum += factor(centre, scope.firstDay().plusDays(i));
          }
          return 1 / sum;
        });
  }
}
