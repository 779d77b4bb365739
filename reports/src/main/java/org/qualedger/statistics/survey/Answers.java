package org.qualedger.statistics.survey;

import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/** How often each point of a scale was chosen. */
final class Answers {
  private final int least;
  private final long[] counts;

  private Answers(int least, int greatest) {
    this.least = least;
    this.counts = new long[greatest - least + 1];
  }

  /**
   * Counts answers on a scale of whole numbers.
   *
   * @param answers missing ones are left out
   * @throws UnusableDataException INVALID_INPUT for an answer that is not on the scale
   */
  static Answers of(Series answers, int least, int greatest) {
    Answers counted = new Answers(least, greatest);
    for (int i = 0; i < answers.size(); i++) {
      if (!answers.isMissing(i)) {
        double answer = answers.get(i);
        if (answer != Math.rint(answer) || answer < least || answer > greatest) {
          throw UnusableDataException.invalid(
              "Answer %d is %s, expected a whole number from %d to %d"
                  .formatted(i + 1, answer, least, greatest));
        }
        counted.counts[(int) answer - least]++;
      }
    }
    return counted;
  }

  /** How many answers lie between two points of the scale, both included. */
  long between(int from, int to) {
    long sum = 0;
    for (int point = from; point <= to; point++) {
      sum += counts[point - least];
    }
    return sum;
  }

  /** The mean answer; NaN if there is none. */
  double mean() {
    long number = 0;
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      number += counts[i];
      sum += counts[i] * (least + i);
    }
    return number == 0 ? Double.NaN : (double) sum / number;
  }
}
