package org.qualedger.record;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;
import org.qualedger.assembled.TestMembers;
import org.qualedger.ledger.Hash;
import org.qualedger.organization.Duty;

/**
 * Every question to every member: who holds a duty at another centre learns nothing of a centre's
 * records by list, search, count, file, print or figure; who looks over the company sees them all.
 */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeenByCentreIT {
  /** A word that stands in every record of this test and nowhere else. */
  private static final String MARK = "鲸落石";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String MONTH = "2024-11";
  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 56};
  private static final List<Duty> READERS_OF_ALL =
      List.of(
          Duty.QUALITY_ENGINEER,
          Duty.DEPUTY_GENERAL_MANAGER,
          Duty.GENERAL_MANAGER,
          Duty.AUDITOR,
          Duty.ADMINISTRATOR);

  private static final Map<RecordKind, String> PATHS =
      Map.of(
          RecordKind.WORK_LOG_ENTRY, "work-log-entries",
          RecordKind.SERVICE_SLIP, "service-slips",
          RecordKind.SERVICE_AGREEMENT, "service-agreements",
          RecordKind.MAIL_ITEM, "mail-items",
          RecordKind.RECEIPT, "receipts",
          RecordKind.ANALYSIS_REPORT, "reports",
          RecordKind.CORRECTIVE_ACTION, "corrective-actions");

  private static @Nullable Map<RecordKind, String> written;

  /** One record of each kind at C012, written once for all tests of the class. */
  private static synchronized Map<RecordKind, String> records() {
    Map<RecordKind, String> known = written;
    if (known == null) {
      known = write();
      written = known;
    }
    return known;
  }

  private static Map<RecordKind, String> write() {
    Client desk = Client.program("frontdesk");
    Map<RecordKind, String> numbers = new EnumMap<>(RecordKind.class);
    numbers.put(
        RecordKind.WORK_LOG_ENTRY,
        created(
            desk,
            "work-log-entries",
            """
            {"centre": "C012", "source": "CUSTOMER", "channel": "PHONE", "customerName": "李梅",
             "unitNo": "3-2-501", "entryType": "SERVICE_REQUEST", "needText": "%s松动"}\
            """));
    String slip =
        created(
            desk,
            "service-slips",
            """
            {"centre": "C012", "customer": {"name": "陈静", "unitNo": "3-2-501",
              "capacity": "OWNER"}, "categoryCode": "W01", "description": "%s修补",
             "terms": {"paid": true, "priceBasis": "NEGOTIATED", "quotedFen": 8800,
                       "priceAgreed": true, "timeMode": "ASAP"}}\
            """);
    numbers.put(RecordKind.SERVICE_SLIP, slip);
    numbers.put(
        RecordKind.SERVICE_AGREEMENT,
        created(
            desk,
            "service-agreements",
            """
            {"centre": "C012", "terms": {"type": "SINGLE", "ownerName": "陈静",
             "capacity": "OWNER", "unitNo": "3-2-501", "supplierName": "安洁家政有限公司",
             "scope": "%s养护", "priceFen": 18000, "startsOn": "2026-11-24"}}\
            """));
    numbers.put(
        RecordKind.MAIL_ITEM,
        created(
            desk,
            "mail-items",
            """
            {"centre": "C012", "intake": {"mailKind": "COURIER", "addressee": "%s",
             "unitNo": "3-2-501", "condition": "INTACT"}}\
            """));
    numbers.put(
        RecordKind.RECEIPT,
        created(
            Client.program("cashier"),
            "service-slips/" + slip + "/receipts",
            """
            {"bookNo": "%s", "serialNo": 1, "payer": "陈静", "unitNo": "3-2-501",
             "item": "%s修补", "amountFen": 8800, "channel": "CASH"}\
            """
                .formatted(UUID.randomUUID().toString().substring(0, 8), "%s")));
    Client assistant = Client.program("managersassistant");
    String report =
        created(assistant, "reports", "{\"centre\": \"C012\", \"period\": \"" + MONTH + "\"}");
    Answer.of(assistant.patch("/api/reports/" + report, 1, "{\"findings\": \"" + MARK + "\"}"))
        .is(200, "DRAFT", 2);
    numbers.put(RecordKind.ANALYSIS_REPORT, report);
    numbers.put(
        RecordKind.CORRECTIVE_ACTION,
        created(
            Client.program("centremanager"),
            "corrective-actions",
            """
            {"centre": "C012", "type": "CORRECTIVE", "source": "MONTHLY_REPORT",
             "sourceReference": "%s", "severity": "GENERAL", "fact": "%s脱落",
             "clauses": ["P7.9-8/4.2.7"], "correction": "已修补"}\
            """
                .formatted(report, "%s")));
    desk.send(
        desk.request("/api/records/" + slip + "/attachments?name=a.png")
            .header("Content-Type", "image/png")
            .POST(HttpRequest.BodyPublishers.ofByteArray(PICTURE)));
    return numbers;
  }

  private static String created(Client by, String path, String json) {
    return Answer.of(by.post("/api/" + path, json.replace("%s", MARK)))
        .says("\"centre\":\"C012\"")
        .number();
  }

  private static List<Duty> dutiesAtCentres() {
    return Arrays.stream(Duty.values()).filter(duty -> !Duty.COMPANY_WIDE.contains(duty)).toList();
  }

  /** What a program may ask of which a centre's records could come out. */
  private static List<String> questions(Map<RecordKind, String> numbers) {
    List<String> asked =
        new ArrayList<>(
            List.of(
                "/api/me",
                "/api/centres",
                "/api/centres/C012/units?q=3",
                "/api/records?limit=200",
                "/api/records?centre=C012",
                "/api/records?clause=4.2.3",
                "/api/service-slips?limit=200",
                "/api/service-slips?centre=C012",
                "/api/work-log-entries?centre=C012&day=" + LocalDate.now(ZONE),
                "/api/reports?from=2024-01",
                "/api/corrective-actions",
                "/api/rates?centre=C012&period=" + MONTH,
                "/api/rates?centre=C000&period=" + MONTH,
                "/api/charts/p-timeliness.svg?centre=C012&period=" + MONTH,
                "/api/clauses/4.2.3/evidence",
                "/api/clauses/4.2.3/evidence?centre=C012",
                "/api/clauses/4.2.3/evidence?centre=C012&verdict=FAIL",
                "/api/ledger/entries?limit=200",
                "/api/members",
                "/api/targets"));
    numbers.forEach(
        (kind, number) -> {
          asked.add("/api/" + PATHS.get(kind) + "/" + number);
          for (String part :
              List.of("", "/revisions", "/revisions/1", "/revisions/1/diff/1", "/proof")) {
            asked.add("/api/records/" + number + part);
          }
        });
    asked.add(
        "/api/records/"
            + numbers.get(RecordKind.SERVICE_SLIP)
            + "/attachments/"
            + Hash.of(PICTURE).hex());
    for (String part : List.of("/pdf", "/pdf?rendered=true", "/data", "/recompute")) {
      asked.add("/api/reports/" + numbers.get(RecordKind.ANALYSIS_REPORT) + part);
    }
    asked.add("/api/corrective-actions/" + numbers.get(RecordKind.CORRECTIVE_ACTION) + "/effect");
    asked.add("/api/service-slips/" + numbers.get(RecordKind.SERVICE_SLIP) + "/receipts");
    return asked;
  }

  private static JsonObject search(Client by, String text, String more) {
    return Answer.of(
            by.get("/api/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + more))
        .json();
  }

  private static void awaitIndex(int total) {
    Client engineer = Client.program("qualityengineer");
    Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
    while (search(engineer, MARK, "").getInt("total") < total && Instant.now().isBefore(deadline)) {
      Thread.onSpinWait();
    }
  }

  @Test
  void programs_of_another_centre_are_told_nothing() {
    Map<RecordKind, String> numbers = records();
    awaitIndex(numbers.size());
    assertAll(
        dutiesAtCentres().stream()
            .flatMap(
                duty -> {
                  Client stranger = Client.program(TestMembers.strangersLogin(duty));
                  return Stream.concat(
                      questions(numbers).stream()
                          .map(
                              question ->
                                  (Executable) () -> tellsNothing(duty, stranger, question)),
                      Stream.of(() -> findsNothing(duty, stranger, numbers)));
                }));
  }

  private static void tellsNothing(Duty duty, Client stranger, String question) {
    HttpResponse<String> answer = stranger.get(question);
    assertTrue(answer.statusCode() < 500, () -> duty + " " + question + ": " + answer.body());
    if (answer.statusCode() == 200) {
      for (String trace : List.of("C012", MARK, "丽湖花园")) {
        assertFalse(
            answer.body().contains(trace), () -> duty + " " + question + ": " + answer.body());
      }
    }
    boolean names = question.matches(".*C012-[A-Z]{2}-.*");
    assertFalse(
        names && answer.statusCode() == 200 && !answer.body().equals("[]"),
        () -> duty + " may open " + question);
  }

  private static void findsNothing(Duty duty, Client stranger, Map<RecordKind, String> numbers) {
    List<String> texts = new ArrayList<>(numbers.values());
    texts.add(MARK);
    for (String text : texts) {
      JsonObject page = search(stranger, text, "&facets=kind,centre,stage,month");
      assertAll(
          duty + " looks for " + text,
          () -> assertEquals(0, page.getInt("total")),
          () -> assertEquals(0, page.getJsonArray("hits").size()),
          () ->
              page.getJsonObject("facets")
                  .forEach(
                      (facet, counts) -> assertEquals(JsonValue.EMPTY_JSON_ARRAY, counts, facet)));
    }
    JsonObject narrowed = search(stranger, MARK, "&centre=C012&facets=centre");
    JsonObject all = search(stranger, "", "&facets=centre");
    assertAll(
        duty.name(),
        () -> assertEquals(0, narrowed.getInt("total")),
        () -> assertFalse(all.getJsonObject("facets").toString().contains("C012")),
        () -> assertFalse(all.getJsonArray("hits").toString().contains("C012")));
  }

  @Test
  void persons_of_another_centre_are_shown_nothing() {
    Map<RecordKind, String> numbers = records();
    awaitIndex(numbers.size());
    List<String> lists =
        List.of(
            "/index.xhtml",
            "/work-log.xhtml",
            "/slips.xhtml",
            "/agreements.xhtml",
            "/mail.xhtml",
            "/receipts.xhtml",
            "/reports.xhtml",
            "/corrective-actions.xhtml",
            "/clauses.xhtml",
            "/clauses.xhtml?centre=C012",
            "/search.xhtml?q=&centre=C012",
            "/search.xhtml?q=" + URLEncoder.encode(MARK, StandardCharsets.UTF_8));
    List<String> ones =
        Stream.of(
                numbers.values().stream().map(number -> "/record.xhtml?number=" + number),
                Stream.of(
                    "/work-log-entry.xhtml?number=" + numbers.get(RecordKind.WORK_LOG_ENTRY),
                    "/slip.xhtml?number=" + numbers.get(RecordKind.SERVICE_SLIP),
                    "/agreement.xhtml?number=" + numbers.get(RecordKind.SERVICE_AGREEMENT),
                    "/mail-item.xhtml?number=" + numbers.get(RecordKind.MAIL_ITEM),
                    "/receipt.xhtml?number=" + numbers.get(RecordKind.RECEIPT),
                    "/receipt-new.xhtml?slip=" + numbers.get(RecordKind.SERVICE_SLIP),
                    "/report.xhtml?number=" + numbers.get(RecordKind.ANALYSIS_REPORT),
                    "/corrective-action.xhtml?number=" + numbers.get(RecordKind.CORRECTIVE_ACTION)))
            .flatMap(pages -> pages)
            .toList();
    assertAll(
        dutiesAtCentres().stream()
            .flatMap(
                duty -> {
                  Client stranger = Client.person(TestMembers.strangersLogin(duty));
                  return Stream.concat(
                      lists.stream()
                          .map(page -> (Executable) () -> shows(duty, stranger, page, "C012-")),
                      ones.stream().map(page -> () -> shows(duty, stranger, page, MARK)));
                }));
  }

  private static void shows(Duty duty, Client stranger, String page, String trace) {
    HttpResponse<String> answer = stranger.get(page);
    assertAll(
        duty + " opens " + page,
        () -> assertTrue(answer.statusCode() < 500, answer::body),
        () -> assertFalse(answer.body().contains(trace), answer::body));
  }

  @Test
  void a_command_on_a_record_of_another_centre_is_answered_as_if_there_were_none() {
    Client stranger = Client.program(TestMembers.strangersLogin(Duty.CENTRE_MANAGER));
    assertAll(
        records().entrySet().stream()
            .map(
                record ->
                    () -> {
                      String there = record.getValue();
                      String nowhere = there.substring(0, there.length() - 4) + "9999";
                      String path = "/api/" + PATHS.get(record.getKey()) + "/";
                      String reason = "{\"reason\": \"误录\"}";
                      HttpResponse<String> real = stranger.post(path + there + "/void", reason);
                      HttpResponse<String> none = stranger.post(path + nowhere + "/void", reason);
                      assertAll(
                          path,
                          () -> assertTrue(real.statusCode() >= 400, real::body),
                          () -> assertEquals(none.statusCode(), real.statusCode(), real::body),
                          () -> assertEquals(said(none).replace(nowhere, there), said(real)));
                    }));
  }

  /** The answer without the id under which the log knows it. */
  private static String said(HttpResponse<String> answer) {
    return answer.body().replaceAll("\"incident\":\"[^\"]*\"", "");
  }

  @Test
  void who_looks_over_the_company_sees_everything_and_counts_it() {
    Map<RecordKind, String> numbers = records();
    awaitIndex(numbers.size());
    assertAll(
        Stream.concat(READERS_OF_ALL.stream(), dutiesAtCentres().stream())
            .flatMap(
                duty -> {
                  Client reader = Client.program(TestMembers.login(duty));
                  JsonObject page = search(reader, MARK, "&facets=kind,centre");
                  return Stream.concat(
                      Stream.<Executable>of(
                          () -> assertEquals(numbers.size(), page.getInt("total"), duty::name),
                          () ->
                              assertTrue(
                                  page.getJsonObject("facets")
                                      .toString()
                                      .contains(
                                          "{\"value\":\"C012\",\"count\":" + numbers.size() + "}"),
                                  page::toString)),
                      numbers.entrySet().stream()
                          .map(
                              record ->
                                  () -> seen(duty, reader, record.getKey(), record.getValue())));
                }));
  }

  private static void seen(Duty duty, Client reader, RecordKind kind, String number) {
    HttpResponse<String> file = reader.get("/api/records/" + number);
    HttpResponse<String> list = reader.get("/api/records?limit=200&centre=C012&kind=" + kind);
    assertAll(
        duty + " " + number,
        () -> assertEquals(200, file.statusCode(), file::body),
        () -> assertTrue(list.body().contains(number), list::body));
  }
}
