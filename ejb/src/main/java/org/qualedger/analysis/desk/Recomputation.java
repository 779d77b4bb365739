package org.qualedger.analysis.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.Standing;

/**
 * What counting again says of a report.
 *
 * @param frozenDigest digest of the data basis that the report names
 * @param recountedDigest digest of what the frozen revisions give when rules and measures run again
 * @param presentDigest digest of what the newest revisions give
 * @param rates the figures, frozen and recounted and present
 * @param changes slips that count differently today: the restatement sheet
 */
public record Recomputation(
    String number,
    Instant cutoff,
    String frozenDigest,
    String recountedDigest,
    String presentDigest,
    List<RateAgain> rates,
    List<SlipChange> changes) {
  public Recomputation {
    rates = List.copyOf(rates);
    changes = List.copyOf(changes);
  }

  /** Whether the frozen revisions give the frozen figures again. */
  public boolean reproduced() {
    return frozenDigest.equals(recountedDigest) && rates.stream().allMatch(RateAgain::reproduced);
  }

  /** Whether the newest revisions give the same figures. */
  public boolean unchanged() {
    return rates.stream().allMatch(RateAgain::unchanged);
  }

  /** One figure three times. */
  public record RateAgain(
      Metric metric,
      long frozenNumerator,
      long frozenDenominator,
      long recountedNumerator,
      long recountedDenominator,
      long presentNumerator,
      long presentDenominator) {
    /** Whether the frozen revisions give it again. */
    public boolean reproduced() {
      return frozenNumerator == recountedNumerator && frozenDenominator == recountedDenominator;
    }

    /** Whether the newest revisions give it. */
    public boolean unchanged() {
      return frozenNumerator == presentNumerator && frozenDenominator == presentDenominator;
    }
  }

  /**
   * A slip that counts differently today in a measure.
   *
   * @param frozenRevision revision in the report, or null where it was not there
   * @param presentRevision newest revision
   * @param was how it counted; OUTSIDE where it did not
   * @param is how it counts now
   * @param changedBy who wrote the newest revision
   * @param reason the reason given with it, or its verb
   */
  public record SlipChange(
      String number,
      @Nullable Integer frozenRevision,
      @Nullable Integer presentRevision,
      Metric metric,
      Standing was,
      Standing is,
      @Nullable String changedBy,
      @Nullable Instant changedAt,
      @Nullable String reason) {}
}
