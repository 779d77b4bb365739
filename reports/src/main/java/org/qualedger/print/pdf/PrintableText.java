package org.qualedger.print.pdf;

import java.util.List;
import java.util.TreeSet;

/**
 * Makes text printable and remembers what could not be printed. A character without a glyph would
 * silently become another sign; here it becomes a mark that names it, such as {@code [U+1F600]}.
 */
final class PrintableText {

  private final TreeSet<Integer> withoutGlyph = new TreeSet<>();

  /** The text with marks for what has no glyph; line feeds stay, tabs become spaces. */
  String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (character == '\n' || PdfFonts.haveGlyph(character)) {
                printable.appendCodePoint(character);
              } else if (character == '\t') {
                printable.append(' ');
              } else if (character != '\r') {
                withoutGlyph.add(character);
                printable.append('[').append(name(character)).append(']');
              }
            });
    return printable.toString();
  }

  /** The characters replaced so far, each once. */
  List<String> charactersWithoutGlyph() {
    return withoutGlyph.stream().map(PrintableText::name).toList();
  }

  private static String name(int character) {
    return "U+%04X".formatted(character);
  }
}
