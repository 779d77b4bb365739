package org.qualedger.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/**
 * The test of effectiveness, fixed when the measures are planned: which measure must reach which
 * value, or improve by how much, over how many days after the last action is done. Values are
 * compared as whole numbers, never as rounded percentages; whether the difference is more than
 * chance, a test of two proportions says.
 */
@Embeddable
public class Criterion {
  /** Cases below which a rate says nothing. */
  static final int LEAST_CASES = 5;

  @Column(name = "criterion_measure")
  private @Nullable String measure;

  @Column(name = "criterion_least")
  private @Nullable Integer leastPerMille;

  @Column(name = "criterion_improvement")
  private @Nullable Integer leastImprovementPerMille;

  @Column(name = "criterion_window")
  private @Nullable Integer windowDays;

  protected Criterion() {}

  /**
   * A test.
   *
   * @param measure code of the measure, such as TIM
   * @param leastPerMille value to be reached in thousandths, or null
   * @param leastImprovementPerMille least improvement in thousandths of the whole, or null
   * @param windowDays days of data that count after the last action
   */
  public Criterion(
      String measure,
      @Nullable Integer leastPerMille,
      @Nullable Integer leastImprovementPerMille,
      int windowDays) {
    this.measure = measure;
    this.leastPerMille = leastPerMille;
    this.leastImprovementPerMille = leastImprovementPerMille;
    this.windowDays = windowDays;
  }

  public String measure() {
    return measure == null ? "" : measure;
  }

  public @Nullable Integer leastPerMille() {
    return leastPerMille;
  }

  public @Nullable Integer leastImprovementPerMille() {
    return leastImprovementPerMille;
  }

  public int windowDays() {
    return windowDays == null ? 0 : windowDays;
  }

  /** Whether it says what is to be reached. */
  boolean saysEnough() {
    return !measure().isBlank() && (leastPerMille != null || leastImprovementPerMille != null);
  }

  boolean isPossible() {
    return within(leastPerMille) && within(leastImprovementPerMille) && within(windowDays);
  }

  private static boolean within(@Nullable Integer value) {
    return value == null || (value >= 0 && value <= 1000);
  }

  /**
   * What the numbers say. Fewer than five cases afterwards, or none before where an improvement is
   * asked for, say nothing; nor does a rate that reaches what is asked for but differs from the one
   * before no more than by chance.
   *
   * @param comparison the test of the difference; null where there was nothing before
   * @param windowOver whether the days of the window have passed
   */
  Effectiveness judge(
      Verification.Numbers numbers, @Nullable Comparison comparison, boolean windowOver) {
    long after = numbers.afterDenominator();
    long before = numbers.beforeDenominator();
    if (!windowOver || after < LEAST_CASES) {
      return Effectiveness.INCONCLUSIVE;
    }
    if (leastPerMille != null && 1000 * numbers.afterNumerator() < leastPerMille * after) {
      return Effectiveness.INEFFECTIVE;
    }
    if (leastImprovementPerMille != null) {
      if (before == 0) {
        return Effectiveness.INCONCLUSIVE;
      }
      long gained = 1000 * (numbers.afterNumerator() * before - numbers.beforeNumerator() * after);
      if (gained < leastImprovementPerMille * before * after) {
        return Effectiveness.INEFFECTIVE;
      }
    }
    return comparison == null || (numbers.isBetter() && comparison.significant())
        ? Effectiveness.EFFECTIVE
        : Effectiveness.INCONCLUSIVE;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("measure", measure)
        .put("leastPerMille", leastPerMille == null ? null : Long.valueOf(leastPerMille))
        .put(
            "leastImprovementPerMille",
            leastImprovementPerMille == null ? null : Long.valueOf(leastImprovementPerMille))
        .put("windowDays", (long) windowDays())
        .done();
  }

  static Criterion rehydrate(CanonicalObject from) {
    return new Criterion(
        from.required("measure"),
        whole(from.number("leastPerMille")),
        whole(from.number("leastImprovementPerMille")),
        (int) from.number("windowDays", 0));
  }

  private static @Nullable Integer whole(@Nullable Long value) {
    return value == null ? null : Math.toIntExact(value);
  }
}
