package org.qualedger.web;

import org.jspecify.annotations.Nullable;

/** What no text may contain: what the canonical bytes or the database cannot hold. */
final class TextFault {

  private TextFault() {}

  /** Code of the fault of a text, or null where there is none. */
  static @Nullable String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return "half-character";
      } else if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        return "control-character";
      }
    }
    return null;
  }
}
