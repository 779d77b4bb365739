package org.qualedger.improvement.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.qualedger.improvement.Verification;

/** Where the numbers before and after come from: the register of measures. */
public interface EffectOnMeasures {
  /**
   * A measure over two windows of equal length.
   *
   * @param measure code of the measure
   * @param lastBefore last day of the window before
   * @param firstAfter first day of the window after
   * @param days length of each window, at least 1
   * @return empty where there is no such measure
   */
  Optional<Verification.Numbers> numbers(
      String centre, String measure, LocalDate lastBefore, LocalDate firstAfter, int days);
}
