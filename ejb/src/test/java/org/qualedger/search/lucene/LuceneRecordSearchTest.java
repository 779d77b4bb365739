package org.qualedger.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.search.EntrySource;
import org.qualedger.search.Facet;
import org.qualedger.search.FacetCount;
import org.qualedger.search.SearchEntry;
import org.qualedger.search.SearchHit;
import org.qualedger.search.SearchPage;
import org.qualedger.search.SearchQuery;
import org.qualedger.search.SearchQuery.Order;
import org.qualedger.search.UnreadableCursorException;
import org.qualedger.search.VisibleCentres;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LuceneRecordSearchTest {

  private static final int MANY = 600;

  @TempDir Path folder;
  private LuceneRecordSearch search;

  @BeforeEach
  void open() {
    search = new LuceneRecordSearch(folder, Records.NOW, Records.ZONE);
  }

  @AfterEach
  void close() throws IOException {
    search.close();
  }

  /** Slips and log lines of three centres over five months, the same for the same seed. */
  private static List<SearchEntry> many(long seed) {
    Random random = new Random(seed);
    List<SearchEntry> entries = new ArrayList<>();
    String[] stages = {"REGISTERED", "FINISHED", "CLOSED"};
    String[] needs = {"水龙头滴水", "马桶堵了", "灯不亮", "窗帘杆松了,墙面渗水"};
    for (int i = 1; i <= MANY; i++) {
      LocalDate day = LocalDate.of(2026, 6, 1).plusDays(random.nextInt(150));
      RecordKind kind = random.nextBoolean() ? RecordKind.SERVICE_SLIP : RecordKind.WORK_LOG_ENTRY;
      RecordNumber number = new RecordNumber("C01" + random.nextInt(3), kind, day, i);
      entries.add(
          Records.done(
              Records.of(number.toString(), 1)
                  .text("need", needs[random.nextInt(needs.length)] + " " + i),
              stages[random.nextInt(stages.length)],
              day.toString(),
              "报修 " + i));
    }
    return entries;
  }

  private static SearchQuery all(String typed) {
    return SearchQuery.of(typed).visible(VisibleCentres.everywhere());
  }

  private void fillWithMany() {
    search.index(many(31), MANY);
    search.refresh();
  }

  @Test
  void an_empty_index_answers() {
    SearchPage page = search.search(all("漏水").counting(EnumSet.allOf(Facet.class)));
    assertEquals(0, page.total());
    assertNull(page.next());
    assertEquals(List.of(), page.facets().get(Facet.KIND));
    assertEquals(0, search.position());
  }

  @Test
  void an_entry_is_found_after_the_refresh_and_replaces_its_older_revision() {
    search.index(Records.all(), 7);
    assertEquals(0, search.search(all("厨房")).total());
    search.refresh();
    assertEquals(1, search.search(all("厨房")).total());

    search.index(
        List.of(
            Records.done(
                Records.of(Records.LEAK, 4).text("need", "浴室顶棚"), "CLOSED", "2026-11-23", "浴室")),
        8);
    search.refresh();
    assertEquals(0, search.search(all("厨房")).total());
    SearchPage page = search.search(all("浴室"));
    assertEquals(4, page.hits().getFirst().revision());
    assertEquals(8, page.position());
    assertEquals(8, search.size());
  }

  @Test
  void every_count_of_a_facet_is_the_total_of_the_list_behind_it() {
    fillWithMany();
    EnumSet<Facet> all = EnumSet.allOf(Facet.class);
    SearchQuery plain = all("漏水").counting(all);
    SearchQuery narrowed =
        plain
            .inKinds(Set.of(RecordKind.SERVICE_SLIP))
            .inStages(Set.of("CLOSED", "FINISHED"))
            .between(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 10, 2));
    for (SearchQuery query : List.of(plain, narrowed)) {
      SearchPage page = search.search(query);
      assertTrue(page.total() > 0);
      int checked = 0;
      for (Facet facet : all) {
        for (FacetCount count : list(page, facet)) {
          SearchQuery only =
              switch (facet) {
                case KIND -> query.inKinds(Set.of(RecordKind.valueOf(count.value())));
                case CENTRE -> query.inCentres(Set.of(count.value()));
                case STAGE -> query.inStages(Set.of(count.value()));
                case MONTH -> query.inMonths(Set.of(YearMonth.parse(count.value())));
              };
          assertEquals(count.count(), search.search(only).total(), facet + " " + count);
          checked++;
        }
      }
      assertTrue(checked >= 11, "values checked: " + checked);
    }
  }

  @Test
  void months_are_counted_newest_first() {
    fillWithMany();
    List<String> months =
        list(search.search(all("").counting(Set.of(Facet.MONTH))), Facet.MONTH).stream()
            .map(FacetCount::value)
            .toList();
    assertEquals(months.stream().sorted().toList().reversed(), months);
  }

  @Test
  void other_centres_leak_neither_into_hits_nor_counts() {
    fillWithMany();
    SearchQuery query =
        SearchQuery.of("")
            .visible(VisibleCentres.only(Set.of("C011")))
            .counting(EnumSet.allOf(Facet.class))
            .page(null, 100);
    SearchPage page = search.search(query);
    long own = many(31).stream().filter(entry -> entry.number().centre().equals("C011")).count();
    assertEquals(own, page.total());
    assertEquals(List.of(new FacetCount("C011", own)), list(page, Facet.CENTRE));
    assertEquals(own, list(page, Facet.STAGE).stream().mapToLong(FacetCount::count).sum());
    page.hits().forEach(hit -> assertEquals("C011", hit.centre()));

    SearchPage asked = search.search(query.inCentres(Set.of("C010", "C011")));
    assertEquals(own, asked.total());
    assertEquals(List.of(new FacetCount("C011", own)), list(asked, Facet.CENTRE));
    assertEquals(0, search.search(query.inCentres(Set.of("C010"))).total());
  }

  @Test
  void who_sees_no_centre_finds_nothing() {
    fillWithMany();
    assertEquals(0, search.search(SearchQuery.of("")).total());
  }

  @Test
  void pages_give_every_record_once_in_one_order() {
    fillWithMany();
    for (Order order : Order.values()) {
      for (String typed : List.of("", "漏水", "水龙头 -7")) {
        SearchQuery query = all(typed).orderedBy(order);
        long total = search.search(query).total();
        List<SearchHit> whole = follow(query, 100);
        assertEquals(total, whole.size());
        assertEquals(total, new HashSet<>(whole.stream().map(SearchHit::number).toList()).size());
        assertEquals(whole, follow(query, 7), order + " " + typed);
        if (order == Order.TIME) {
          for (int i = 1; i < whole.size(); i++) {
            assertFalse(whole.get(i - 1).at().isBefore(whole.get(i).at()));
          }
        }
      }
    }
  }

  @Test
  void a_page_that_holds_all_the_rest_has_no_next_one() {
    fillWithMany();
    SearchPage first = search.search(all("水龙头").inCentres(Set.of("C010")).page(null, 100));
    int found = Math.toIntExact(first.total());
    assertTrue(found > 1);
    assertNull(search.search(all("水龙头").inCentres(Set.of("C010")).page(null, found)).next());
    assertNotNull(search.search(all("水龙头").inCentres(Set.of("C010")).page(null, found - 1)).next());
  }

  @Test
  void what_is_written_meanwhile_does_not_move_the_pages_that_follow() {
    fillWithMany();
    SearchQuery query = all("").orderedBy(Order.TIME);
    List<SearchHit> expected = follow(query, 50);
    List<SearchHit> found = new ArrayList<>();
    SearchPage page = search.search(query.page(null, 50));
    found.addAll(page.hits());
    int serial = MANY;
    while (page.next() != null) {
      serial++;
      search.index(
          List.of(
              Records.done(
                  Records.of("C010-WT-20260701-%04d".formatted(serial), 1),
                  "REGISTERED",
                  "2026-07-01",
                  "新的")),
          serial);
      search.refresh();
      page = search.search(query.page(page.next(), 50));
      found.addAll(page.hits());
    }
    assertEquals(expected, found);
  }

  @Test
  void a_cursor_of_nobody_is_refused() {
    fillWithMany();
    SearchQuery query = all("");
    for (String cursor : List.of("", "x", "!!!", "MSAyIDM", "AAAA".repeat(100))) {
      assertThrows(
          UnreadableCursorException.class, () -> search.search(query.page(cursor, 10)), cursor);
    }
    String next = search.search(query).next();
    assertNotNull(next);
    assertThrows(
        UnreadableCursorException.class,
        () -> search.search(query.orderedBy(Order.TIME).page(next, 10)));
  }

  @Test
  void a_restart_keeps_what_was_committed_with_its_position() throws IOException {
    search.index(Records.all(), 7);
    search.commit();
    search.index(many(37), 7 + MANY);
    search.refresh();
    search.close();

    search = new LuceneRecordSearch(folder, Records.NOW, Records.ZONE);
    assertEquals(7, search.position());
    assertEquals(8, search.size());
    assertEquals(1, search.search(all("厨房")).total());
  }

  @Test
  void feeding_again_what_was_fed_changes_nothing() {
    fillWithMany();
    List<SearchHit> before = follow(all("漏水").orderedBy(Order.TIME), 100);
    search.index(many(31), MANY);
    search.refresh();
    assertEquals(MANY, search.size());
    assertEquals(before, follow(all("漏水").orderedBy(Order.TIME), 100));
  }

  @Test
  void a_damaged_index_begins_again() throws IOException {
    search.index(Records.all(), 7);
    search.commit();
    search.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".cfs") || name.endsWith(".si")) {
          Files.write(file, new byte[] {1, 2, 3});
        }
      }
    }
    search = new LuceneRecordSearch(folder, Records.NOW, Records.ZONE);
    assertEquals(0, search.position());
    assertEquals(0, search.size());
    search.index(Records.all(), 7);
    search.refresh();
    assertEquals(1, search.search(all("厨房")).total());
  }

  @Test
  void a_rebuilt_index_equals_the_one_it_replaces() {
    fillWithMany();
    SearchQuery query = all("漏水").counting(EnumSet.allOf(Facet.class));
    SearchPage before = search.search(query);
    List<SearchHit> all = follow(query, 100);
    List<Long> progress = new ArrayList<>();
    search.rebuild(many(31, 100), progress::add);
    assertEquals(List.of(100L, 200L, 300L, 400L, 500L, 600L), progress);
    assertEquals(MANY, search.position());
    assertEquals(before.facets(), search.search(query).facets());
    assertEquals(all, follow(query, 100));
  }

  @Test
  void the_live_index_answers_while_another_is_built_and_survives_its_failure() {
    fillWithMany();
    EntrySource failing =
        position -> {
          assertEquals(MANY, search.search(all("")).total());
          if (position >= 200) {
            throw new IllegalStateException("the source failed");
          }
          return many(31, 100).after(position);
        };
    assertThrows(IllegalStateException.class, () -> search.rebuild(failing, position -> {}));
    assertEquals(MANY, search.search(all("")).total());
    assertEquals(MANY, search.position());
    search.rebuild(many(31, 300), position -> {});
    assertEquals(MANY, search.size());
  }

  @Test
  void the_rebuilt_index_is_the_one_opened_at_the_next_start() throws IOException {
    search.index(Records.all(), 7);
    search.commit();
    search.rebuild(many(31, 100), position -> {});
    search.close();
    search = new LuceneRecordSearch(folder, Records.NOW, Records.ZONE);
    assertEquals(MANY, search.position());
    assertEquals(MANY, search.size());
    try (Stream<Path> generations = Files.list(folder)) {
      assertEquals(1, generations.filter(Files::isDirectory).count());
    }
  }

  @Test
  void knows_the_indexed_revision_of_a_record() {
    search.index(Records.all(), 7);
    search.refresh();
    RecordNumber leak = RecordNumber.parse(Records.LEAK);
    RecordNumber unknown = RecordNumber.parse("C012-WT-20261123-9999");
    assertEquals(Map.of(leak, 3), search.revisions(List.of(leak, unknown)));
  }

  private static EntrySource many(long seed, int batch) {
    List<SearchEntry> entries = many(seed);
    return position -> {
      int from = Math.toIntExact(position);
      int to = Math.min(entries.size(), from + batch);
      return new EntrySource.Batch(entries.subList(from, to), to);
    };
  }

  private List<SearchHit> follow(SearchQuery query, int size) {
    List<SearchHit> found = new ArrayList<>();
    SearchPage page = search.search(query.page(null, size));
    found.addAll(page.hits());
    while (page.next() != null) {
      page = search.search(query.page(page.next(), size));
      found.addAll(page.hits());
    }
    return found;
  }

  private static List<FacetCount> list(SearchPage page, Facet facet) {
    return page.facets().getOrDefault(facet, List.of());
  }
}
