package org.qualedger.statistics.survey;

import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.proportion.Proportion;

/**
 * Customer satisfaction (CSAT) on a scale from 1, very dissatisfied, to a best mark, usually 5.
 *
 * @param scale the best mark
 * @param topBox how many of the answers give the best mark
 * @param topTwo how many give one of the two best marks: "satisfied"
 * @param bottomTwo how many give one of the two worst marks: "dissatisfied"
 * @param mean mean mark; NaN without answers
 */
public record SatisfactionScore(
    int scale, Proportion topBox, Proportion topTwo, Proportion bottomTwo, double mean) {

  /** The scale of the company's forms. */
  public static final int USUAL_SCALE = 5;

  private static final int LEAST_SCALE = 2;

  /**
   * The satisfaction in these answers.
   *
   * @param ratings whole numbers from 1 to the scale; missing answers are left out
   * @param scale the best mark, from 2
   * @throws UnusableDataException INVALID_INPUT for another number
   */
  public static SatisfactionScore of(Series ratings, int scale) {
    if (scale < LEAST_SCALE) {
      throw UnusableDataException.invalid("A scale from 1 to " + scale);
    }
    Answers answers = Answers.of(ratings, 1, scale);
    long n = answers.between(1, scale);
    return new SatisfactionScore(
        scale,
        new Proportion(answers.between(scale, scale), n),
        new Proportion(answers.between(scale - 1, scale), n),
        new Proportion(answers.between(1, 2), n),
        answers.mean());
  }

  /** How many answers there are. */
  public long n() {
    return topBox.denominator();
  }

  /** The mean mark as 0 (all give the worst) to 100 (all give the best); NaN without answers. */
  public double index() {
    return (mean - 1) / (scale - 1) * 100;
  }
}
