package org.qualedger.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The typefaces that the product brings along, so that charts and prints look the same on every
 * machine and need no font of the system. Noto Sans SC has the Chinese characters, the rare ones of
 * names too; Source Sans 3 has the same Latin letters with Latin quotation marks. Both are under
 * the SIL Open Font License, whose text lies beside them.
 */
public enum Typeface {
  /** Chinese and Latin, regular. */
  NOTO_SANS_SC_REGULAR("Noto Sans SC", 400, "NotoSansSC-Regular.ttf"),
  /** Chinese and Latin, bold. */
  NOTO_SANS_SC_BOLD("Noto Sans SC", 700, "NotoSansSC-Bold.ttf"),
  /** Latin only, regular. */
  SOURCE_SANS_REGULAR("Source Sans 3", 400, "SourceSans3-Regular.ttf"),
  /** Latin only, bold. */
  SOURCE_SANS_BOLD("Source Sans 3", 700, "SourceSans3-Bold.ttf");

  private final String family;
  private final int weight;
  private final String file;

  Typeface(String family, int weight, String file) {
    this.family = family;
    this.weight = weight;
    this.file = file;
  }

  /** The family name, as style sheets and AWT know it. */
  public String family() {
    return family;
  }

  /** The weight as in style sheets: 400 or 700. */
  public int weight() {
    return weight;
  }

  /** The TrueType file. */
  public byte[] bytes() {
    try (InputStream in =
        Objects.requireNonNull(Typeface.class.getResourceAsStream("/fonts/" + file), file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the typeface " + file, e);
    }
  }
}
