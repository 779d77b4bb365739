package org.qualedger.search.lucene;

/**
 * Makes one of the many ways to write the same text: full width becomes half width, capitals small,
 * traditional characters simplified, quotation marks and dashes plain.
 *
 * <p>Every character becomes exactly one, so a place in the folded text is the same place in the
 * text as written; highlighting depends on it.
 */
final class TextFolding {

  private static final char FULL_WIDTH_FIRST = '\uFF01';
  private static final char FULL_WIDTH_LAST = '\uFF5E';
  private static final int FULL_TO_HALF = 0xFEE0;
  private static final char[] TABLE = table();

  private TextFolding() {}

  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = TABLE[folded[i]];
    }
    return new String(folded);
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      char half =
          c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_TO_HALF) : (char) c;
      table[c] = Character.toLowerCase(half);
    }
    for (String line : ResourceLines.of("traditional.txt")) {
      for (int i = 0; i < line.length(); i += 2) {
        table[line.charAt(i)] = line.charAt(i + 1);
      }
    }
    all("\u3000\u00A0\t\r\n", ' ', table);
    all("“”„‟「」『』〝〞", '"', table);
    all("‐‑‒–—−", '-', table);
    all("〜～", '~', table);
    return table;
  }

  private static void all(String from, char to, char[] table) {
    for (int i = 0; i < from.length(); i++) {
      table[from.charAt(i)] = to;
    }
  }
}
