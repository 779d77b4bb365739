package org.qualedger.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Target;

/**
 * Everything that is counted for a centre and a period, computed in one go from the same slips:
 * rates, check sheets, the months of the control chart, and how each slip counted.
 *
 * @param rates one per measure, in the order of the register
 * @param tallies volumes and check sheets
 * @param months points of the control chart of timeliness, oldest first; months in which nothing
 *     was judged are left out
 * @param basis how each slip of the period counted in each measure
 * @param cutoff moment at which the data were read
 */
public record Figures(
    List<Rate> rates,
    List<Tally> tallies,
    List<MonthPoint> months,
    DataBasis basis,
    Instant cutoff) {
  /** Name and version of the canonical form. */
  public static final String SCHEMA = "qualedger/analysis-figures/1";

  /** Months on the control chart. */
  public static final int CHART_MONTHS = 13;

  public Figures {
    rates = List.copyOf(rates);
    tallies = List.copyOf(tallies);
    months = List.copyOf(months);
  }

  /**
   * Requests in the work log of the period, which has no slips for those that were declined.
   *
   * @param all requests
   * @param refused declined at review
   * @param referred passed on to somebody else
   */
  public record Requests(long all, long refused, long referred) {}

  /**
   * Counts.
   *
   * @param slips slips of the centre, at least those of the period, of the one before, of the same
   *     one last year and of the months of the chart; void ones are not among them
   * @param targets all targets, of which the ones in force on the first day of the period count
   */
  public static Figures of(
      String centre,
      ReportingPeriod period,
      CompanyZone zone,
      Collection<CountedSlip> slips,
      Requests requests,
      Collection<Target> targets,
      Instant cutoff) {
    Map<Metric, Count> now = count(slips, period, zone);
    Map<Metric, Count> before = count(slips, period.previous(), zone);
    Map<Metric, Count> lastYear = count(slips, period.lastYear(), zone);
    boolean hasLastYear =
        lastYear.values().stream().anyMatch(count -> !count.standings().isEmpty());
    List<Rate> rates = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      Count counted = of(now, metric);
      Target target = metric.judged() ? inForce(targets, metric, period.start()) : null;
      Rate.Verdict verdict = Rate.judge(counted.numerator(), counted.denominator(), target);
      if (metric == Metric.HV_A && verdict == Rate.Verdict.MISSED && target != null) {
        Count share = of(now, Metric.HV_B);
        if (share.denominator() > 0 && target.reachedBy(share.numerator(), share.denominator())) {
          verdict = Rate.Verdict.MET_AS_SHARE_OF_VISITS;
        }
      }
      rates.add(
          Rate.of(
              counted,
              of(before, metric),
              hasLastYear ? of(lastYear, metric) : null,
              target,
              verdict));
    }
    return new Figures(
        rates,
        tallies(slips, period, zone, requests, of(now, Metric.TIM)),
        months(slips, period, zone),
        DataBasis.of(centre, period, zone, slips, now),
        cutoff);
  }

  /** The target of a measure that is in force on a day, or null. */
  public static @Nullable Target inForce(Collection<Target> targets, Metric metric, LocalDate day) {
    return targets.stream()
        .filter(t -> t.measure().equals(metric.name()) && !t.validFrom().isAfter(day))
        .max(Comparator.comparing(Target::validFrom))
        .orElse(null);
  }

  /**
   * The figures as data: counts and codes, and the digest of the basis that they were counted from.
   */
  public CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("schema", SCHEMA)
        .put("centre", basis.centre())
        .put("period", basis.period().toString())
        .put("zone", basis.zone())
        .put("cutoff", cutoff)
        .put("basisDigest", basis.digest().hex())
        .put("rates", rates.stream().map(Rate::canonical).toList())
        .put("tallies", tallies.stream().map(Tally::canonical).toList())
        .put("months", months.stream().map(MonthPoint::canonical).toList())
        .done();
  }

  /** The figure of a measure. */
  public Rate rate(Metric metric) {
    return rates.stream().filter(r -> r.metric() == metric).findFirst().orElseThrow();
  }

  /** Cases of one class; 0 where none fell into it. */
  public long cases(Tally.Kind kind, String code) {
    return tallies.stream()
        .filter(t -> t.kind() == kind && t.code().equals(code))
        .mapToLong(Tally::cases)
        .sum();
  }

  static Map<Metric, Count> count(
      Collection<CountedSlip> slips, ReportingPeriod period, CompanyZone zone) {
    Map<Metric, Count> counts = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      counts.put(metric, metric.count(slips, period, zone));
    }
    return counts;
  }

  private static Count of(Map<Metric, Count> counts, Metric metric) {
    return java.util.Objects.requireNonNull(counts.get(metric));
  }

  private static List<Tally> tallies(
      Collection<CountedSlip> slips,
      ReportingPeriod period,
      CompanyZone zone,
      Requests requests,
      Count timeliness) {
    List<CountedSlip> entered =
        slips.stream().filter(s -> period.contains(zone.day(s.enteredAt()))).toList();
    List<Tally> tallies = new ArrayList<>();
    volume(tallies, "REQUESTS", requests.all());
    volume(tallies, "REFUSED", requests.refused());
    volume(tallies, "REFERRED", requests.referred());
    volume(tallies, "SLIPS", entered.size());
    volume(tallies, "CANCELLED", entered.stream().filter(s -> s.cancelledAt() != null).count());
    Map<Tally.Key, Long> cases = new HashMap<>();
    for (CountedSlip slip : slips) {
      boolean late = timeliness.standings().get(slip.number()) == Standing.DENOMINATOR;
      CheckSheet.classes(slip, Metric.isInCohort(slip, period, zone), late)
          .forEach(key -> cases.merge(key, 1L, Long::sum));
    }
    for (String code : CheckSheet.VOLUMES_OF_COMPLETED) {
      volume(tallies, code, cases.getOrDefault(new Tally.Key(Tally.Kind.VOLUME, code), 0L));
    }
    for (Tally.Kind kind : CheckSheet.CLASSIFIED) {
      cases.entrySet().stream()
          .filter(entry -> entry.getKey().kind() == kind)
          .sorted(Comparator.comparing(entry -> entry.getKey().code()))
          .map(entry -> new Tally(kind, entry.getKey().code(), entry.getValue()))
          .forEach(tallies::add);
    }
    return tallies;
  }

  private static void volume(List<Tally> tallies, String code, long cases) {
    tallies.add(new Tally(Tally.Kind.VOLUME, code, cases));
  }

  private static List<MonthPoint> months(
      Collection<CountedSlip> slips, ReportingPeriod period, CompanyZone zone) {
    List<MonthPoint> points = new ArrayList<>();
    for (YearMonth month : period.lastMonths(CHART_MONTHS)) {
      Count count = Metric.TIM.count(slips, ReportingPeriod.month(month), zone);
      if (count.denominator() > 0) {
        points.add(
            new MonthPoint(month, count.denominator(), count.denominator() - count.numerator()));
      }
    }
    return points;
  }
}
