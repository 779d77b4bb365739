package org.qualedger.statistics.sampling;

import org.qualedger.statistics.UnusableDataException;

/**
 * Sample size code letters of ISO 2859-1:1999 (GB/T 2828.1), table 1, each with the sample size of
 * its single plans. The standard leaves out I and O; S exists for tightened inspection alone.
 */
public enum CodeLetter {
  /** 2 items. */
  A(0, 2),
  /** 3 items. */
  B(1, 3),
  /** 5 items. */
  C(2, 5),
  /** 8 items. */
  D(3, 8),
  /** 13 items. */
  E(4, 13),
  /** 20 items. */
  F(5, 20),
  /** 32 items. */
  G(6, 32),
  /** 50 items. */
  H(7, 50),
  /** 80 items. */
  J(8, 80),
  /** 125 items. */
  K(9, 125),
  /** 200 items. */
  L(10, 200),
  /** 315 items. */
  M(11, 315),
  /** 500 items. */
  N(12, 500),
  /** 800 items. */
  P(13, 800),
  /** 1250 items. */
  Q(14, 1250),
  /** 2000 items. */
  R(15, 2000),
  /** 3150 items. */
  S(16, 3150);

  /** Below this there is no lot to sample from. */
  public static final long LEAST_LOT = 2;

  /** The largest lot of each row of table 1; the last row is open. */
  private static final long[] LARGEST_LOTS = {
    8, 15, 25, 50, 90, 150, 280, 500, 1_200, 3_200, 10_000, 35_000, 150_000, 500_000
  };

  /** The letters by row of table 1, one for each level from S-1 to III. */
  private static final String[] LETTERS = {
    "AAAAAAB", "AAAAABC", "AABBBCD", "ABBCCDE", "BBCCCEF", "BBCDDFG", "BCDEEGH", "BCDEFHJ",
    "CCEFGJK", "CDEGHKL", "CDFGJLM", "CDFHKMN", "DEGJLNP", "DEGJMPQ", "DEHKNQR"
  };

  private final int place;
  private final int sampleSize;

  CodeLetter(int place, int sampleSize) {
    this.place = place;
    this.sampleSize = sampleSize;
  }

  /**
   * The letter for a lot.
   *
   * @param lotSize items in the lot
   * @throws UnusableDataException INVALID_INPUT for fewer than two items
   */
  public static CodeLetter of(long lotSize, InspectionLevel level) {
    if (lotSize < LEAST_LOT) {
      throw UnusableDataException.invalid("A lot of %d cannot be sampled".formatted(lotSize));
    }
    int row = 0;
    while (row < LARGEST_LOTS.length && lotSize > LARGEST_LOTS[row]) {
      row++;
    }
    return valueOf(String.valueOf(LETTERS[row].charAt(level.column())));
  }

  /** Place among the letters, from 0. */
  int place() {
    return place;
  }

  /** The letter so many places further, or back if negative. */
  CodeLetter shifted(int places) {
    return values()[place + places];
  }

  /** Items in a sample of a single plan under normal and tightened inspection. */
  public int sampleSize() {
    return sampleSize;
  }
}
