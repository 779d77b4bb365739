package org.qualedger.print.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualedger.analysis.DataBasis;
import org.qualedger.analysis.Figures;
import org.qualedger.analysis.Rate;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.ledger.Hash;
import org.qualedger.print.AnalysisReportSheet;
import org.qualedger.print.PrintedDocument;
import org.qualedger.wording.DomainWords;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfAnalysisReportPrinterTest {

  /** A record in the table of all records: its number, its revision, a mark. */
  private static final Pattern ROW_OF_A_RECORD = Pattern.compile("C012-WT-20261001-\\d{4}\\d[●○×]");

  private static final PrintedDocument CHINESE = print(Locale.CHINA);
  private static final PrintedDocument ENGLISH =
      new PdfAnalysisReportPrinter().print(GoldenMonth.quarter(), Locale.ENGLISH);

  @Test
  void the_chinese_report_says_all_it_has_to_say() throws IOException {
    String text = text(CHINESE);

    for (String expected :
        List.of(
            "月度统计分析报告",
            "2026年10月",
            "C012-TJ-20261104-0001",
            "3（已提交）",
            "P7.9-8/R12版本2.0",
            "P7.9-8版本10修订00",
            "2026-10-01至2026-10-31",
            "滨江花园管理服务中心（C012）",
            "王晓明（经理助理）",
            "2026-11-0410:15",
            "委托单201份",
            "及时率：1份不能判定",
            "共41207条，根4bf5122f344554c5",
            "受理请求",
            "TIM及时率191/20095.5%91.7–97.6≥95%",
            "去年同期",
            "无数据",
            "RV回访率124/20062.0%55.1–68.4≥60%",
            "72/20036.0%29.7–42.9",
            "72/12458.1%49.3–66.4",
            "程序规定：P7.9-8/4.2.14.4",
            "仅按占回访量",
            "QUAL（1版）",
            "仅12个点，不足20个",
            "2026-05197/22089.5%90.42%99.34%低于下限",
            "前单超时333.3%33.3%A",
            "事件少于30件",
            "未彻底修复5100.0%100.0%A",
            "上门回访72次",
            "希望晚间也能预约上门。",
            "派单时同时通知备选维修工。李静怡2026-10-15已完成迟到由10件降至8件。",
            "李静怡2026-11-30",
            "本月上门回访率未达标",
            "参加人员：王晓明；李静怡；陈国栋",
            "管理服务中心经理待签",
            "附录：数据所依据的记录",
            "TIM：缺少证据",
            "第1页，共" + CHINESE.pages() + "页")) {
      assertTrue(text.contains(expected), expected);
    }
  }

  @Test
  void the_english_quarterly_report_says_it_in_english() throws IOException {
    String text = text(ENGLISH);

    for (String expected :
        List.of(
            "Quarterlystatisticalanalysisreport",
            "Q32026",
            "perprocedureP7.9-8clause4.4.2",
            "Centremanager",
            "Timelinessrate558/58595.4%",
            "Home-visitrate(ofservices)",
            "belowLCL",
            "Previousjoboverran",
            "Customers'requirements",
            "Qualityengineeringtobesigned",
            "Page1of" + ENGLISH.pages())) {
      assertTrue(text.contains(expected), expected);
    }
  }

  @Test
  void the_same_sheet_gives_the_same_bytes() {
    assertArrayEquals(CHINESE.bytes(), print(Locale.CHINA).bytes());
  }

  @Test
  void all_fonts_are_embedded_as_subsets() throws IOException {
    try (PDDocument document = Loader.loadPDF(CHINESE.bytes())) {
      Set<String> names = new TreeSet<>();
      for (PDPage page : document.getPages()) {
        for (PDFont font : fonts(page.getResources())) {
          assertTrue(font.isEmbedded(), font.getName());
          names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "subset of "));
        }
      }
      assertTrue(names.stream().allMatch(name -> name.startsWith("subset of ")), names.toString());
      assertTrue(names.stream().anyMatch(name -> name.contains("NotoSansSC")), names.toString());
    }
  }

  @Test
  void it_is_an_archive_file_that_names_itself() throws IOException {
    try (PDDocument document = Loader.loadPDF(CHINESE.bytes())) {
      PDMetadata metadata = document.getDocumentCatalog().getMetadata();
      String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);

      assertTrue(xmp.contains("<pdfaid:part>3</pdfaid:part>"), xmp);
      assertTrue(xmp.contains("<pdfaid:conformance>A</pdfaid:conformance>"), xmp);
      assertTrue(xmp.contains("2026-11-04T10:15:30+08:00"), xmp);
      assertEquals(
          "月度统计分析报告，滨江花园管理服务中心，2026 年 10 月（C012-TJ-20261104-0001 · 修订 3）",
          document.getDocumentInformation().getTitle());
      assertEquals("王晓明", document.getDocumentInformation().getAuthor());
      assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
      assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
      assertEquals(CHINESE.pages(), document.getNumberOfPages());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_3_A", "PDFUA_1"})
  void it_conforms_to_the_standards_of_archiving_and_of_accessibility(PDFAFlavour standard)
      throws Exception {
    PdfAnalysisReportPrinter printer = new PdfAnalysisReportPrinter();
    for (AnalysisReportSheet sheet :
        List.of(GoldenMonth.submitted(), GoldenMonth.quarter(), GoldenMonth.draft("未完"))) {
      for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
        Conformance.assertHolds(standard, printer.print(sheet, locale).bytes());
      }
    }
  }

  @Test
  void every_part_has_its_bookmark() throws IOException {
    try (PDDocument document = Loader.loadPDF(CHINESE.bytes())) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }

      assertTrue(titles.contains("1 数据依据"), titles.toString());
      assertTrue(titles.contains("11 编制、审阅与审批"), titles.toString());
      assertTrue(titles.contains("附录：数据所依据的记录"), titles.toString());
    }
  }

  @Test
  void a_table_across_pages_repeats_its_headings_on_each() throws IOException {
    try (PDDocument document = Loader.loadPDF(CHINESE.bytes())) {
      int pagesWithRecords = 0;
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        String text = text(document, page, page);
        if (ROW_OF_A_RECORD.matcher(text).find()) {
          pagesWithRecords++;
          assertTrue(text.contains("记录编号修订TIM"), "page " + page);
        }
      }
      assertTrue(pagesWithRecords > 3, pagesWithRecords + " pages");
    }
  }

  @Test
  void every_rate_leads_to_the_records_behind_it_and_to_those_left_out() throws IOException {
    String text = text(CHINESE);

    assertTrue(text.contains("TIM：计入分子191C012-WT-20261001-0010/6"), text);
    assertTrue(text.contains("另有167份，见随附文件records.csv"), text);
    assertTrue(text.contains("TIM：只计入分母9C012-WT-20261001-0001/6"), text);
    assertTrue(text.contains("TIM：缺少证据1C012-WT-20261031-0001/5"), text);
    assertTrue(text.contains("SAT：没有有效回访76C012-WT-20261001-0125/7"), text);
    assertTrue(text.contains("迟到原因：前单超时3C012-WT-20261001-0001/6"), text);
    assertTrue(text.contains("不合格原因：未彻底修复5C012-WT-20261001-0040/6"), text);
    try (PDDocument document = Loader.loadPDF(CHINESE.bytes())) {
      int annex = pageOf(document, "附录：数据所依据的记录");
      List<String> links = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          PDActionGoTo action = (PDActionGoTo) link.getAction();
          PDPageDestination target = (PDPageDestination) action.getDestination();
          assertTrue(target.retrievePageNumber() + 1 >= annex, link.getContents());
          links.add(link.getContents());
        }
      }
      for (Rate rate : GoldenMonth.submitted().figures().rates()) {
        String name = DomainWords.of(Locale.CHINA).word(rate.metric());
        assertTrue(links.contains(name + "：所依据的记录"), links.toString());
      }
      assertTrue(links.contains("前单超时：所依据的记录"), links.toString());
      assertTrue(links.contains("家政保洁：所依据的记录"), links.toString());
    }
  }

  @Test
  void the_data_are_enclosed_for_machines_to_read() throws IOException {
    Map<String, byte[]> files = enclosed(CHINESE);
    assertEquals(
        Set.of("records.csv", "figures.csv", "data-basis.json", "figures.json"), files.keySet());

    String records = new String(content(files, "records.csv"), StandardCharsets.UTF_8);
    assertTrue(records.startsWith("\uFEFF记录编号,修订,"), records.substring(0, 20));
    assertEquals(202, records.split("\r\n", -1).length - 1);
    assertTrue(
        records.contains(
            "C012-WT-20261031-0001,5,C012,灯具、开关、插座,本中心,无偿,2026-10-30 09:00,2026-10-30"
                + " 11:00,,,,缺少证据"),
        records.substring(records.length() - 300));
    String figures = new String(content(files, "figures.csv"), StandardCharsets.UTF_8);
    assertTrue(
        figures.contains("\r\n指标,TIM,及时率,191,200,95.5,91.7,97.6,95%,达标,1,185,193,,\r\n"), figures);
    assertTrue(figures.contains("\r\n迟到原因,PREVIOUS_JOB,前单超时,3,"), figures);

    Figures counted = GoldenMonth.submitted().figures();
    byte[] basis = content(files, "data-basis.json");
    assertEquals(counted.basis().digest(), Hash.of(basis));
    assertEquals(counted.basis(), DataBasis.rehydrate(CanonicalObject.parse(basis)));
    assertArrayEquals(counted.canonical().bytes(), content(files, "figures.json"));
    try (PDDocument document = Loader.loadPDF(CHINESE.bytes())) {
      COSArray associated =
          document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertEquals(4, associated.size());
      for (int i = 0; i < 4; i++) {
        COSDictionary file = (COSDictionary) associated.getObject(i);
        assertEquals("Data", file.getNameAsString("AFRelationship"));
      }
    }
  }

  @Test
  void a_long_annex_is_printed_up_to_a_bound_and_enclosed_whole() throws IOException {
    String text = text(ENGLISH);

    assertTrue(text.contains("TIM:countedabovetheline558"), text);
    assertTrue(text.contains("and534more:seetheenclosedfilerecords.csv"), text);
    assertTrue(text.contains("and285more:seetheenclosedfilerecords.csv"), text);
    String records = new String(content(enclosed(ENGLISH), "records.csv"), StandardCharsets.UTF_8);
    assertEquals(
        GoldenMonth.quarter().figures().basis().lines().size() + 1,
        records.split("\r\n", -1).length - 1);
  }

  @Test
  void services_are_shown_by_stratum_weekday_and_hour() throws IOException {
    String text = text(CHINESE);

    assertTrue(text.contains("自有人员或供方供方"), text);
    assertTrue(text.contains("服务请求的时间分布"), text);
    assertTrue(text.contains("回访中答复不满意：0份"), text);
    assertTrue(text.contains("本期完成的标价牌以外的服务：0份"), text);
  }

  private static int pageOf(PDDocument document, String bookmark) throws IOException {
    for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
      if (item.getTitle().equals(bookmark)) {
        return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
      }
    }
    throw new AssertionError("no bookmark " + bookmark);
  }

  /** The enclosed files by name. */
  private static Map<String, byte[]> enclosed(PrintedDocument print) throws IOException {
    try (PDDocument document = Loader.loadPDF(print.bytes())) {
      Map<String, byte[]> files = new HashMap<>();
      for (Map.Entry<String, PDComplexFileSpecification> file :
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().entrySet()) {
        files.put(file.getKey(), file.getValue().getEmbeddedFileUnicode().toByteArray());
      }
      return files;
    }
  }

  private static byte[] content(Map<String, byte[]> files, String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  @Test
  void what_looks_like_markup_stays_text() throws IOException {
    String malicious = "<script>alert(1)</script><img src=\"http://example.invalid/x.png\"/>&amp;";

    String text = text(concluding(malicious));

    assertTrue(text.contains(malicious.replace(" ", "")));
  }

  @Test
  void rare_characters_of_names_are_printed() throws IOException {
    PrintedDocument document = concluding("姓名：䶮、龑、𬭚、〇");

    assertEquals(List.of(), document.charactersWithoutGlyph());
    assertTrue(text(document).contains("姓名：䶮、龑、𬭚、〇"));
  }

  @Test
  void a_character_without_glyph_is_marked_and_reported() throws IOException {
    PrintedDocument document = concluding("满意😀，ไทย 与 \u0007");

    assertEquals(
        List.of("U+0007", "U+0E17", "U+0E22", "U+0E44", "U+1F600"),
        document.charactersWithoutGlyph());
    assertTrue(text(document).contains("满意[U+1F600]，[U+0E44][U+0E17][U+0E22]与[U+0007]"));
  }

  @Test
  void the_lines_of_a_text_stay_lines() throws IOException {
    try (PDDocument document = Loader.loadPDF(concluding("第一行\r\n第二行").bytes())) {
      String text = new PDFTextStripper().getText(document);

      assertTrue(text.lines().anyMatch(line -> line.strip().equals("第一行")), text);
      assertTrue(text.lines().anyMatch(line -> line.strip().equals("第二行")), text);
    }
  }

  @Test
  void a_draft_says_that_its_data_are_not_frozen_and_who_is_to_sign() throws IOException {
    String text = text(concluding("未完"));

    assertTrue(text.contains("草稿，提交时冻结"));
    assertTrue(text.contains("经理助理待签"));
    assertFalse(text.contains("提交2026-11-04"));
  }

  private static PrintedDocument print(Locale locale) {
    return new PdfAnalysisReportPrinter().print(GoldenMonth.submitted(), locale);
  }

  private static PrintedDocument concluding(String conclusion) {
    return new PdfAnalysisReportPrinter().print(GoldenMonth.draft(conclusion), Locale.CHINA);
  }

  private static String text(PrintedDocument document) throws IOException {
    try (PDDocument loaded = Loader.loadPDF(document.bytes())) {
      return text(loaded, 1, loaded.getNumberOfPages());
    }
  }

  /** The text without any space: where a line or cell ends is a matter of layout. */
  private static String text(PDDocument document, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(false);
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return stripper.getText(document).replaceAll("\\s", "");
  }

  private static List<PDFont> fonts(PDResources resources) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (COSName name : resources.getFontNames()) {
      fonts.add(resources.getFont(name));
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject chart
          && chart.getResources() != null) {
        fonts.addAll(fonts(chart.getResources()));
      }
    }
    return fonts;
  }
}
