package org.qualedger.statistics.comparison;

import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.proportion.Proportion;

/**
 * Fisher's exact test whether two proportions are the same: with the margins of the table fixed,
 * the count of the first cell is hypergeometric. For small counts, where χ² is not to be trusted;
 * Commons Statistics has it too, but for counts of {@code int} and with logarithms of factorials
 * that lose digits for large ones.
 *
 * <p>If both proportions are 0 or both 1, there is one table only and every p is 1. Reference: R.
 * A. Fisher, Journal of the Royal Statistical Society 98 (1935), 39–82; {@code fisher.test} of R.
 *
 * @param pTwoSided probability of all tables that are no more probable than the observed one
 * @param pLess probability of the observed or a smaller first proportion
 * @param pGreater probability of the observed or a greater first proportion
 */
public record FisherExactTest(double pTwoSided, double pLess, double pGreater) {

  /**
   * Compares two proportions.
   *
   * @throws UnusableDataException if one is a proportion of nothing
   */
  public static FisherExactTest of(Proportion first, Proportion second) {
    FourfoldTable table = FourfoldTable.of(first, second);
    ExactTails tails =
        ExactTails.of(
            table.observed(),
            table.lowest(),
            table.peak(1),
            table.highest(),
            count -> table.ratio(count, 1));
    return new FisherExactTest(tails.twoSided(), tails.less(), tails.greater());
  }
}
