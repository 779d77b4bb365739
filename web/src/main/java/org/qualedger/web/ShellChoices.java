package org.qualedger.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person chose for the session: the language and the centre; null until then. */
@SessionScoped
class ShellChoices implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable Locale locale;
  private @Nullable String centre;

  @Nullable Locale locale() {
    return locale;
  }

  void speak(Locale chosen) {
    locale = chosen;
  }

  @Nullable String centre() {
    return centre;
  }

  void choose(String chosen) {
    centre = chosen;
  }
}
