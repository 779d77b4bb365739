package org.qualedger.analysis;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qualedger.organization.CompanyZone;

/**
 * A measure by month and by stratum, with every slip behind each figure. The whole of the months is
 * counted by the same rule, so the numerators and denominators of all cells add up to it.
 *
 * @param metric what is measured
 * @param by how it is split
 * @param months the months, oldest first
 * @param strata for each stratum one count per month, in the order of the months
 */
public record Breakdown(
    Metric metric,
    Stratification by,
    List<YearMonth> months,
    SortedMap<String, List<Count>> strata) {

  /** Keeps copies that cannot change. */
  public Breakdown {
    months = List.copyOf(months);
    SortedMap<String, List<Count>> copies = new TreeMap<>();
    strata.forEach((stratum, counts) -> copies.put(stratum, List.copyOf(counts)));
    strata = Collections.unmodifiableSortedMap(copies);
  }

  /**
   * Counts slips.
   *
   * @param slips at least all that may belong to the months; void ones are not among them
   * @param first first month
   * @param last last month, not before the first
   */
  public static Breakdown of(
      Metric metric,
      Stratification by,
      YearMonth first,
      YearMonth last,
      CompanyZone zone,
      Collection<CountedSlip> slips) {
    List<YearMonth> months = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      months.add(month);
    }
    Map<String, List<CountedSlip>> parts =
        slips.stream().collect(Collectors.groupingBy(slip -> by.stratum(slip, zone)));
    SortedMap<String, List<Count>> strata = new TreeMap<>();
    parts.forEach(
        (stratum, part) -> {
          List<Count> counts =
              months.stream()
                  .map(month -> metric.count(part, ReportingPeriod.month(month), zone))
                  .toList();
          if (counts.stream().anyMatch(count -> !count.standings().isEmpty())) {
            strata.put(stratum, counts);
          }
        });
    return new Breakdown(metric, by, months, strata);
  }

  /** The count of a stratum and a month; a count of nothing where there is no such cell. */
  public Count cell(String stratum, YearMonth month) {
    List<Count> counts = strata.get(stratum);
    int place = months.indexOf(month);
    return counts == null || place < 0 ? new Count(metric, Map.of()) : counts.get(place);
  }

  /** All strata of a month together. */
  public Count month(YearMonth month) {
    int place = months.indexOf(month);
    return place < 0
        ? new Count(metric, Map.of())
        : united(strata.values().stream().map(counts -> counts.get(place)).toList());
  }

  /** All months of a stratum together. A slip belongs to one month at the most. */
  public Count stratum(String stratum) {
    return united(strata.getOrDefault(stratum, List.of()));
  }

  /** Everything. */
  public Count whole() {
    return united(strata.values().stream().flatMap(List::stream).toList());
  }

  private Count united(List<Count> counts) {
    Map<String, Standing> standings = new TreeMap<>();
    counts.forEach(count -> standings.putAll(count.standings()));
    return new Count(metric, standings);
  }
}
