package org.qualedger.analysis.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.Metric;

/**
 * A corrective action that a report suggests; a person decides whether it is opened.
 *
 * @param metric measure that misses its target or gives a signal
 * @param reason why it is suggested
 * @param numerator count in the period of the report
 * @param denominator count in the period of the report
 * @param targetPerMille target in thousandths, or null where there is none
 * @param clause clause whose fulfilment the measure shows, as full id
 * @param evidence numbers of records that did not reach it, at most fifty
 */
public record ProposedAction(
    Metric metric,
    Reason reason,
    long numerator,
    long denominator,
    @Nullable Integer targetPerMille,
    String clause,
    List<String> evidence) {
  /** Why an action is suggested (domain 3.5). */
  public enum Reason {
    /** A rate misses its target. */
    MISSED_TARGET,
    /** The control chart shows an assignable cause in the period. */
    CHART_SIGNAL
  }

  public ProposedAction {
    evidence = List.copyOf(evidence);
  }
}
