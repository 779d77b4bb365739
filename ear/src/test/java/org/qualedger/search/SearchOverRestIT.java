package org.qualedger.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** What was just saved is found, in every way in which people look for it. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchOverRestIT {
  private static final Duration SEARCHABLE_WITHIN = Duration.ofSeconds(2);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Client desk = Client.program("frontdesk");
  private final Client administrator = Client.program("administrator");

  private String slip(String unit, String phone, String description) {
    return Answer.of(
            desk.post(
                "/api/service-slips",
                """
                {"centre": "C012", "customer": {"name": "陈静", "unitNo": "%s", "phone": "%s",
                  "capacity": "OWNER"},
                 "categoryCode": "W01", "description": "%s",
                 "terms": {"paid": true, "priceBasis": "NEGOTIATED", "quotedFen": 8800,
                           "priceAgreed": true, "timeMode": "ASAP"}}\
                """
                    .formatted(unit, phone, description)))
        .is(201, "REGISTERED", 1)
        .number();
  }

  private String entry(String need) {
    return Answer.of(
            desk.post(
                "/api/work-log-entries",
                """
                {"centre": "C012", "source": "CUSTOMER", "channel": "PHONE",
                 "customerName": "李梅", "unitNo": "3-2-501", "entryType": "SERVICE_REQUEST",
                 "needText": "%s"}\
                """
                    .formatted(need)))
        .is(201, "OPEN", 1)
        .number();
  }

  private static String query(String text) {
    return "/api/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private JsonObject search(String text, String more) {
    return Answer.of(desk.get(query(text) + more)).json();
  }

  /** Asks until so many are found, but no longer than they may take to be searchable. */
  private JsonObject found(String text, int total) {
    Instant deadline = Instant.now().plus(SEARCHABLE_WITHIN);
    JsonObject page = search(text, "");
    while (page.getInt("total") != total && Instant.now().isBefore(deadline)) {
      Thread.onSpinWait();
      page = search(text, "");
    }
    assertEquals(total, page.getInt("total"), text + " within " + SEARCHABLE_WITHIN);
    return page;
  }

  private static String first(JsonObject page) {
    return page.getJsonArray("hits").getJsonObject(0).getString("number");
  }

  private static Map<String, Integer> counts(JsonObject page, String facet) {
    return page.getJsonObject("facets").getJsonArray(facet).getValuesAs(JsonObject.class).stream()
        .collect(
            Collectors.toMap(
                count -> count.getString("value"),
                count -> count.getInt("count"),
                Integer::sum,
                TreeMap::new));
  }

  @Test
  void a_slip_just_saved_is_found_by_a_word_of_its_text_which_is_marked() {
    String number = slip("3-2-501", "13800000000", "阳台琉璃瓦松动 <b>急</b>");
    JsonObject page = found("琉璃瓦", 1);
    List<JsonObject> parts =
        page.getJsonArray("hits").getJsonObject(0).getJsonArray("snippets").stream()
            .map(JsonValue::asJsonObject)
            .flatMap(
                snippet -> snippet.getJsonArray("parts").getValuesAs(JsonObject.class).stream())
            .toList();
    String text = parts.stream().map(part -> part.getString("text")).collect(Collectors.joining());
    assertAll(
        () -> assertEquals(number, first(page)),
        () -> assertTrue(page.getInt("behind") >= 0, page::toString),
        () ->
            assertTrue(
                parts.stream()
                    .filter(part -> part.getBoolean("marked"))
                    .anyMatch(part -> part.getString("text").contains("琉璃")),
                parts::toString),
        () -> assertTrue(text.contains("琉璃瓦松动 <b>急</b>"), text));
    String shown =
        Client.person("frontdesk").get(query("琉璃瓦").replace("/api/search", "/search.xhtml")).body();
    assertAll(
        () -> assertTrue(shown.contains("&lt;b&gt;"), shown),
        () -> assertFalse(shown.contains("<b>急"), shown));
  }

  @Test
  void numbers_units_phones_and_days_are_understood_as_people_write_them() {
    String number = slip("17-3-1902", "13977318826", "檀木地板起拱");
    found("檀木地板", 1);
    for (String unit : List.of("17-3-1902", "17栋3单元1902", "17#3-1902", "１７－３－１９０２")) {
      assertEquals(number, first(found(unit, 1)), unit);
    }
    assertAll(
        () -> assertEquals(number, first(found(number, 1))),
        () -> assertEquals(number, first(found("檀木 18826", 1))),
        () -> assertEquals(number, first(found("檀木 8826", 1))),
        () -> assertEquals(0, search("檀木 8827", "").getInt("total")),
        () -> assertEquals(0, search("檀木 -地板", "").getInt("total")));
    LocalDate today = LocalDate.now(ZONE);
    assertAll(
        () -> assertEquals(1, search("檀木", "&from=" + today).getInt("total")),
        () -> assertEquals(0, search("檀木", "&to=" + today.minusDays(1)).getInt("total")),
        () -> assertEquals(1, search("檀木", "&month=" + YearMonth.from(today)).getInt("total")));
  }

  @Test
  void facets_count_what_was_found_and_a_filter_leaves_its_alternatives_visible() {
    slip("3-2-501", "13800000000", "青花瓷砖脱落");
    String dispatched = slip("3-2-502", "13800000000", "青花瓷砖空鼓");
    entry("青花瓷砖报修");
    Answer.of(
            desk.post(
                "/api/service-slips/" + dispatched + "/dispatch",
                "{\"providerType\": \"REPAIRER\", \"leadProvider\": \"何祥\"}"))
        .is(200, "DISPATCHED", 2);
    found("青花瓷砖", 3);
    found("青花瓷砖 何祥", 1);
    String month = YearMonth.now(ZONE).toString();
    JsonObject all = search("青花瓷砖", "&facets=kind,centre,stage,month");
    JsonObject slips = search("青花瓷砖", "&facets=kind,stage&kind=SERVICE_SLIP");
    assertAll(
        () -> assertEquals(Map.of("SERVICE_SLIP", 2, "WORK_LOG_ENTRY", 1), counts(all, "kind")),
        () -> assertEquals(Map.of("C012", 3), counts(all, "centre")),
        () ->
            assertEquals(Map.of("REGISTERED", 1, "DISPATCHED", 1, "OPEN", 1), counts(all, "stage")),
        () -> assertEquals(Map.of(month, 3), counts(all, "month")),
        () -> assertEquals(2, slips.getInt("total")),
        () -> assertEquals(counts(all, "kind"), counts(slips, "kind")),
        () -> assertEquals(Map.of("REGISTERED", 1, "DISPATCHED", 1), counts(slips, "stage")));
  }

  @Test
  void pages_meet_without_gap_or_overlap() {
    Set<String> written = new TreeSet<>();
    for (int i = 0; i < 5; i++) {
      written.add(entry("紫藤花架倾斜"));
    }
    found("紫藤花架", 5);
    for (String order : List.of("relevance", "time")) {
      Set<String> seen = new TreeSet<>();
      JsonObject page = search("紫藤花架", "&limit=2&sort=" + order);
      int pages = 1;
      add(page, seen);
      while (page.containsKey("next")) {
        page =
            search(
                "紫藤花架",
                "&limit=2&sort="
                    + order
                    + "&cursor="
                    + URLEncoder.encode(page.getString("next"), StandardCharsets.UTF_8));
        add(page, seen);
        pages++;
      }
      int walked = pages;
      assertAll(order, () -> assertEquals(written, seen), () -> assertEquals(3, walked));
    }
  }

  private static void add(JsonObject page, Set<String> seen) {
    for (JsonObject hit : page.getJsonArray("hits").getValuesAs(JsonObject.class)) {
      assertTrue(seen.add(hit.getString("number")), "twice: " + hit);
    }
  }

  @Test
  void a_question_at_fault_is_told_parameter_by_parameter() {
    Answer answer =
        Answer.of(
            desk.get(
                "/api/search?q=%s&kind=LETTER&month=2026-13&from=tomorrow&limit=0&sort=luck&facets=colour"
                    .formatted("9".repeat(1001))));
    answer.isDeclined(400, "invalid");
    assertEquals(Set.of("q", "kind", "month", "from", "limit", "sort", "facets"), answer.fields());
    Answer cursor =
        Answer.of(desk.get("/api/search?q=a&cursor=nowhere")).isDeclined(400, "invalid");
    assertEquals(Set.of("cursor"), cursor.fields());
    for (String odd :
        List.of("\"", "\"\"", "-", "--", "(", "AND", "*", "\\", "？", "a:b", "[1 TO")) {
      HttpResponse<String> page = desk.get(query(odd));
      assertEquals(200, page.statusCode(), () -> odd + ": " + page.body());
    }
  }

  @Test
  void the_index_is_built_anew_while_searches_go_on_and_does_not_drift() {
    for (int i = 0; i < 20; i++) {
      entry("朱漆廊柱开裂");
    }
    found("朱漆廊柱", 20);
    JsonObject begun = Answer.of(administrator.post("/api/search/index/rebuild", "{}")).json();
    assertTrue(begun.getInt("target") >= 20, begun::toString);
    Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
    JsonObject state = state();
    do {
      assertEquals(20, search("朱漆廊柱", "").getInt("total"));
      assertTrue(
          state.getJsonObject("rebuild").getInt("position")
              <= state.getJsonObject("following").getInt("ledger") + 1,
          state::toString);
      state = state();
    } while (!rebuilt(state) && Instant.now().isBefore(deadline));
    assertTrue(rebuilt(state), state::toString);
    assertEquals(20, search("朱漆廊柱", "").getInt("total"));
    String later = entry("朱漆廊柱修复");
    assertEquals(later, first(found("朱漆廊柱修复", 1)));
    while (state().getInt("lag") > 0 && Instant.now().isBefore(deadline)) {
      Thread.onSpinWait();
    }
    JsonObject level = state();
    JsonObject drift = Answer.of(administrator.get("/api/search/index/drift")).json();
    assertAll(
        () -> assertEquals(0, level.getInt("lag"), level::toString),
        () -> assertTrue(drift.getInt("compared") >= 21, drift::toString),
        () -> assertEquals(0, drift.getJsonArray("missing").size(), drift::toString),
        () -> assertEquals(0, drift.getJsonArray("outdated").size(), drift::toString),
        () -> assertEquals(0, drift.getInt("surplus"), drift::toString));
  }

  private JsonObject state() {
    return Answer.of(administrator.get("/api/search/index")).json();
  }

  private static boolean rebuilt(JsonObject state) {
    return state.getJsonObject("rebuild").getString("state").equals("DONE");
  }

  @Test
  void only_an_administrator_looks_after_the_index() {
    Answer.of(desk.post("/api/search/index/rebuild", "{}")).isDeclined(403, "not-permitted");
    Answer.of(desk.get("/api/search/index/drift")).isDeclined(403, "not-permitted");
  }
}
