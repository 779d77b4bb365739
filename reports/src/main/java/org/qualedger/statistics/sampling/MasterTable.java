package org.qualedger.statistics.sampling;

/**
 * The master tables of single sampling plans of ISO 2859-1:1999, 2-A (normal) and 2-B (tightened).
 *
 * <p>Code letters and AQLs both rise by the fifth root of ten, so the acceptance number depends
 * only on the diagonal, the sum of the places of letter (A is 0) and AQL (0.010 is 0): first 0,
 * then two diagonals of arrows, then the acceptance numbers in order. Before the diagonal of 0 all
 * arrows point down, to larger samples; beyond the last number all point up. Between 0 and 1 they
 * point as follows: normal up and down, tightened down and down.
 *
 * <p>Checked against published tables over all letters and AQLs; before relying on a plan in a
 * contract compare it with the purchased standard.
 */
final class MasterTable {
  private static final int ARROWS_BEFORE_ONE = 2;

  /** Acceptance numbers from 1 of the diagonals that follow one another. */
  private static final int[] NORMAL_NUMBERS = {1, 2, 3, 5, 7, 10, 14, 21, 30, 44};

  private static final int[] TIGHTENED_NUMBERS = {1, 2, 3, 5, 8, 12, 18, 27, 41};

  /** Up to 6.5: limits from 10 on are for nonconformities, and none of them has Ac 0. */
  private static final int LAST_LIMIT_WITH_ZERO = 14;

  /** Letters from F on have no acceptance number above 21 (normal) or 18 (tightened). */
  private static final CodeLetter LAST_WITH_ALL_NUMBERS = CodeLetter.E;

  private static final int GREATEST_OF_LARGER_SAMPLES = 21;

  /** A cell of the table. */
  sealed interface Cell {}

  /** A plan of the letter's own sample size. */
  record Plan(int acceptance) implements Cell {}

  /** Take the first plan of a larger ({@code step} 1) or smaller (−1) sample. */
  record Arrow(int step) implements Cell {}

  private static final Cell DOWN = new Arrow(1);
  private static final Cell UP = new Arrow(-1);

  private MasterTable() {}

  static Cell cell(Inspection inspection, CodeLetter letter, AcceptanceQualityLimit limit) {
    int diagonal = letter.place() + limit.index() - zeroDiagonal(inspection);
    if (diagonal == 0 && limit.index() <= LAST_LIMIT_WITH_ZERO) {
      return new Plan(0);
    }
    if (diagonal <= 0) {
      return DOWN;
    }
    if (diagonal <= ARROWS_BEFORE_ONE) {
      return between(inspection, letter, limit, diagonal);
    }
    int[] numbers = inspection == Inspection.NORMAL ? NORMAL_NUMBERS : TIGHTENED_NUMBERS;
    int place = diagonal - ARROWS_BEFORE_ONE - 1;
    boolean beyond =
        place >= numbers.length
            || (letter.compareTo(LAST_WITH_ALL_NUMBERS) > 0
                && numbers[place] > GREATEST_OF_LARGER_SAMPLES);
    return beyond ? UP : new Plan(numbers[place]);
  }

  /** The diagonal on which Ac is 0. */
  private static int zeroDiagonal(Inspection inspection) {
    return inspection == Inspection.NORMAL ? 14 : 15;
  }

  /** The arrows between 0 and 1, which turn round where they would leave the table. */
  private static Cell between(
      Inspection inspection, CodeLetter letter, AcceptanceQualityLimit limit, int diagonal) {
    boolean up = inspection == Inspection.NORMAL && diagonal == 1 && letter != CodeLetter.A;
    return up || !hasOneBelow(inspection, limit) ? UP : DOWN;
  }

  /** Whether a column has a 1; S has a plan under tightened inspection only. */
  private static boolean hasOneBelow(Inspection inspection, AcceptanceQualityLimit limit) {
    int letterOfOne = zeroDiagonal(inspection) + ARROWS_BEFORE_ONE + 1 - limit.index();
    CodeLetter last = inspection == Inspection.TIGHTENED ? CodeLetter.S : CodeLetter.R;
    return letterOfOne <= last.place();
  }
}
