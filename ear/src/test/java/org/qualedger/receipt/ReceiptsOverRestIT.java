package org.qualedger.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** Receipts as a program issues and books them. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceiptsOverRestIT {
  private static final Pattern NUMBER = Pattern.compile("C012-WT-\\d{8}-\\d{4}");

  private final Client cashier = Client.withToken("cashier", "cashier-password");
  private final Client staff = Client.withToken("servicestaff", "servicestaff-password");

  /** A book of the test's own, since sheets are used once. */
  private final String book = UUID.randomUUID().toString().substring(0, 8);

  private static String slip() {
    HttpResponse<String> answer =
        Client.withToken("frontdesk", "frontdesk-password")
            .post(
                "/api/service-slips",
                """
                {"centre": "C012", "customer": {"name": "陈静", "unitNo": "3-2-501",
                 "capacity": "OWNER"}, "categoryCode": "W01", "description": "更换角阀",
                 "terms": {"paid": true, "priceBasis": "BOARD", "quotedFen": 8800,
                 "priceAgreed": true, "timeMode": "ASAP"}}\
                """);
    Matcher number = NUMBER.matcher(answer.body());
    assertEquals(201, answer.statusCode(), answer::body);
    number.find();
    return number.group();
  }

  private String receipt(int serial) {
    return """
    {"bookNo": "%s", "serialNo": %d, "payer": "陈静", "unitNo": "3-2-501",
     "item": "更换角阀", "amountFen": 8800, "channel": "CASH"}\
    """
        .formatted(book, serial);
  }

  private Answer issue(Client by, String slip, int serial) {
    return Answer.of(by.post("/api/service-slips/" + slip + "/receipts", receipt(serial)));
  }

  private Answer post(String path, String json) {
    return Answer.of(cashier.post("/api/receipts/" + path, json));
  }

  @Test
  void money_collected_on_site_is_handed_in_and_booked() {
    String slip = slip();
    String receipt =
        issue(staff, slip, 1)
            .is(201, "ISSUED", 1)
            .says("\"collectedBy\":\"servicestaff\"")
            .says("\"totalInWords\":\"捌拾捌元整\"")
            .number();
    post(receipt + "/book", "{}")
        .isDeclined(409, "not-in-this-stage")
        .says("\"clause\":\"P7.9-8/4.2.11\"");
    post(receipt + "/hand-in", "{\"countedFen\": 8800}").is(200, "HANDED_IN", 2);
    post(receipt + "/book", "{}").is(200, "BOOKED", 3);
    assertEquals(
        true, cashier.get("/api/service-slips/" + slip + "/receipts").body().contains(receipt));
  }

  @Test
  void a_refund_is_a_negative_receipt_and_no_more_than_was_paid() {
    String slip = slip();
    String receipt = issue(cashier, slip, 1).is(201, "ISSUED", 1).number();
    post(receipt + "/book", "{}").is(200, "BOOKED", 2);
    post(receipt + "/refund", refund(slip, 2, -8801)).isDeclined(422, "refund-too-large");
    post(receipt + "/refund", refund(slip, 2, -8800))
        .is(201, "ISSUED", 1)
        .says("\"refundOf\":\"" + receipt + "\"")
        .says("\"totalInWords\":\"负捌拾捌元整\"");
    Answer.of(cashier.get("/api/records/" + receipt)).says("\"refundedFen\":8800");
  }

  private String refund(String slip, int serial, long fen) {
    return """
    {"reason": "重复收费", "bookNo": "%s", "serialNo": %d, "payer": "陈静",
     "unitNo": "3-2-501", "channel": "CASH",
     "lines": [{"slip": "%s", "item": "更换角阀", "amountFen": %d}]}\
    """
        .formatted(book, serial, slip, fen);
  }

  @Test
  void a_sheet_of_a_book_is_used_once_even_when_it_was_spoilt() {
    String slip = slip();
    String receipt = issue(cashier, slip, 1).is(201, "ISSUED", 1).number();
    post(receipt + "/void", "{\"reason\": \"写错金额\", \"allCopiesKept\": true}").is(200, "VOIDED", 2);
    Answer again = issue(cashier, slip, 1);
    again.isDeclined(409, "duplicate");
    assertEquals(Set.of("serialNo"), again.fields());
  }

  @Test
  void a_receipt_names_a_slip_of_the_centre() {
    issue(cashier, "C012-WT-20200101-0001", 1).isDeclined(422, "unknown-reference");
  }

  @Test
  void every_bad_value_is_named() {
    Answer answer =
        Answer.of(
            cashier.post(
                "/api/service-slips/" + slip() + "/receipts",
                """
                {"bookNo": "", "serialNo": 0, "payer": "陈静", "unitNo": "3-2-501",
                 "item": "更换角阀", "amountFen": 0, "channel": "SHELLS"}\
                """));
    answer.isDeclined(422, "invalid");
    assertEquals(Set.of("bookNo", "serialNo", "amountFen", "channel"), answer.fields());
  }

  @Test
  void the_front_desk_books_nothing() {
    Answer.of(
            Client.withToken("frontdesk", "frontdesk-password")
                .post("/api/receipts/C012-SJ-20260101-0001/book", "{}"))
        .isDeclined(403, "not-permitted");
  }
}
