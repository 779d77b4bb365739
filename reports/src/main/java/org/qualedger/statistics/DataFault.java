package org.qualedger.statistics;

/** Why a method has no answer for the data it was given. */
public enum DataFault {
  /** Too few values, points, groups or classes for the method to mean anything. */
  INSUFFICIENT_DATA,
  /** A value that cannot be: a negative count, more defectives than units, a confidence of 1. */
  INVALID_INPUT,
  /** Possible data without the variation the method needs: all values the same, an empty margin. */
  DEGENERATE
}
