package org.qualedger.web;

import org.jspecify.annotations.Nullable;

/** A text in a form that corrects a record: what it begins with, and whether it was changed. */
public final class CorrectedText {

  private CorrectedText() {}

  /** What the form begins with. */
  public static String shown(@Nullable String now) {
    return now == null ? "" : now;
  }

  /** The text that replaces the present one; null where it is the same. */
  public static @Nullable String changed(@Nullable String now, String given) {
    String replacing = given.strip();
    return replacing.equals(shown(now)) ? null : replacing;
  }
}
