package org.qualedger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language in which to answer a caller: Chinese unless English is preferred. */
public final class CallerLanguage {

  private CallerLanguage() {}

  /** The first language of the request that there are texts in. */
  public static Locale of(HttpServletRequest request) {
    // Without the header the container would name the language of the machine it runs on.
    return request.getHeader("Accept-Language") == null
        ? Locale.SIMPLIFIED_CHINESE
        : firstKnown(Collections.list(request.getLocales()));
  }

  /** The first of these languages, most wanted first, that there are texts in. */
  public static Locale firstKnown(List<Locale> wanted) {
    for (Locale locale : wanted) {
      switch (locale.getLanguage()) {
        case "zh" -> {
          return Locale.SIMPLIFIED_CHINESE;
        }
        case "en" -> {
          return Locale.ENGLISH;
        }
        default -> {}
      }
    }
    return Locale.SIMPLIFIED_CHINESE;
  }
}
