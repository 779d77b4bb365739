package org.qualedger.rule.desk;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.qualedger.rule.Verdict;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.proportion.WilsonInterval;

/**
 * How many records have which verdict on one clause.
 *
 * @param clause short id
 * @param counts every verdict, also those with none
 */
public record ClauseTally(String clause, Map<Verdict, Long> counts) {
  public ClauseTally {
    Map<Verdict, Long> complete = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      complete.put(verdict, counts.getOrDefault(verdict, 0L));
    }
    counts = Collections.unmodifiableMap(complete);
  }

  public long count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0L);
  }

  /**
   * Met, of those that could be judged. What cannot be proved and what is still pending stands
   * beside the rate, not in it.
   */
  public Proportion rate() {
    long pass = count(Verdict.PASS);
    return new Proportion(pass, pass + count(Verdict.FAIL));
  }

  /** Where the true rate may lie, at 95 %; empty where nothing was judged. */
  public Optional<WilsonInterval> interval() {
    return WilsonInterval.of(rate());
  }
}
