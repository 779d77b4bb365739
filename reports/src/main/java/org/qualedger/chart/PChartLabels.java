package org.qualedger.chart;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a p chart needs to be named.
 *
 * @param measure what is measured, in the language of the chart: "timeliness rate"
 * @param periods one label per period of the chart, in order: "2026-10"
 * @param targetPerMille the target in thousandths, drawn as a line of its own; a target is what
 *     people want, a limit what the process does
 */
public record PChartLabels(String measure, List<String> periods, OptionalInt targetPerMille) {

  /** Copies the list. */
  public PChartLabels {
    periods = List.copyOf(periods);
  }
}
