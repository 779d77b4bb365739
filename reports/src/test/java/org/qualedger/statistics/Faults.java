package org.qualedger.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Asserts why a method has no answer. */
public final class Faults {
  private Faults() {}

  /** The method refuses its data for this reason. */
  public static void assertFault(DataFault expected, Executable method) {
    assertEquals(expected, assertThrows(UnusableDataException.class, method).fault());
  }
}
