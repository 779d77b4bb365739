package org.qualedger.statistics.golden;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls one statistical method for a reference case. */
@FunctionalInterface
interface GoldenMethod {
  /**
   * What the method gives for the inputs of a case, under the names that cases compare. A value is
   * a number, a string, a boolean, a {@code Series}, an array of numbers, a list or a map of these,
   * or null where the result is undefined.
   */
  Map<String, ? extends @Nullable Object> apply(Inputs inputs);
}
