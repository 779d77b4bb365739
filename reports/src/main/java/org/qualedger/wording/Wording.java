package org.qualedger.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of one package in one language. There are two languages: whoever does not ask for
 * Chinese gets English, and the locale of the server never decides.
 *
 * <p>Patterns are those of {@link MessageFormat}, so a lone apostrophe is written twice. Arguments
 * are best given as text: a number would get the grouping of its language.
 */
public final class Wording {

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale locale;

  private Wording(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /**
   * The texts of a package.
   *
   * @param home a class of the package whose texts are wanted
   * @param asked the language asked for
   */
  public static Wording of(Class<?> home, Locale asked) {
    Locale locale =
        asked.getLanguage().equals(Locale.CHINESE.getLanguage())
            ? Locale.SIMPLIFIED_CHINESE
            : Locale.ENGLISH;
    return new Wording(
        ResourceBundle.getBundle(
            home.getPackageName() + ".texts", locale, home.getClassLoader(), NO_FALLBACK),
        locale);
  }

  /** The language of these texts: simplified Chinese or English. */
  public Locale locale() {
    return locale;
  }

  /** The text of a key, which must exist. */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /** The text of a key if there is one. */
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
  }
}
