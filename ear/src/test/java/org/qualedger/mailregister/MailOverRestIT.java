package org.qualedger.mailregister;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** The mail register as a program keeps it. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailOverRestIT {
  private final Client desk = Client.withToken("frontdesk", "frontdesk-password");

  private Answer post(String path, String json) {
    return Answer.of(desk.post("/api/mail-items" + path, json));
  }

  private String received(String kind) {
    return post(
            "",
            """
            {"centre": "C012", "intake": {"mailKind": "%s", "addressee": "陈静",
             "unitNo": "3-2-501", "condition": "INTACT"}}\
            """
                .formatted(kind))
        .is(201, "RECEIVED", 1)
        .number();
  }

  @Test
  void an_item_is_received_stored_announced_and_handed_out() {
    String item = "/" + received("COURIER");
    post(item + "/store", "{\"storagePlace\": \"A-3\"}").is(200, "STORED", 2);
    post(item + "/notify", "{\"channel\": \"INTERCOM\", \"reached\": false}").is(200, "STORED", 3);
    post(item + "/notify", "{\"channel\": \"PHONE\", \"reached\": true}").is(200, "NOTIFIED", 4);
    post(
            item + "/collect",
            """
            {"collectedBy": "陈静", "relation": "SELF",
             "signature": {"by": "陈静", "method": "PAPER"}}\
            """)
        .is(200, "COLLECTED", 5);
    post(item + "/return", "{\"returnReason\": \"OVERDUE\"}").isDeclined(409, "not-in-this-stage");
  }

  @Test
  void court_papers_need_a_written_authority_by_clause_4_2_13() {
    String item = "/" + received("COURT");
    Answer declined =
        post(item + "/collect", "{\"collectedBy\": \"陈晶\", \"relation\": \"FAMILY\"}");
    declined.isDeclined(422, "authority-needed").says("\"clause\":\"P7.9-8/4.2.13\"");
    assertEquals(Set.of("authority"), declined.fields());
    post(
            item + "/collect",
            "{\"collectedBy\": \"陈晶\", \"relation\": \"FAMILY\", \"authority\": \"授权书 12 号\"}")
        .is(200, "COLLECTED", 2);
  }

  @Test
  void on_paper_an_unknown_time_stays_unknown() {
    String body =
        desk.post(
                "/api/mail-items",
                """
                {"centre": "C012", "medium": "PAPER", "intake": {"mailKind": "REGISTERED",
                 "addressee": "陈静", "unitNo": "3-2-501", "condition": "WET"}}\
                """)
            .body();
    assertEquals(false, body.contains("receivedAt"), body);
  }

  @Test
  void every_bad_value_is_named() {
    Answer answer =
        post("", "{\"centre\": \"C012\", \"intake\": {\"mailKind\": \"PIGEON\", \"unitNo\": 5}}");
    answer.isDeclined(422, "invalid");
    assertEquals(
        Set.of("intake.mailKind", "intake.unitNo", "intake.addressee", "intake.condition"),
        answer.fields());
  }

  @Test
  void who_saw_an_older_revision_is_told() {
    String item = received("COURIER");
    post("/" + item + "/store", "{\"storagePlace\": \"A-3\"}").is(200, "STORED", 2);
    Answer.of(
            desk.send(
                desk.request("/api/mail-items/" + item + "/store")
                    .header("Content-Type", "application/json")
                    .header("If-Match", "\"1\"")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"storagePlace\": \"B-1\"}"))))
        .isDeclined(412, "stale-revision");
  }

  @Test
  void markup_is_text() {
    post("/" + received("COURIER") + "/store", "{\"storagePlace\": \"<b>A&3</b>\"}")
        .is(200, "STORED", 2)
        .says("\"storagePlace\":\"<b>A&3</b>\"");
  }
}
