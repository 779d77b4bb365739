package org.qualedger.print.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of a form, with the page number in the language of the form. */
final class PageStyle {

  /** Stands in the style sheet for the page number, whose words depend on the language. */
  private static final String NUMBERING = "PAGE-NUMBERING";

  private PageStyle() {}

  static String of(String file, Form form) {
    // The text is a sentence with two numbers in it; a style sheet wants it in pieces.
    String numbering = form.text("page", "' counter(page) '", "' counter(pages) '");
    return read(file).replace(NUMBERING, "'" + numbering + "'");
  }

  private static String read(String file) {
    try (InputStream in = Objects.requireNonNull(PageStyle.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the style sheet " + file, e);
    }
  }
}
