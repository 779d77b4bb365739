package org.qualedger.statistics.survey;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * The net promoter score (NPS): of customers who say from 0 to 10 how likely they are to recommend
 * us, the share of promoters (9 and 10) less that of detractors (0 to 6), times 100.
 *
 * <pre>
 *   NPS = 100 (p − d)      SE = 100 √((p + d − (p − d)²) / n)      interval: NPS ± z · SE
 * </pre>
 *
 * <p>The variance is that of the multinomial distribution with divisor n. The interval is not cut
 * off at ±100. Reference: F. F. Reichheld, Harvard Business Review 81 (2003) 12, 46–54; B. Rocks,
 * Interval estimation for the net promoter score, The American Statistician 70 (2016), 365–372.
 *
 * @param n number of answers
 * @param promoters answers of 9 and 10
 * @param passives answers of 7 and 8
 * @param detractors answers of 0 to 6
 * @param score −100 to 100; NaN without answers
 * @param standardError in points of the score; NaN without answers
 * @param interval where the score of all customers may lie; NaN without answers
 */
public record NetPromoterScore(
    long n,
    long promoters,
    long passives,
    long detractors,
    double score,
    double standardError,
    ConfidenceInterval interval) {

  private static final int WORST = 0;
  private static final int LEAST_PASSIVE = 7;
  private static final int LEAST_PROMOTER = 9;
  private static final int BEST = 10;

  /** The score with an interval at 95 %. */
  public static NetPromoterScore of(Series scores) {
    return of(scores, ConfidenceInterval.USUAL_CONFIDENCE);
  }

  /**
   * The score with an interval at a confidence of choice.
   *
   * @param scores whole numbers from 0 to 10; missing answers are left out
   * @throws UnusableDataException INVALID_INPUT for another number or an impossible confidence
   */
  public static NetPromoterScore of(Series scores, double confidence) {
    ConfidenceInterval.requireConfidence(confidence);
    Answers answers = Answers.of(scores, WORST, BEST);
    long promoters = answers.between(LEAST_PROMOTER, BEST);
    long passives = answers.between(LEAST_PASSIVE, LEAST_PROMOTER - 1);
    long detractors = answers.between(WORST, LEAST_PASSIVE - 1);
    long n = promoters + passives + detractors;
    double net = (double) (promoters - detractors) / n;
    double decided = (double) (promoters + detractors) / n;
    double error = 100 * Math.sqrt(Math.max(0, decided - net * net) / n);
    double half =
        error * NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    double score = 100 * net;
    return new NetPromoterScore(
        n,
        promoters,
        passives,
        detractors,
        score,
        error,
        new ConfidenceInterval(score - half, score + half, confidence));
  }
}
