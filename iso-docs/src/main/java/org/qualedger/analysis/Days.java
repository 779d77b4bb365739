package org.qualedger.analysis;

import java.time.LocalDate;

/** A set of days over which a measure is taken: a reporting period or a window around a change. */
@FunctionalInterface
public interface Days {
  boolean contains(LocalDate day);

  /** All days from one to another, both included. */
  static Days between(LocalDate first, LocalDate last) {
    return day -> !day.isBefore(first) && !day.isAfter(last);
  }
}
