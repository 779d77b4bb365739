package org.qualedger.print;

import java.util.List;

/**
 * A document ready to be kept, shown or sent.
 *
 * <p>A character that no typeface of the product has stands in the document as a mark such as
 * {@code [U+1F600]} and is listed here, so that nothing a person wrote gets lost without a word.
 */
public final class PrintedDocument {

  private final byte[] bytes;
  private final int pages;
  private final List<String> charactersWithoutGlyph;

  /**
   * @param bytes the file
   * @param pages how many pages it has
   * @param charactersWithoutGlyph what had to be replaced by a mark, each once, such as U+1F600
   */
  public PrintedDocument(byte[] bytes, int pages, List<String> charactersWithoutGlyph) {
    this.bytes = bytes.clone();
    this.pages = pages;
    this.charactersWithoutGlyph = List.copyOf(charactersWithoutGlyph);
  }

  /** The file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many pages it has. */
  public int pages() {
    return pages;
  }

  /** What had to be replaced by a mark, each once, such as U+1F600; usually empty. */
  public List<String> charactersWithoutGlyph() {
    return charactersWithoutGlyph;
  }
}
