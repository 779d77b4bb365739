package org.qualedger.print.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.qualedger.chart.Typeface;
import org.qualedger.print.DocumentSeal;
import org.qualedger.print.SealBlock;
import org.qualedger.print.SealCheck;
import org.qualedger.print.SealingKey;

/**
 * Seals by a PAdES signature (baseline profile B-B) in an incremental update, with a visible block
 * in the frame that the print keeps free for it. The block is a form field in the document's
 * structure, so a sealed print still is PDF/A-3a and PDF/UA-1. It holds no state; one may serve
 * all.
 */
public final class PdfDocumentSeal implements DocumentSeal {

  private static final byte[] BEGINNING = {'%', 'P', 'D', 'F', '-'};
  private static final COSName NUMBERS = COSName.getPDFName("Nums");
  private static final Color INK = new Color(0x1F5FA8);
  private static final float MARGIN = 4;
  private static final float COMPANY_SIZE = 9;
  private static final float LINE_SIZE = 7.5f;
  private static final float LEADING = 1.4f;
  private static final float GLYPH_UNITS = 1000;

  private final Supplier<SealingKey> key;

  /**
   * A seal.
   *
   * @param key asked for whenever something is to be sealed or checked
   */
  public PdfDocumentSeal(Supplier<SealingKey> key) {
    this.key = key;
  }

  @Override
  public byte[] seal(byte[] print, SealBlock block, Locale locale) {
    Form form = new Form(locale, block.zone().id());
    SealSignature signer = new SealSignature(key.get());
    try (PDDocument document = Loader.loadPDF(print);
        SignatureOptions options = new SignatureOptions()) {
      SealFrame frame =
          SealFrame.in(document, form.text("seal.frame"))
              .orElseThrow(() -> new IllegalArgumentException("The print has no frame for a seal"));
      options.setPreferredSignatureSize(signer.room());
      options.setPage(document.getPages().indexOf(frame.page()));
      document.addSignature(signature(block, form), signer, options);
      PDSignatureField field = document.getSignatureFields().getLast();
      field.setPartialName("seal");
      field.setAlternateFieldName(String.join("; ", lines(block, form)));
      PDAnnotationWidget widget = field.getWidgets().getFirst();
      PDRectangle area = covering(frame.area());
      widget.setRectangle(area);
      widget.setAppearance(appearance(document, area, block, form));
      tag(document, frame, widget);
      ByteArrayOutputStream sealed = new ByteArrayOutputStream();
      document.saveIncremental(sealed);
      return sealed.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The print cannot be sealed", e);
    }
  }

  /** A little more than the frame, so that nothing of its line is left to be seen. */
  private static PDRectangle covering(PDRectangle frame) {
    return new PDRectangle(
        frame.getLowerLeftX() - 1,
        frame.getLowerLeftY() - 1,
        frame.getWidth() + 2,
        frame.getHeight() + 2);
  }

  private static PDSignature signature(SealBlock block, Form form) {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
    signature.setName(block.company());
    signature.setReason(
        form.text(
            "seal.step",
            form.domain().word(block.step().meaning()),
            block.step().byName(),
            form.domain().word(block.step().duty())));
    Calendar at = GregorianCalendar.from(block.at().atZone(block.zone().id()));
    signature.setSignDate(at);
    return signature;
  }

  private static List<String> lines(SealBlock block, Form form) {
    return List.of(
        block.company(),
        form.text(
            "seal.step",
            form.domain().word(block.step().meaning()),
            block.step().byName(),
            form.domain().word(block.step().duty())),
        form.text("seal.time", form.time(block.at())),
        form.text("seal.note"));
  }

  private static PDAppearanceDictionary appearance(
      PDDocument document, PDRectangle area, SealBlock block, Form form) throws IOException {
    PDAppearanceStream stream = new PDAppearanceStream(document);
    stream.setBBox(new PDRectangle(area.getWidth(), area.getHeight()));
    stream.setResources(new PDResources());
    PDFont bold = PdfFonts.load(document, Typeface.NOTO_SANS_SC_BOLD);
    PDFont regular = PdfFonts.load(document, Typeface.NOTO_SANS_SC_REGULAR);
    PrintableText printable = new PrintableText();
    try (PDPageContentStream content = new PDPageContentStream(document, stream)) {
      content.setNonStrokingColor(Color.WHITE);
      content.addRect(0, 0, area.getWidth(), area.getHeight());
      content.fill();
      content.setStrokingColor(INK);
      content.setLineWidth(1);
      content.addRect(0.5f, 0.5f, area.getWidth() - 1, area.getHeight() - 1);
      content.stroke();
      content.setNonStrokingColor(INK);
      float top = area.getHeight() - MARGIN;
      PDFont font = bold;
      float wanted = COMPANY_SIZE;
      for (String line : lines(block, form)) {
        String text = printable.of(line);
        float size = fitting(font, text, wanted, area.getWidth() - 2 * MARGIN);
        top -= wanted * LEADING;
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(MARGIN, top + wanted * (LEADING - 1));
        content.showText(text);
        content.endText();
        font = regular;
        wanted = LINE_SIZE;
      }
    }
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(stream);
    return appearance;
  }

  /** The size in which a text keeps within a width: as wanted, or smaller. */
  private static float fitting(PDFont font, String text, float wanted, float width)
      throws IOException {
    return Math.min(wanted, width * GLYPH_UNITS / Math.max(1, font.getStringWidth(text)));
  }

  /** Gives the block its place in the structure, beside the frame that it fills. */
  private static void tag(PDDocument document, SealFrame frame, PDAnnotationWidget widget) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    PDStructureNode parent = frame.element().getParent();
    PDStructureElement block = new PDStructureElement(StandardStructureTypes.FORM, parent);
    block.setPage(frame.page());
    PDObjectReference reference = new PDObjectReference();
    reference.setReferencedObject(widget);
    block.appendKid(reference);
    ((PDStructureElement) parent).appendKid(block);
    int next = root.getParentTreeNextKey();
    widget.setStructParent(next);
    COSArray numbers = root.getParentTree().getCOSObject().getCOSArray(NUMBERS);
    numbers.add(COSInteger.get(next));
    numbers.add(block);
    root.setParentTreeNextKey(next + 1);
    parent.getCOSObject().setNeedToBeUpdated(true);
    root.getCOSObject().setNeedToBeUpdated(true);
    root.getParentTree().getCOSObject().setNeedToBeUpdated(true);
    numbers.setNeedToBeUpdated(true);
  }

  @Override
  public SealCheck check(byte[] file) {
    if (!beginsAsPdf(file)) {
      return SealCheck.of(SealCheck.State.NOT_A_PDF, Optional.empty());
    }
    try (PDDocument document = Loader.loadPDF(file)) {
      Optional<String> subject =
          Optional.ofNullable(document.getDocumentInformation().getKeywords());
      SealCheck found = SealCheck.of(SealCheck.State.UNSEALED, subject);
      for (PDSignature signature : document.getSignatureDictionaries()) {
        SealCheck one = check(file, signature, subject);
        if (one.state().compareTo(found.state()) > 0) {
          found = one;
        }
      }
      return found;
    } catch (IOException | IllegalArgumentException | ClassCastException e) {
      return SealCheck.of(SealCheck.State.NOT_A_PDF, Optional.empty());
    }
  }

  private static boolean beginsAsPdf(byte[] file) {
    for (int i = 0; i < BEGINNING.length; i++) {
      if (file.length <= i || file[i] != BEGINNING[i]) {
        return false;
      }
    }
    return true;
  }

  private SealCheck check(byte[] file, PDSignature signature, Optional<String> subject)
      throws IOException {
    int[] range = signature.getByteRange();
    byte[] contents = signature.getContents();
    if (contents == null || !isWhole(file, range)) {
      return SealCheck.of(SealCheck.State.FOREIGN, subject);
    }
    int sealed = range[2] + range[3];
    return switch (SealSignature.judge(
        signature.getSignedContent(file), contents, key.get().own())) {
      case FOREIGN -> SealCheck.of(SealCheck.State.FOREIGN, subject);
      case BROKEN -> SealCheck.of(SealCheck.State.BROKEN, subject);
      case GOOD ->
          new SealCheck(
              sealed == file.length ? SealCheck.State.INTACT : SealCheck.State.CONTINUED,
              sealed,
              Optional.ofNullable(signature.getSignDate()).map(Calendar::toInstant),
              subject);
    };
  }

  /**
   * Whether a range of bytes begins with the file and leaves nothing out but one hexadecimal
   * string, which is where the signature stands.
   */
  private static boolean isWhole(byte[] file, int[] range) {
    if (range == null || range.length != 4 || range[0] != 0) {
      return false;
    }
    long end = (long) range[2] + range[3];
    if (range[1] < 1 || range[2] <= range[1] + 1 || range[3] < 1 || end > file.length) {
      return false;
    }
    if (file[range[1]] != '<' || file[range[2] - 1] != '>') {
      return false;
    }
    for (int i = range[1] + 1; i < range[2] - 1; i++) {
      if (Character.digit(file[i], 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
