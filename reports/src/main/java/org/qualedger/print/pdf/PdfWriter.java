package org.qualedger.print.pdf;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.qualedger.print.PrintedDocument;
import org.w3c.dom.Document;

/**
 * Turns an element tree into a PDF/A file that is also accessible (PDF/UA-1): PDF/A-2a or, where
 * files are enclosed, PDF/A-3a. Nothing outside the tree is ever fetched, and the bytes depend on
 * the tree and the given moment only.
 */
final class PdfWriter {

  private static final String PRODUCER = "Qualedger";

  /** Where the library writes its own moment of creation into the metadata. */
  private static final Pattern CREATED =
      Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

  private static final DateTimeFormatter XMP_DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  static {
    XRLog.setLoggerImpl(new WarningsOnly());
  }

  private PdfWriter() {}

  /**
   * Writes the file.
   *
   * @param tree what stands on the pages
   * @param moment the document's date of creation, and the seed of its identity
   * @param zone the zone in which that date is written
   */
  static PrintedDocument write(PageTree tree, Instant moment, ZoneId zone) {
    return write(
        tree.document(),
        new FigureDrawing(tree.figures()),
        tree.charactersWithoutGlyph(),
        tree.attachments(),
        moment,
        zone);
  }

  /**
   * Writes the file of a tree that was made elsewhere.
   *
   * @param tree what stands on the pages
   * @param drawings what is drawn on them
   * @param charactersWithoutGlyph what had to be replaced by marks in the tree
   * @param attachments the files that go with the print, in order
   * @param moment the document's date of creation, and the seed of its identity
   * @param zone the zone in which that date is written
   */
  static PrintedDocument write(
      Document tree,
      FSObjectDrawerFactory drawings,
      List<String> charactersWithoutGlyph,
      List<Attachment> attachments,
      Instant moment,
      ZoneId zone) {
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      PdfFonts.offer(builder, document);
      builder.withW3cDocument(tree, null);
      builder.useObjectDrawerFactory(drawings);
      builder.usePdfAConformance(
          attachments.isEmpty() ? PdfAConformance.PDFA_2_A : PdfAConformance.PDFA_3_A);
      builder.usePdfUaAccessibility(true);
      builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      builder.withProducer(PRODUCER);
      for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
        builder.useExternalResourceAccessControl((uri, type) -> false, priority);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        Attachment.enclose(attachments, document, moment.atZone(zone));
        fixMoment(document, moment.atZone(zone));
        document.save(bytes);
      }
      return new PrintedDocument(
          bytes.toByteArray(), document.getNumberOfPages(), charactersWithoutGlyph);
    } catch (IOException e) {
      throw new UncheckedIOException("The document cannot be written", e);
    }
  }

  /** Puts the given moment where the libraries put the present one. */
  private static void fixMoment(PDDocument document, ZonedDateTime moment) throws IOException {
    Calendar created = GregorianCalendar.from(moment);
    document.getDocumentInformation().setCreationDate(created);
    document.setDocumentId(moment.toInstant().toEpochMilli());
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String fixed =
        CREATED
            .matcher(xmp)
            .replaceFirst("$1" + Matcher.quoteReplacement(XMP_DATE.format(moment)) + "$2");
    metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
  }
}
