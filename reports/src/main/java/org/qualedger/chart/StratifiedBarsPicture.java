package org.qualedger.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.qualedger.statistics.proportion.Proportion;

/**
 * What stratified bars show: the share in each stratum.
 *
 * @param measure what is measured, in the language of the chart
 * @param by what the strata are: "service category"
 * @param strata in the order of the chart
 * @param target the share people want, 0 to 1
 */
public record StratifiedBarsPicture(
    String measure, String by, List<Stratum> strata, OptionalDouble target) {

  /** Copies the list. */
  public StratifiedBarsPicture {
    strata = List.copyOf(strata);
  }

  /**
   * One stratum.
   *
   * @param label its name
   * @param share how many of how many
   */
  public record Stratum(String label, Proportion share) {}
}
