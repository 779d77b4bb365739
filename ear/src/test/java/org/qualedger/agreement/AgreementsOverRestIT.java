package org.qualedger.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** Agreements as a program keeps them. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementsOverRestIT {
  private static final String DRAFT =
      """
      {"centre": "C012", "terms": {"type": "SINGLE", "ownerName": "陈静", "capacity": "OWNER",
       "unitNo": "3栋2单元501", "supplierName": "安洁家政有限公司", "scope": "日常保洁三小时",
       "priceFen": 18000, "startsOn": "2026-11-24"}}\
      """;

  private final Client desk = Client.withToken("frontdesk", "frontdesk-password");

  private Answer post(String path, String json) {
    return Answer.of(desk.post("/api/service-agreements" + path, json));
  }

  private String drafted() {
    return post("", DRAFT).is(201, "DRAFT", 1).number();
  }

  private Answer patch(String number, String tag, String json) {
    HttpRequest.Builder request =
        desk.request("/api/service-agreements/" + number)
            .header("Content-Type", "application/json")
            .method("PATCH", HttpRequest.BodyPublishers.ofString(json));
    return Answer.of(desk.send(tag.isEmpty() ? request : request.header("If-Match", tag)));
  }

  @Test
  void an_agreement_is_drawn_up_signed_filed_and_ended() {
    String agreement = "/" + drafted();
    post(agreement + "/sign", "{\"owner\": {\"by\": \"陈静\", \"method\": \"PAPER\"}}")
        .is(200, "PARTLY_SIGNED", 2);
    post(agreement + "/sign", "{\"supplier\": {\"by\": \"何工\", \"method\": \"PAPER\"}}")
        .is(200, "SIGNED", 3);
    post(agreement + "/file", "{\"filingNo\": \"备-2026-118\"}").is(200, "FILED", 4);
    post(agreement + "/terminate", "{\"reason\": \"双方协商\"}").is(200, "TERMINATED", 5);
  }

  @Test
  void what_nobody_signed_is_not_filed_by_clause_4_2_6() {
    post("/" + drafted() + "/file", "{\"filingNo\": \"备-1\"}")
        .isDeclined(409, "not-in-this-stage")
        .says("\"clause\":\"P7.9-8/4.2.6\"");
  }

  @Test
  void every_bad_value_is_named() {
    Answer answer =
        post(
            "",
            """
            {"centre": "C012", "colour": "red", "terms": {"type": "SINGLE", "ownerName": " ",
             "capacity": "LANDLORD", "unitNo": "3-2-501", "supplierName": "安洁", "scope": "保洁",
             "priceFen": -1, "startsOn": "tomorrow"}}\
            """);
    answer.isDeclined(422, "invalid");
    assertEquals(
        Set.of("colour", "terms.ownerName", "terms.capacity", "terms.priceFen", "terms.startsOn"),
        answer.fields());
  }

  @Test
  void a_correction_names_the_revision_it_corrects() {
    String agreement = drafted();
    String change = "{\"reason\": \"漏写\", \"terms\": {\"paymentTerms\": \"完工即付\"}}";
    patch(agreement, "", change).isDeclined(428, "if-match-needed");
    patch(agreement, "\"7\"", change).isDeclined(412, "stale-revision");
    patch(agreement, "\"1\"", change).is(200, "DRAFT", 2).says("完工即付");
  }

  @Test
  void the_same_key_draws_up_one_agreement() {
    String key = UUID.randomUUID().toString();
    String first = keyed(key, DRAFT).is(201, "DRAFT", 1).number();
    assertEquals(first, keyed(key, DRAFT).number());
    keyed(key, DRAFT.replace("18000", "19000")).isDeclined(422, "key-reused");
  }

  private Answer keyed(String key, String json) {
    return Answer.of(
        desk.send(
            desk.request("/api/service-agreements")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json))));
  }

  @Test
  void an_agreement_is_the_front_desks_matter() {
    Answer.of(
            Client.withToken("cashier", "cashier-password").post("/api/service-agreements", DRAFT))
        .isDeclined(403, "not-permitted");
  }
}
