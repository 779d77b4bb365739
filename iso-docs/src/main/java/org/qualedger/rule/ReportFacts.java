package org.qualedger.rule;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on reports need to know of a statistical analysis report (R12).
 *
 * @param number record number
 * @param submittedAt when it was submitted for the first time, or null for a draft
 * @param rates codes of the rates that stand in it
 * @param unanswered codes of missed targets without an action and without a reason for none
 * @param participants how many are listed as having taken part
 * @param approvedAt when the quality engineering department approved it, or null
 * @param firstActionAt when the first measure that follows from it was begun, or null
 */
public record ReportFacts(
    String number,
    @Nullable Instant submittedAt,
    Set<String> rates,
    Set<String> unanswered,
    int participants,
    @Nullable Instant approvedAt,
    @Nullable Instant firstActionAt) {
  public ReportFacts {
    rates = Set.copyOf(rates);
    unanswered = Set.copyOf(unanswered);
  }
}
