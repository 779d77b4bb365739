package org.qualedger.print.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.CompanyZone;
import org.qualedger.print.FormSheet;
import org.qualedger.print.PrintedDocument;
import org.qualedger.print.PrintedForm;
import org.qualedger.print.PrintedForm.Extent;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfFormPrinterTest {

  private static final FormSheet.Place PLACE =
      new FormSheet.Place("江畔物业服务有限公司", "C012", "滨江花园管理服务中心", CompanyZone.SHANGHAI);
  private static final String ADDRESS =
      "https://quality.example.com/record.xhtml?number=C012-WT-20261124-0007";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Map<String, String> NAMES =
      Map.of("zhao.min", "赵敏", "wang.gang", "王刚", "li.jing", "李静怡", "liu.qiang", "刘强");

  /** What a form is printed of, and in which language. */
  record Print(FormSheet sheet, Locale locale) {

    PrintedDocument document() {
      return new PdfFormPrinter().print(sheet, locale);
    }

    @Override
    public String toString() {
      String filled = sheet.isBlank() ? "blank" : sheet.day() == null ? "filled" : "of a day";
      return sheet.form().key() + " " + filled + " " + locale;
    }
  }

  static Stream<Print> prints() {
    return Stream.of(PrintedForm.values())
        .flatMap(form -> Stream.of(FormSheet.blank(form, PLACE, ADDRESS), filled(form)))
        .flatMap(
            sheet -> Stream.of(new Print(sheet, Locale.CHINA), new Print(sheet, Locale.ENGLISH)));
  }

  static Stream<Print> filledPrints() {
    return Stream.concat(
            prints().filter(print -> !print.sheet().isBlank()),
            Stream.of(
                new Print(
                    sheet(PrintedForm.WORK_LOG_PAGE, null, record(PrintedForm.WORK_LOG_PAGE)),
                    Locale.CHINA)))
        .filter(print -> print.sheet().form() != PrintedForm.RETURN_VISIT_SHEET);
  }

  @ParameterizedTest
  @MethodSource("prints")
  void every_form_conforms_to_the_standards_of_archiving_and_of_accessibility(Print print)
      throws Exception {
    byte[] bytes = print.document().bytes();
    Conformance.assertHolds(PDFAFlavour.PDFA_2_A, bytes);
    Conformance.assertHolds(PDFAFlavour.PDFUA_1, bytes);
  }

  @ParameterizedTest
  @MethodSource("filledPrints")
  void a_filled_form_says_all_that_the_record_holds(Print print) throws IOException {
    FormSheet sheet = print.sheet();
    String text = text(print.document());
    FormWords words = new FormWords(sheet, print.locale());

    assertLeaves(text, words, "", sheet.records().getFirst().record());
  }

  private static void assertLeaves(
      String text, FormWords words, String path, CanonicalObject object) {
    object
        .members()
        .forEach(
            (name, value) -> {
              String at = path + name;
              if (value instanceof CanonicalObject inner) {
                assertLeaves(text, words, at + ".", inner);
              } else if (value instanceof Collection<?> list
                  && list.iterator().next() instanceof CanonicalObject) {
                list.forEach(item -> assertLeaves(text, words, at + ".", (CanonicalObject) item));
              } else if (!(value instanceof Boolean)
                  && !"kind".equals(at)
                  && !"centre".equals(at)) {
                String expected =
                    new PrintableText().of(words.value(at, value)).replaceAll("\\s", "");

                assertTrue(text.contains(expected), at + " is not printed: " + expected);
                assertFalse(text.contains("label." + at), at);
              }
            });
  }

  @Test
  void times_money_codes_persons_and_rare_characters_are_written_for_people() throws IOException {
    PrintedDocument slip = filled(PrintedForm.SERVICE_SLIP, Locale.CHINA);
    String text = text(slip);

    for (String expected :
        List.of(
            "顾客委托服务单",
            "ServiceSlip",
            "表单编号P7.9-8/R03",
            "滨江花园管理服务中心（C012）",
            "欧阳雪晴（龚龑代）",
            "2026-11-2410:31",
            "¥120.50",
            "赵敏（zhao.min）",
            "演示数据，不是真实记录。",
            "签字后内容有更改",
            "业主𬭚希望",
            "师傅来得很快[U+1F600]，说话客气。",
            "螺纹匹配，验证合格㐂。")) {
      assertTrue(
          text.toLowerCase(Locale.ROOT).contains(expected.toLowerCase(Locale.ROOT)), expected);
    }
    assertEquals(List.of("U+1F600"), slip.charactersWithoutGlyph());
  }

  @Test
  void a_receipt_says_its_amount_in_the_formal_numerals() throws IOException {
    assertTrue(text(filled(PrintedForm.RECEIPT, Locale.CHINA)).contains("壹佰零伍元伍角整"));
    assertTrue(text(filled(PrintedForm.RECEIPT, Locale.ENGLISH)).contains("壹佰零伍元伍角整"));
  }

  @Test
  void a_return_visit_sheet_shows_the_visits_and_not_the_whole_slip() throws IOException {
    String text = text(filled(PrintedForm.RETURN_VISIT_SHEET, Locale.CHINA));

    assertTrue(text.contains("希望晚间也能预约上门龘。"), text);
    assertTrue(text.contains("李静怡（li.jing）"), text);
    assertFalse(text.contains("¥120.50"), text);
  }

  @Test
  void a_page_of_a_day_without_records_says_so() throws IOException {
    String text =
        text(new PdfFormPrinter().print(sheet(PrintedForm.WORK_LOG_PAGE, DAY), Locale.CHINA));

    assertTrue(text.contains("当日没有记录。"), text);
    assertTrue(text.contains("2026-11-24，0条记录"), text);
  }

  @ParameterizedTest
  @EnumSource(PrintedForm.class)
  void the_code_on_the_printed_page_leads_to_the_record(PrintedForm form) throws Exception {
    try (PDDocument document = Loader.loadPDF(filled(form, Locale.CHINA).bytes())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      BinaryBitmap bitmap =
          new BinaryBitmap(
              new HybridBinarizer(
                  new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));

      assertEquals(
          ADDRESS,
          new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
    }
  }

  @ParameterizedTest
  @EnumSource(PrintedForm.class)
  void the_same_sheet_gives_the_same_bytes(PrintedForm form) {
    assertArrayEquals(filled(form, Locale.CHINA).bytes(), filled(form, Locale.CHINA).bytes());
  }

  private static PrintedDocument filled(PrintedForm form, Locale locale) {
    return new Print(filled(form), locale).document();
  }

  private static FormSheet filled(PrintedForm form) {
    return form.extent() == Extent.DAY
        ? sheet(form, DAY, record(form), record(form))
        : sheet(form, null, record(form));
  }

  private static FormSheet sheet(
      PrintedForm form, @Nullable LocalDate day, CanonicalObject... records) {
    List<FormSheet.Shown> shown =
        Stream.of(records)
            .map(record -> new FormSheet.Shown(7, FilledRecords.at(18, 0), record))
            .toList();
    Map<String, byte[]> pictures = Map.of(FilledRecords.SIGNATURE_HASH, signature());
    return new FormSheet(form, PLACE, ADDRESS, day, shown, NAMES, pictures);
  }

  private static CanonicalObject record(PrintedForm form) {
    return FilledRecords.of(form.kind());
  }

  private static byte[] signature() {
    BufferedImage image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_ARGB);
    image.createGraphics().drawLine(10, 90, 290, 10);
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The text without any space: where a line or cell ends is a matter of layout. */
  private static String text(PrintedDocument document) throws IOException {
    try (PDDocument loaded = Loader.loadPDF(document.bytes())) {
      return new PDFTextStripper().getText(loaded).replaceAll("\\s", "");
    }
  }
}
