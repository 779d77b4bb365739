package org.qualedger.statistics.guidance;

/**
 * How much of something a technique needs.
 *
 * @param what what is counted
 * @param least with fewer the technique is not to be used, or its result only a hint
 * @param preferred with fewer it is to be read with caution; equal to the least where there is no
 *     such zone
 */
public record MinimumData(DataCount what, int least, int preferred) {

  /** Checks the order. */
  public MinimumData {
    if (least < 1 || preferred < least) {
      throw new IllegalArgumentException(
          "At least %d and preferably %d".formatted(least, preferred));
    }
  }

  static MinimumData of(DataCount what, int least) {
    return new MinimumData(what, least, least);
  }
}
