package org.qualedger.statistics.capability;

/**
 * Four indices of capability (C) or performance (P). One whose limit is not demanded is NaN; a
 * negative one says that the middle of the process itself is beyond the limit.
 *
 * @param both Cp or Pp: width between the limits over width of the process
 * @param lower Cpl or Ppl: room below the middle
 * @param upper Cpu or Ppu: room above the middle
 * @param least Cpk or Ppk: the smaller of the two that are defined
 */
public record CapabilityIndices(double both, double lower, double upper, double least) {

  /**
   * The indices of a process that reaches from one quantile to another.
   *
   * @param low 0.135 % quantile
   * @param middle median or mean
   * @param high 99.865 % quantile
   */
  static CapabilityIndices of(Specification limits, double low, double middle, double high) {
    return ofSides(
        (limits.usl() - limits.lsl()) / (high - low),
        (middle - limits.lsl()) / (middle - low),
        (limits.usl() - middle) / (high - middle));
  }

  static CapabilityIndices ofSides(double both, double lower, double upper) {
    return new CapabilityIndices(both, lower, upper, smaller(lower, upper));
  }

  private static double smaller(double lower, double upper) {
    if (Double.isNaN(lower)) {
      return upper;
    }
    return Double.isNaN(upper) ? lower : Math.min(lower, upper);
  }
}
