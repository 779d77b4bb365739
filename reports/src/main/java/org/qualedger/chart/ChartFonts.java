package org.qualedger.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The typefaces as AWT fonts, which is how charts measure and set their text.
 *
 * <p>On Linux, AWT asks libfontconfig for its logical fonts before it opens any font at all, and
 * dies with "Fontconfig head is null" where that library or its fonts are missing, as on a lean
 * server. A font configuration file that names one of our own typefaces spares it the question; it
 * must be named before AWT first touches a font. Where an administrator has named one, that one
 * stays.
 */
final class ChartFonts {

  /** System property by which the JDK is told the font configuration to use. */
  private static final String CONFIGURATION = "sun.awt.fontconfig";

  private static final Font REGULAR;
  private static final Font BOLD;
  private static final Font LATIN;

  static {
    try {
      Path folder = Files.createTempDirectory("qualedger-fonts");
      // Registered before its files: what is to go at exit goes in reverse order.
      folder.toFile().deleteOnExit();
      Path regular = store(folder, Typeface.NOTO_SANS_SC_REGULAR);
      Path bold = store(folder, Typeface.NOTO_SANS_SC_BOLD);
      Path latin = store(folder, Typeface.SOURCE_SANS_REGULAR);
      if (isLinux() && System.getProperty(CONFIGURATION) == null) {
        Path configuration = folder.resolve("fontconfig.properties");
        Files.write(
            configuration,
            List.of(
                "version=1",
                "sequence.allfonts=default",
                "allfonts.default=Noto Sans SC",
                "filename.Noto_Sans_SC=" + regular,
                "sansserif.plain.default=Noto Sans SC"),
            StandardCharsets.UTF_8);
        configuration.toFile().deleteOnExit();
        System.setProperty(CONFIGURATION, configuration.toString());
      }
      REGULAR = Font.createFont(Font.TRUETYPE_FONT, regular.toFile());
      // PDF drawing chooses the face by family and style, so the bold one must say that it is bold.
      BOLD = Font.createFont(Font.TRUETYPE_FONT, bold.toFile()).deriveFont(Font.BOLD);
      LATIN = Font.createFont(Font.TRUETYPE_FONT, latin.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lay out the typefaces for charts", e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("A typeface of the product is damaged", e);
    }
  }

  private ChartFonts() {}

  static Font regular(float size) {
    return REGULAR.deriveFont(size);
  }

  static Font bold(float size) {
    return BOLD.deriveFont(size);
  }

  /** For numbers on axes: its letters stand in the middle of their line, as grid lines need it. */
  static Font latin(float size) {
    return LATIN.deriveFont(size);
  }

  private static boolean isLinux() {
    return System.getProperty("os.name", "").startsWith("Linux");
  }

  private static Path store(Path folder, Typeface typeface) throws IOException {
    Path file = folder.resolve(typeface.name() + ".ttf");
    Files.write(file, typeface.bytes());
    file.toFile().deleteOnExit();
    return file;
  }
}
