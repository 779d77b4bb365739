package org.qualedger.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qualedger.organization.CompanyZone;

/**
 * One measure over one period with every slip behind it.
 *
 * @param standings by record number, in order of the numbers; slips outside are not listed
 */
public record Count(Metric metric, Map<String, Standing> standings) {
  public Count {
    standings = java.util.Collections.unmodifiableMap(new TreeMap<>(standings));
  }

  static Count of(Metric metric, Collection<CountedSlip> slips, Days days, CompanyZone zone) {
    Map<String, Standing> found = new TreeMap<>();
    for (CountedSlip slip : slips) {
      Standing standing = metric.standing(slip, days, zone);
      if (standing != Standing.OUTSIDE) {
        found.put(slip.number(), standing);
      }
    }
    return new Count(metric, found);
  }

  /** How many count above the line. */
  public long numerator() {
    return number(Standing.NUMERATOR);
  }

  /** How many count below the line. */
  public long denominator() {
    return standings.values().stream().filter(Standing::counts).count();
  }

  /** How many stand so. */
  public long number(Standing standing) {
    return standings.values().stream().filter(s -> s == standing).count();
  }

  /** Record numbers that stand so, in order. */
  public List<String> numbers(Standing standing) {
    return standings.entrySet().stream()
        .filter(e -> e.getValue() == standing)
        .map(Map.Entry::getKey)
        .toList();
  }
}
