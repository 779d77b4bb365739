package org.qualedger.statistics.comparison;

import java.util.ArrayList;
import java.util.List;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;
import org.qualedger.statistics.distribution.StudentizedRange;

/**
 * Which groups differ in their mean, after an analysis of variance: all pairs at once, so that the
 * confidence holds for all of them together. Tukey's honest significant difference, in Kramer's
 * form for groups of different sizes:
 *
 * <pre>
 *   se = √(MSwithin/2 · (1/nₐ + 1/n_b))   m_b − mₐ ± q(confidence; k, N−k) · se
 *   adjusted p = P(Q > |m_b − mₐ|/se)
 * </pre>
 *
 * <p>with Q the studentized range of k groups on N−k degrees of freedom. Reference: D. C.
 * Montgomery, Design and Analysis of Experiments, comparing pairs of treatment means; {@code
 * TukeyHSD} of R.
 *
 * @param pairs every pair of groups with numbers, in order of the first and then the second
 */
public record TukeyHsd(List<Pair> pairs) {

  /**
   * Two groups compared.
   *
   * @param first 1-based position of a group
   * @param second 1-based position of a later group
   * @param difference mean of the second minus mean of the first
   * @param interval where the true difference may lie, simultaneously for all pairs
   * @param pAdjusted p adjusted for the number of pairs
   */
  public record Pair(
      int first, int second, double difference, ConfidenceInterval interval, double pAdjusted) {}

  /** Copies the list, so that the result cannot change. */
  public TukeyHsd {
    pairs = List.copyOf(pairs);
  }

  /**
   * Compares all pairs.
   *
   * @param confidence of all intervals together, between 0 and 1, exclusive
   * @throws UnusableDataException if the confidence is not, and as {@link OneWayAnova}
   */
  public static TukeyHsd of(List<Series> groups, double confidence) {
    double outside = ConfidenceInterval.requireConfidence(confidence);
    OneWayAnova anova = OneWayAnova.of(groups);
    StudentizedRange range =
        new StudentizedRange(anova.freedomBetween() + 1, anova.freedomWithin());
    double quantile = range.upperQuantile(outside);
    List<Moments> moments = anova.groups();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      for (int j = i + 1; j < moments.size(); j++) {
        Moments a = moments.get(i);
        Moments b = moments.get(j);
        if (a.size() > 0 && b.size() > 0) {
          double difference = b.meanFrom(a.origin()) - a.offset();
          double error =
              Math.sqrt(anova.meanSquareWithin() / 2 * (1.0 / a.size() + 1.0 / b.size()));
          pairs.add(
              new Pair(
                  i + 1,
                  j + 1,
                  difference,
                  new ConfidenceInterval(
                      difference - quantile * error, difference + quantile * error, confidence),
                  range.survivalProbability(Math.abs(difference) / error)));
        }
      }
    }
    return new TukeyHsd(pairs);
  }
}
