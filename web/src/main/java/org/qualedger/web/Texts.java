package org.qualedger.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** Texts of the features' bundles, in Java. Pages read the same bundles by their own means. */
public final class Texts {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  /**
   * One text, its placeholders filled.
   *
   * @param bundle base name, {@code org.qualedger.<feature>.web.texts}
   * @param language one that {@link CallerLanguage} gives
   */
  public static String text(String bundle, Locale language, String key, Object... arguments) {
    return new MessageFormat(bundle(bundle, language).getString(key), language).format(arguments);
  }

  /** A word or sentence without placeholders, where the bundle has it. */
  public static Optional<String> find(String bundle, Locale language, String key) {
    ResourceBundle texts = bundle(bundle, language);
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }

  /** The keys of a bundle. */
  public static Set<String> keys(String bundle, Locale language) {
    return bundle(bundle, language).keySet();
  }

  private static ResourceBundle bundle(String bundle, Locale language) {
    return ResourceBundle.getBundle(bundle, language, Texts.class.getClassLoader(), NO_FALLBACK);
  }
}
