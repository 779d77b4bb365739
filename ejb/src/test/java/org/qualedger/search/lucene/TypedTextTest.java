package org.qualedger.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.search.lucene.Records.AGREEMENT;
import static org.qualedger.search.lucene.Records.ENTRY;
import static org.qualedger.search.lucene.Records.FAUCET;
import static org.qualedger.search.lucene.Records.LEAK;
import static org.qualedger.search.lucene.Records.PARCEL;
import static org.qualedger.search.lucene.Records.PATROL;
import static org.qualedger.search.lucene.Records.REPORT;
import static org.qualedger.search.lucene.Records.TOILET;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualedger.search.SearchHit;
import org.qualedger.search.SearchPage;
import org.qualedger.search.SearchQuery;
import org.qualedger.search.TextPart;
import org.qualedger.search.Understanding;
import org.qualedger.search.VisibleCentres;

/** What people type, and what must be found by it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class TypedTextTest {

  private LuceneRecordSearch search;

  @BeforeAll
  void fill(@TempDir Path folder) {
    search = new LuceneRecordSearch(folder, Records.NOW, Records.ZONE);
    search.index(Records.all(), 8);
    search.refresh();
  }

  @AfterAll
  void close() throws IOException {
    search.close();
  }

  static Stream<Arguments> typed() {
    return Stream.of(
        // words and their synonyms
        finds("滴水", LEAK, ENTRY),
        finds("漏水", LEAK, ENTRY),
        finds("厨房", LEAK),
        finds("厨房漏水", LEAK),
        finds("厨房 漏水", LEAK),
        finds("厨房水龙头", LEAK),
        finds("水嘴", LEAK),
        finds("坐厕", TOILET),
        finds("马桶堵塞", TOILET),
        finds("特快", PARCEL),
        finds("快递", PARCEL),
        finds("住户", ENTRY, REPORT),
        finds("阀", LEAK, ENTRY),
        finds("无此事"),
        finds("leak", FAUCET),
        finds("LEAKING TAP", FAUCET),
        finds("drip kitchen", FAUCET),
        finds("led灯", FAUCET),
        finds("满意度", REPORT, AGREEMENT),
        // people
        finds("张建国", LEAK),
        finds("王小明", TOILET),
        finds("建国", LEAK),
        finds("miller", FAUCET),
        // full width, half width, traditional
        finds("ＬＥＤ", FAUCET),
        finds("廚房", LEAK),
        finds("廚房水龍頭", LEAK),
        finds("楼道清洁", AGREEMENT),
        finds("外墙维修", AGREEMENT),
        // phrases
        finds("\"接口渗水\"", LEAK),
        finds("“接口渗水”", LEAK),
        finds("\"渗水接口\""),
        finds("\"tap leaking\""),
        finds("\"水龙头关不紧\"", LEAK),
        finds("「内阀漏水」", ENTRY),
        // exclusions
        finds("漏水 -厨房", ENTRY),
        finds("漏水 －厨房", ENTRY),
        finds("-漏水 -\"马桶\" -满意率 -滴水", FAUCET, PARCEL, REPORT, PATROL),
        finds("3-2 -3-2-501", TOILET),
        finds("\"水\" -\"滴水\" 走廊", ENTRY),
        // record numbers, whole and in part
        finds(LEAK, LEAK),
        finds("c012-wt-20261123-0007", LEAK),
        finds("C012WT202611230007", LEAK),
        finds("C012-WT", LEAK, FAUCET),
        finds("WT-20261123", LEAK),
        finds("20261123", LEAK, ENTRY),
        finds("20261123-0007", LEAK),
        finds("0007", LEAK),
        finds("C013", TOILET, PARCEL, AGREEMENT, PATROL),
        finds("Ｃ０１２－ＷＴ－２０２６１１２３－０００７", LEAK),
        // units however written
        finds("3-2-501", LEAK),
        finds("3栋2单元501", LEAK),
        finds("3#2-501", LEAK),
        finds("3号楼2单元501室", LEAK),
        finds("３栋２单元５０１", LEAK),
        finds("三栋二单元501", LEAK),
        finds("3棟2單元501", LEAK),
        finds("3-2", LEAK, TOILET),
        finds("3栋", LEAK, TOILET),
        finds("2单元501", LEAK),
        finds("501室", LEAK),
        finds("501", LEAK),
        finds("三单元", ENTRY),
        finds("3栋2单元501漏水", LEAK),
        finds("A座1203", FAUCET),
        finds("a-1203", FAUCET),
        finds("12号楼1单元0803", PARCEL),
        finds("3-2-999"),
        // phones by their last digits
        finds("8000", LEAK),
        finds("00138000", LEAK),
        finds("138-0013-8000", LEAK),
        finds("+86 138 0013 8000", LEAK),
        finds("13912345678", FAUCET),
        finds("5678", FAUCET),
        finds("678"),
        // days and ranges
        finds("2026年8月", TOILET),
        finds("2026-08", TOILET),
        finds("8月", TOILET),
        finds("2026年8月15日", TOILET),
        finds("2026-08-15", TOILET),
        finds("Q3 2026", TOILET, PATROL),
        finds("2026年第三季度", TOILET, PATROL),
        finds("2026-08-01..2026-08-15", TOILET),
        finds("2026-08-01 至 2026-10-31", TOILET, AGREEMENT, PATROL),
        finds("2026-11-20.. 漏水", LEAK, ENTRY),
        finds("..2026-09-01", TOILET),
        finds("昨天", LEAK, ENTRY),
        finds("昨天漏水", LEAK, ENTRY),
        finds("上周", PARCEL),
        finds("today", FAUCET),
        finds("本月 满意度", REPORT),
        finds("last month", AGREEMENT),
        finds("2026-13-45"),
        finds("\"昨天\"", PARCEL),
        // other things
        finds("水电", LEAK),
        finds("通水十分钟无渗漏", LEAK));
  }

  private static Arguments finds(String typed, String... numbers) {
    return Arguments.of(typed, Set.of(numbers));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("typed")
  void finds_exactly_what_is_meant(String typed, Set<String> expected) {
    assertEquals(new TreeSet<>(expected), new TreeSet<>(numbers(ask(typed))));
  }

  @Test
  void nothing_typed_finds_everything_newest_first() {
    List<String> found = numbers(ask("  "));
    assertEquals(8, found.size());
    assertEquals(FAUCET, found.getFirst());
    assertEquals(TOILET, found.getLast());
  }

  @Test
  void the_word_itself_in_the_title_ranks_above_its_synonym_in_the_text() {
    assertEquals(List.of(LEAK, ENTRY), numbers(ask("漏水")));
    assertEquals(REPORT, numbers(ask("满意度")).getFirst());
    assertEquals(AGREEMENT, numbers(ask("满意率")).getFirst());
  }

  @Test
  void markup_in_a_text_stays_text() {
    SearchHit hit = ask("leaking").hits().getFirst();
    String text =
        hit.snippets().getFirst().parts().stream()
            .map(TextPart::text)
            .collect(Collectors.joining());
    assertEquals("Kitchen tap <b>leaking</b> badly & dripping; 换一个 LED 灯", text);
    assertEquals(List.of("leaking"), marked(hit));
    assertEquals(List.of(FAUCET), numbers(ask("<b>leaking</b>")));
    assertEquals(
        List.of(), numbers(ask("<script>alert(1)</script>")), "markup is searched like any text");
  }

  @Test
  void what_was_meant_is_marked_as_it_was_written() {
    SearchHit hit = ask("漏水 3-2-501").hits().getFirst();
    assertEquals(
        List.of(
            new TextPart("厨房", false),
            new TextPart("漏水", true),
            new TextPart(" ", false),
            new TextPart("3栋2单元501", true)),
        hit.title());
    assertEquals(List.of("滴水", "渗水"), marked(hit));
    assertEquals("need", hit.snippets().getFirst().field());
  }

  @Test
  void a_traditional_text_is_marked_where_the_simplified_word_stands() {
    assertEquals(List.of("清潔"), marked(ask("\"清洁\"").hits().getFirst()));
  }

  @Test
  void a_long_text_is_cut_around_the_word() {
    SearchHit hit = ask("井盖").hits().getFirst();
    List<TextPart> parts = hit.snippets().getFirst().parts();
    assertEquals("…", parts.getFirst().text());
    assertEquals("…", parts.getLast().text());
    assertEquals(List.of("井盖"), marked(hit));
    assertTrue(parts.stream().mapToInt(part -> part.text().length()).sum() <= 115);
  }

  @Test
  void tells_how_a_text_was_read() {
    Understanding understood = ask("2026年8月 马桶 满意度").understanding();
    assertEquals(1, understood.days().size());
    assertEquals("2026年8月", understood.days().getFirst().typed());
    assertEquals("2026-08-31", understood.days().getFirst().last().toString());
    assertEquals(
        List.of(
            new Understanding.Widening("马桶", List.of("座便器", "坐厕"), false),
            new Understanding.Widening("满意度", List.of("满意率"), true)),
        understood.widened());
  }

  @ParameterizedTest
  @MethodSource("garbage")
  void garbage_never_fails(String typed) {
    assertNotNull(ask(typed));
  }

  static Stream<String> garbage() {
    return Stream.of(
        "\"",
        "\"\"",
        "-",
        "--",
        "-\"",
        "- -\"-\"",
        "*",
        "?",
        "**?*",
        "a*",
        "(",
        ")",
        "((",
        "AND",
        "OR NOT",
        "+",
        "&&",
        "||",
        "!",
        "{[^~:\\/]}",
        "field:value",
        "number:*",
        "[a TO b]",
        "\\",
        "../../etc/passwd",
        "' OR 1=1 --",
        "..",
        "....",
        "2026-",
        "-2026-08",
        "Q",
        "Q9 2026",
        "#",
        "栋",
        "单元",
        "十",
        "\uD83D",
        "\uD83D\uDE00",
        "\u0000",
        "的",
        "的了吗",
        "99月",
        "0000-00-00",
        "𠮷野家",
        "１２３４５６７８９０１２３４５６７８９０",
        "年月日");
  }

  @Test
  void random_garbage_never_fails() {
    String alphabet = "漏水栋单元月年日上周的0123456789-.#\"“”+*?()[]{}~^:\\/ abQ\t\n\uD83D\uDE00３　";
    Random random = new Random(29);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder typed = new StringBuilder();
      int length = random.nextInt(30);
      for (int j = 0; j < length; j++) {
        typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertNotNull(ask(typed.toString()), typed.toString());
    }
  }

  @Test
  void a_text_of_ten_thousand_characters_is_cut() {
    assertEquals(List.of(LEAK), numbers(ask("厨房" + " ".repeat(10_000) + "马桶")));
    assertNotNull(ask("漏水 ".repeat(5_000)));
    assertNotNull(ask("漏".repeat(10_000)));
    assertNotNull(ask("\"".repeat(10_000)));
    assertNotNull(ask("1".repeat(10_000)));
    assertNotNull(ask("3-2-501 ".repeat(2_000)));
    assertNotNull(ask("2026-08-01..".repeat(1_000)));
  }

  private SearchPage ask(String typed) {
    return search.search(SearchQuery.of(typed).visible(VisibleCentres.everywhere()));
  }

  private static List<String> numbers(SearchPage page) {
    return page.hits().stream().map(hit -> hit.number().toString()).toList();
  }

  private static List<String> marked(SearchHit hit) {
    return hit.snippets().stream()
        .flatMap(snippet -> snippet.parts().stream())
        .filter(TextPart::marked)
        .map(TextPart::text)
        .toList();
  }

  @Test
  void every_synonym_is_known_in_folded_form() {
    Synonyms synonyms = new Synonyms();
    for (String line : ResourceLines.of("synonyms.txt")) {
      for (String word : Arrays.asList(line.replace("!", "").split(" ", -1))) {
        assertNotNull(synonyms.at(TextFolding.fold(word), 0), word);
      }
    }
  }
}
