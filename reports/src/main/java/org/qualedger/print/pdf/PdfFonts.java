package org.qualedger.print.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.qualedger.chart.Typeface;

/**
 * The typefaces, parsed once and shared by all documents; parsing them anew would cost more than a
 * short document. Glyph substitution is off: neither script printed here needs it, and it is the
 * largest single cost of setting text.
 */
final class PdfFonts {

  private static final Map<Typeface, TrueTypeFont> PARSED = parseAll();

  private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();

  private PdfFonts() {}

  /** Offers all typefaces to a document; only the glyphs that it uses are embedded. */
  static void offer(PdfRendererBuilder builder, PDDocument document) throws IOException {
    for (Map.Entry<Typeface, TrueTypeFont> entry : PARSED.entrySet()) {
      Typeface typeface = entry.getKey();
      builder.useFont(
          new PDFontSupplier(PDType0Font.load(document, entry.getValue(), true)),
          typeface.family(),
          typeface.weight(),
          FontStyle.NORMAL,
          true);
    }
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
  }

  /** A typeface in a document; only the glyphs that are shown with it are embedded. */
  static PDFont load(PDDocument document, Typeface typeface) throws IOException {
    return PDType0Font.load(document, parsed(typeface), true);
  }

  /** Whether a character can be printed, in regular and in bold. */
  static boolean haveGlyph(int character) {
    return hasGlyph(Typeface.NOTO_SANS_SC_REGULAR, character)
        && hasGlyph(Typeface.NOTO_SANS_SC_BOLD, character);
  }

  private static boolean hasGlyph(Typeface typeface, int character) {
    try {
      CmapLookup glyphs = parsed(typeface).getUnicodeCmapLookup();
      return glyphs != null && glyphs.getGlyphId(character) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look up glyphs of " + typeface, e);
    }
  }

  private static TrueTypeFont parsed(Typeface typeface) {
    TrueTypeFont font = PARSED.get(typeface);
    if (font == null) {
      throw new IllegalStateException("Not parsed: " + typeface);
    }
    return font;
  }

  private static Map<Typeface, TrueTypeFont> parseAll() {
    Map<Typeface, TrueTypeFont> fonts = new EnumMap<>(Typeface.class);
    for (Typeface typeface : Typeface.values()) {
      try {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.bytes()));
        font.setEnableGsub(false);
        fonts.put(typeface, font);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot parse the typeface " + typeface, e);
      }
    }
    return fonts;
  }
}
