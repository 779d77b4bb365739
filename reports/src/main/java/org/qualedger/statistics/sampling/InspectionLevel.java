package org.qualedger.statistics.sampling;

import org.qualedger.statistics.UnusableDataException;

/** How much to inspect relative to the lot: ISO 2859-1, 10.1. Level II unless there is a reason. */
public enum InspectionLevel {
  /** Special level S-1: the smallest samples. */
  S1("S-1", 0),
  /** Special level S-2. */
  S2("S-2", 1),
  /** Special level S-3. */
  S3("S-3", 2),
  /** Special level S-4. */
  S4("S-4", 3),
  /** General level I: when less discrimination is enough. */
  I("I", 4),
  /** General level II: the usual one. */
  II("II", 5),
  /** General level III: when more discrimination is needed. */
  III("III", 6);

  private final String designation;
  private final int column;

  InspectionLevel(String designation, int column) {
    this.designation = designation;
    this.column = column;
  }

  /** The level by its designation in the standard, such as "S-3" or "II". */
  public static InspectionLevel named(String designation) {
    for (InspectionLevel level : values()) {
      if (level.designation.equals(designation)) {
        return level;
      }
    }
    throw UnusableDataException.invalid("There is no inspection level " + designation);
  }

  /** Column of table 1, from 0. */
  int column() {
    return column;
  }

  /** The designation in the standard. */
  public String designation() {
    return designation;
  }
}
