package org.qualedger.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/** One verification of the effect (效果验证): the numbers before and after, and what was concluded. */
@Embeddable
public class Verification {
  @Column(name = "analysis_cycle")
  private int cycle;

  @Column(name = "verified_by")
  private String by;

  @Column(name = "verified_at")
  private Instant at;

  @Column(name = "before_numerator")
  private long beforeNumerator;

  @Column(name = "before_denominator")
  private long beforeDenominator;

  @Column(name = "after_numerator")
  private long afterNumerator;

  @Column(name = "after_denominator")
  private long afterDenominator;

  @Enumerated(EnumType.STRING)
  @Column(name = "comparison_method")
  private Comparison.@Nullable Method method;

  @Column(name = "comparison_p")
  private @Nullable Long pPerMillion;

  @Enumerated(EnumType.STRING)
  private Effectiveness proposed;

  @Enumerated(EnumType.STRING)
  private Effectiveness verdict;

  @Column(name = "note")
  private @Nullable String comment;

  @SuppressWarnings("NullAway.Init")
  protected Verification() {}

  Verification(
      int cycle,
      String by,
      Instant at,
      Numbers numbers,
      @Nullable Comparison comparison,
      Effectiveness proposed,
      Effectiveness verdict,
      @Nullable String comment) {
    this.cycle = cycle;
    this.by = by;
    this.at = at;
    this.beforeNumerator = numbers.beforeNumerator();
    this.beforeDenominator = numbers.beforeDenominator();
    this.afterNumerator = numbers.afterNumerator();
    this.afterDenominator = numbers.afterDenominator();
    this.method = comparison == null ? null : comparison.method();
    this.pPerMillion = comparison == null ? null : comparison.pPerMillion();
    this.proposed = proposed;
    this.verdict = verdict;
    this.comment = comment;
  }

  /**
   * The measure of the criterion over two windows of equal length.
   *
   * @param beforeNumerator cases that count for the measure before the actions
   * @param beforeDenominator all cases before
   * @param afterNumerator cases that count after the last action
   * @param afterDenominator all cases after
   */
  public record Numbers(
      long beforeNumerator, long beforeDenominator, long afterNumerator, long afterDenominator) {
    /** Whether there are no more that count than there are. */
    public boolean isPossible() {
      return beforeNumerator >= 0
          && afterNumerator >= 0
          && beforeNumerator <= beforeDenominator
          && afterNumerator <= afterDenominator;
    }

    /** Whether the rate is higher after than before; not where there was nothing on either side. */
    public boolean isBetter() {
      return afterNumerator * beforeDenominator > beforeNumerator * afterDenominator;
    }
  }

  public int cycle() {
    return cycle;
  }

  /** Login of the verifier. */
  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }

  public Numbers numbers() {
    return new Numbers(beforeNumerator, beforeDenominator, afterNumerator, afterDenominator);
  }

  /** What a test says of the difference; null where there was nothing to compare with. */
  public @Nullable Comparison comparison() {
    return method == null || pPerMillion == null ? null : new Comparison(method, pPerMillion);
  }

  /** What the criterion makes of the numbers. */
  public Effectiveness proposed() {
    return proposed;
  }

  /** What the verifier concluded. */
  public Effectiveness verdict() {
    return verdict;
  }

  public @Nullable String comment() {
    return comment;
  }

  CanonicalObject canonical() {
    Comparison comparison = comparison();
    return CanonicalObject.build()
        .put("cycle", (long) cycle)
        .put("by", by)
        .put("at", at)
        .put("beforeNumerator", beforeNumerator)
        .put("beforeDenominator", beforeDenominator)
        .put("afterNumerator", afterNumerator)
        .put("afterDenominator", afterDenominator)
        .put("comparison", comparison == null ? null : comparison.canonical())
        .put("proposed", proposed)
        .put("verdict", verdict)
        .put("comment", comment)
        .done();
  }

  static Verification rehydrate(CanonicalObject from) {
    CanonicalObject comparison = from.object("comparison");
    return new Verification(
        (int) from.number("cycle", 1),
        from.required("by"),
        from.requiredMoment("at"),
        new Numbers(
            from.number("beforeNumerator", 0),
            from.number("beforeDenominator", 0),
            from.number("afterNumerator", 0),
            from.number("afterDenominator", 0)),
        comparison == null ? null : Comparison.rehydrate(comparison),
        from.requiredChoice("proposed", Effectiveness.class),
        from.requiredChoice("verdict", Effectiveness.class),
        from.text("comment"));
  }
}
