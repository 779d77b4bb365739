package org.qualedger.statistics.survey;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.core.Sum;
import org.apache.commons.statistics.distribution.FDistribution;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;
import org.qualedger.statistics.distribution.SharpQuantile;

/**
 * Cronbach's alpha: whether the questions of a form measure one thing. With k questions,
 *
 * <pre>
 *   α = k/(k−1) · (1 − Σ s²(question) / s²(sum of the questions))
 * </pre>
 *
 * <p>Below 0 if questions contradict one another, such as one that was meant the other way round:
 * that is reported and not cut off. Respondents who left out a question are left out (listwise).
 * Reference: L. J. Cronbach, Psychometrika 16 (1951), 297–334; interval: L. S. Feldt, Psychometrika
 * 30 (1965), 357–370, 1 − (1 − α) F with n − 1 and (n − 1)(k − 1) degrees of freedom; R: {@code
 * psych::alpha}.
 *
 * @param respondents number n of complete answers
 * @param questions number k of questions
 * @param alpha at most 1
 * @param standardizedAlpha α of the questions scaled to equal variance, k r̄ / (1 + (k − 1) r̄);
 *     NaN if all respondents answer a question alike
 * @param alphaWithout α of the other questions, for each question; NaN where fewer than two are
 *     left or their sum does not vary
 * @param correctedCorrelations correlation of each question with the sum of the others; NaN where
 *     either does not vary
 * @param interval where the α of all customers may lie (Feldt)
 */
public record CronbachAlpha(
    int respondents,
    int questions,
    double alpha,
    double standardizedAlpha,
    Series alphaWithout,
    Series correctedCorrelations,
    ConfidenceInterval interval) {

  private static final int LEAST = 2;

  /** No question is left out. */
  private static final int NONE = -1;

  /** The α of these answers with an interval at 95 %. */
  public static CronbachAlpha of(List<Series> responses) {
    return of(responses, ConfidenceInterval.USUAL_CONFIDENCE);
  }

  /**
   * The α of these answers with an interval at a confidence of choice.
   *
   * @param responses the answers of each respondent, to the same questions in the same order
   * @throws UnusableDataException INVALID_INPUT for different numbers of questions or an impossible
   *     confidence; INSUFFICIENT_DATA for fewer than two questions or complete respondents;
   *     DEGENERATE if all respondents have the same sum
   */
  public static CronbachAlpha of(List<Series> responses, double confidence) {
    ConfidenceInterval.requireConfidence(confidence);
    double[][] questions = completeByQuestion(responses);
    int k = questions.length;
    if (k < LEAST || questions[0].length < LEAST) {
      throw UnusableDataException.insufficient(
          "Two questions and two complete respondents are needed at least");
    }
    int n = questions[0].length;
    double ofSum = Moments.of(sumsWithout(NONE, questions)).variance();
    if (ofSum == 0) {
      throw UnusableDataException.degenerate("The sum of the answers does not vary");
    }
    double ofQuestions = sumOfVariancesWithout(NONE, questions);
    double alpha = alpha(k, ofQuestions, ofSum);
    double[] without = new double[k];
    double[] correlations = new double[k];
    for (int j = 0; j < k; j++) {
      double[] rest = sumsWithout(j, questions);
      without[j] = alpha(k - 1, sumOfVariancesWithout(j, questions), Moments.of(rest).variance());
      correlations[j] = correlation(questions[j], rest);
    }
    return new CronbachAlpha(
        n,
        k,
        alpha,
        standardized(questions),
        Series.result(without),
        Series.result(correlations),
        feldt(alpha, n, k, confidence));
  }

  /** The complete answers, turned: one array for each question. */
  private static double[][] completeByQuestion(List<Series> responses) {
    int k = responses.isEmpty() ? 0 : responses.getFirst().size();
    for (Series response : responses) {
      if (response.size() != k) {
        throw UnusableDataException.invalid(
            "%d answers where the first respondent has %d".formatted(response.size(), k));
      }
    }
    List<Series> complete =
        responses.stream().filter(response -> response.presentCount() == k).toList();
    return IntStream.range(0, k)
        .mapToObj(j -> complete.stream().mapToDouble(response -> response.get(j)).toArray())
        .toArray(double[][]::new);
  }

  private static double alpha(int k, double ofQuestions, double ofSum) {
    return k < LEAST || ofSum == 0 ? Double.NaN : k / (k - 1.0) * (1 - ofQuestions / ofSum);
  }

  private static double[] sumsWithout(int left, double[][] questions) {
    double[] sums = new double[questions[0].length];
    for (int i = 0; i < sums.length; i++) {
      Sum sum = Sum.create();
      for (int j = 0; j < questions.length; j++) {
        if (j != left) {
          sum.add(questions[j][i]);
        }
      }
      sums[i] = sum.getAsDouble();
    }
    return sums;
  }

  private static double sumOfVariancesWithout(int left, double[][] questions) {
    return IntStream.range(0, questions.length)
        .filter(j -> j != left)
        .mapToDouble(j -> Moments.of(questions[j]).variance())
        .sum();
  }

  private static double standardized(double[][] questions) {
    int k = questions.length;
    double sum = 0;
    for (int j = 1; j < k; j++) {
      for (int i = 0; i < j; i++) {
        sum += correlation(questions[i], questions[j]);
      }
    }
    double mean = sum / (k * (k - 1) / 2.0);
    return k * mean / (1 + (k - 1) * mean);
  }

  private static double correlation(double[] a, double[] b) {
    Moments ofA = Moments.of(a);
    Moments ofB = Moments.of(b);
    Sum products = Sum.create();
    for (int i = 0; i < a.length; i++) {
      products.addProduct(ofA.deviation(a[i]), ofB.deviation(b[i]));
    }
    return products.getAsDouble() / (Math.sqrt(ofA.squares()) * Math.sqrt(ofB.squares()));
  }

  private static ConfidenceInterval feldt(double alpha, int n, int k, double confidence) {
    FDistribution f = FDistribution.of(n - 1.0, (n - 1.0) * (k - 1));
    double tail = (1 - confidence) / 2;
    return new ConfidenceInterval(
        1 - (1 - alpha) * SharpQuantile.upper(f, tail),
        1 - (1 - alpha) * SharpQuantile.lower(f, tail),
        confidence);
  }
}
