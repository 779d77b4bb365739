package org.qualedger.statistics.regression;

/**
 * What groups of t equal numbers take from a rank statistic.
 *
 * @param pairs Σ t(t−1)/2, the pairs of equal numbers
 * @param spread Σ t(t−1)(2t+5)
 * @param triples Σ t(t−1)(t−2)
 */
record Ties(long pairs, long spread, double triples) {

  static Ties of(int[] groups) {
    long pairs = 0;
    long spread = 0;
    double triples = 0;
    for (long t : groups) {
      pairs += t * (t - 1) / 2;
      spread += t * (t - 1) * (2 * t + 5);
      triples += (double) (t * (t - 1)) * (t - 2);
    }
    return new Ties(pairs, spread, triples);
  }
}
