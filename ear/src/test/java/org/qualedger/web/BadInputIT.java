package org.qualedger.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/**
 * Whatever a program sends, it is told everything that is wrong with it, and nothing is written.
 */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputIT {
  private static final String ENTRIES = "/api/work-log-entries";
  private static final String GOOD =
      """
      {"centre": "C012", "source": "CUSTOMER", "channel": "PHONE", "customerName": "李梅",
       "unitNo": "3-2-501", "entryType": "SERVICE_REQUEST", "needText": "水龙头漏水"%s}\
      """;

  private final Client desk = Client.withToken("frontdesk", "frontdesk-password");

  private Answer post(String json) {
    return Answer.of(desk.post(ENTRIES, json));
  }

  private Answer send(byte[] body, String type) {
    return Answer.of(
        desk.send(
            desk.request(ENTRIES)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))));
  }

  private Answer bytes(String body) {
    return send(body.getBytes(StandardCharsets.UTF_8), "application/json");
  }

  @Test
  void what_is_no_json_object_cannot_be_read() {
    bytes("").isDeclined(400, "malformed-json");
    bytes("{\"centre\":").isDeclined(400, "malformed-json");
    bytes("{'centre': 1}").isDeclined(400, "malformed-json");
    bytes("{\"centre\": \"C012\", \"centre\": \"C013\"}").isDeclined(400, "malformed-json");
    bytes("[]").isDeclined(400, "not-an-object");
    bytes("{} {}").isDeclined(400, "goes-on");
    bytes("{\"a\":".repeat(100)).isDeclined(400, "too-deep");
    send(new byte[] {'{', (byte) 0xFF, '}'}, "application/json").isDeclined(400, "not-utf-8");
  }

  @Test
  void another_type_or_size_of_body_is_not_taken() {
    send("centre=C012".getBytes(StandardCharsets.UTF_8), "text/plain")
        .isDeclined(415, "unsupported-media-type");
    bytes("{\"needText\": \"" + "水".repeat(400_000) + "\"}").isDeclined(413, "too-large");
  }

  @Test
  void every_field_at_fault_is_named_at_once() {
    Answer answer =
        post(
            """
            {"centre": "", "at": "yesterday", "source": "NEIGHBOUR", "channel": null,
             "customerName": 7, "unitNo": "%s", "needText": "a\\u0000b", "phone": "\\ud800",
             "needClear": "yes", "colour": "blue"}\
            """
                .formatted("9".repeat(61)));
    answer.isDeclined(422, "invalid");
    assertEquals(
        Set.of(
            "centre",
            "at",
            "source",
            "channel",
            "customerName",
            "unitNo",
            "entryType",
            "needText",
            "phone",
            "needClear",
            "colour"),
        answer.fields());
  }

  @Test
  void a_wrong_choice_is_answered_with_those_there_are() {
    post(GOOD.formatted(", \"urgency\": \"VERY\""))
        .isDeclined(422, "invalid")
        .says("URGENT, NORMAL, SCHEDULED");
  }

  @Test
  void a_time_needs_its_offset() {
    post(GOOD.formatted(", \"at\": \"2026-11-24T09:30:00\"")).isDeclined(422, "invalid");
    post(GOOD.formatted(", \"at\": \"9999-12-31T00:00:00Z\"")).isDeclined(422, "invalid");
    post(GOOD.formatted(", \"at\": \"2999-12-31T00:00:00Z\"")).isDeclined(422, "in-the-future");
  }

  @Test
  void sentences_are_in_the_language_of_the_caller() {
    HttpResponse<String> english =
        desk.send(
            desk.request(ENTRIES)
                .header("Content-Type", "application/json")
                .setHeader("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    HttpResponse<String> chinese = desk.post(ENTRIES, "{}");
    assertAll(
        () -> assertTrue(english.body().contains("A value is needed here."), english.body()),
        () -> assertTrue(chinese.body().contains("此处必须填写。"), chinese.body()));
  }

  @Test
  void a_wrong_query_names_every_parameter() {
    Answer answer =
        Answer.of(desk.get("/api/records?kind=LETTER&from=yesterday&clause=4.2&verdict=MAYBE"));
    answer.isDeclined(422, "invalid");
    assertEquals(Set.of("kind", "from", "clause", "verdict"), answer.fields());
    assertEquals(Set.of("limit"), Answer.of(desk.get("/api/records?limit=9999")).fields());
    Answer.of(desk.get("/api/records?cursor=nowhere")).isDeclined(422, "unknown-reference");
  }

  @Test
  void an_address_that_leads_nowhere_says_so() {
    Answer.of(desk.get("/api/records/7")).isDeclined(404, "not-found");
    Answer.of(desk.get("/api/records/C012-GZ-20200101-0001")).isDeclined(404, "unknown-reference");
    Answer.of(desk.get("/api/nothing")).isDeclined(404, "not-found");
    Answer.of(desk.send(desk.request("/api/records").DELETE()))
        .isDeclined(405, "method-not-allowed");
  }

  @Test
  void a_correction_says_what_it_corrects() {
    String number = post(GOOD.formatted("")).is(201, "OPEN", 1).number();
    HttpRequest.Builder correction =
        desk.request(ENTRIES + "/" + number)
            .header("Content-Type", "application/json")
            .method(
                "PATCH",
                HttpRequest.BodyPublishers.ofString("{\"reason\": \"笔误\", \"phone\": \"138\"}"));
    Answer.of(desk.send(correction.copy())).isDeclined(428, "if-match-needed");
    Answer.of(desk.send(correction.copy().header("If-Match", "7"))).isDeclined(400, "invalid");
    Answer.of(desk.send(correction.copy().header("If-Match", "\"1\""))).is(200, "OPEN", 2);
    Answer.of(desk.send(correction.copy().header("If-Match", "\"1\"")))
        .isDeclined(412, "stale-revision");
  }

  @Test
  void the_same_key_creates_once() {
    HttpRequest.Builder creation =
        desk.request(ENTRIES)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "bad-input-it-1");
    HttpRequest.BodyPublisher good = HttpRequest.BodyPublishers.ofString(GOOD.formatted(""));
    String first = Answer.of(desk.send(creation.copy().POST(good))).number();
    String again = Answer.of(desk.send(creation.copy().POST(good))).number();
    assertEquals(first, again);
    Answer.of(
            desk.send(
                creation
                    .copy()
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            GOOD.formatted(", \"phone\": \"138\"")))))
        .isDeclined(422, "key-reused");
  }

  @Test
  void what_is_declined_writes_nothing() {
    String before = desk.get("/api/records?limit=1").body();
    post(GOOD.formatted(", \"source\": \"RELAYED_BY_STAFF\""));
    post(GOOD.formatted(", \"at\": \"2999-12-31T00:00:00Z\""));
    assertEquals(before, desk.get("/api/records?limit=1").body());
    assertFalse(before.isEmpty());
  }
}
