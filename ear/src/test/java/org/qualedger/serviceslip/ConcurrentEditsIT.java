package org.qualedger.serviceslip;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** Many change one slip at once: of each revision comes one next, and nobody's change is lost. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcurrentEditsIT {
  private static final int WRITERS = 50;
  private static final int ROUNDS = 3;
  private static final int PERSONS = 8;

  private final Client desk = Client.program("frontdesk");

  private String slip() {
    return Answer.of(
            desk.post(
                "/api/service-slips",
                """
                {"centre": "C012", "customer": {"name": "陈静", "unitNo": "3-2-501",
                  "capacity": "OWNER"}, "categoryCode": "W01", "description": "更换角阀",
                 "terms": {"paid": true, "priceBasis": "NEGOTIATED", "quotedFen": 8800,
                           "priceAgreed": true, "timeMode": "ASAP"}}\
                """))
        .is(201, "REGISTERED", 1)
        .number();
  }

  private HttpResponse<String> remark(String slip, int revision, String remark) {
    return desk.patch(
        "/api/service-slips/" + slip,
        revision,
        "{\"reason\": \"补充\", \"remarks\": \"" + remark + "\"}");
  }

  /** The answers to so many writers, who all begin at the same moment. */
  private static List<HttpResponse<String>> atOnce(
      int number, IntFunction<HttpResponse<String>> writing)
      throws InterruptedException, ExecutionException, TimeoutException {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<HttpResponse<String>>> answers =
          IntStream.range(0, number)
              .mapToObj(
                  writer ->
                      writers.submit(
                          () -> {
                            start.await();
                            return writing.apply(writer);
                          }))
              .toList();
      start.countDown();
      List<HttpResponse<String>> given = new ArrayList<>();
      for (Future<HttpResponse<String>> answer : answers) {
        given.add(answer.get(60, TimeUnit.SECONDS));
      }
      return given;
    }
  }

  @Test
  void of_fifty_writers_one_wins_each_revision_and_the_others_see_what_is()
      throws InterruptedException, ExecutionException, TimeoutException {
    String slip = slip();
    for (int revision = 1; revision <= ROUNDS; revision++) {
      int seen = revision;
      List<HttpResponse<String>> answers =
          atOnce(WRITERS, writer -> remark(slip, seen, seen + "/" + writer));
      List<HttpResponse<String>> won =
          answers.stream().filter(answer -> answer.statusCode() == 200).toList();
      List<HttpResponse<String>> lost =
          answers.stream().filter(answer -> answer.statusCode() != 200).toList();
      String tag = "\"" + (revision + 1) + "\"";
      assertEquals(1, won.size(), () -> "won: " + won.stream().map(HttpResponse::body).toList());
      assertAll(
          lost.stream()
              .map(
                  answer ->
                      () ->
                          assertAll(
                              () -> assertEquals(412, answer.statusCode(), answer::body),
                              () ->
                                  assertEquals(
                                      tag,
                                      answer.headers().firstValue("ETag").orElse("none"),
                                      answer::body),
                              () ->
                                  assertTrue(answer.body().contains("frontdesk"), answer::body))));
      HttpResponse<String> now = desk.get("/api/service-slips/" + slip);
      String remarks = Answer.of(won.getFirst()).json().getString("remarks");
      Answer.of(now).is(200, "REGISTERED", revision + 1).says("\"remarks\":\"" + remarks + "\"");
    }
    assertEquals(
        ROUNDS + 1,
        desk.get("/api/records/" + slip + "/revisions").body().split("\"verb\":").length - 1);
    Answer.of(remark(slip, ROUNDS + 1, "之后")).is(200, "REGISTERED", ROUNDS + 2);
    assertEquals(200, Client.anonymous().get("/health/ready").statusCode());
  }

  @Test
  void in_two_tabs_the_second_is_told_what_the_first_did() {
    String slip = slip();
    Client person = Client.person("frontdesk");
    String address = "/slip.xhtml?number=" + slip;
    String first = person.get(address).body();
    String second = person.get(address).body();
    HttpResponse<String> saved = amend(person, slip, first, "先改的");
    HttpResponse<String> refused = amend(person, slip, second, "后改的");
    assertAll(
        () -> assertEquals(302, saved.statusCode(), saved::body),
        () -> assertEquals(200, refused.statusCode()),
        () -> assertTrue(refused.body().contains("由 frontdesk 于"), refused::body));
    Answer.of(desk.get("/api/service-slips/" + slip))
        .is(200, "REGISTERED", 2)
        .says("\"remarks\":\"先改的\"");
  }

  @Test
  void of_persons_who_save_at_once_one_wins_and_the_others_are_told()
      throws InterruptedException, ExecutionException, TimeoutException {
    String slip = slip();
    List<Client> persons =
        Stream.generate(() -> Client.person("frontdesk")).limit(PERSONS).toList();
    List<String> tabs =
        persons.stream().map(person -> person.get("/slip.xhtml?number=" + slip).body()).toList();
    List<HttpResponse<String>> answers =
        atOnce(PERSONS, i -> amend(persons.get(i), slip, tabs.get(i), "第" + i + "人"));
    List<HttpResponse<String>> told =
        answers.stream().filter(answer -> answer.statusCode() != 302).toList();
    assertEquals(PERSONS - 1, told.size());
    assertAll(
        told.stream()
            .map(
                answer ->
                    () ->
                        assertTrue(
                            answer.body().contains("由 frontdesk 于")
                                || answer.body().contains("其他人刚刚更改了同一内容"),
                            answer::body)));
    Answer.of(desk.get("/api/service-slips/" + slip)).is(200, "REGISTERED", 2);
  }

  private static HttpResponse<String> amend(
      Client person, String slip, String tab, String remarks) {
    Map<String, String> fields = Client.hiddenFields(tab);
    fields.keySet().retainAll(Set.of("jakarta.faces.ViewState", "primefaces.nonce"));
    fields.putAll(
        Map.of(
            "amend", "amend",
            "amend:remarks", remarks,
            "amend:reason", "补充",
            "amend:go", "amend:go",
            "number", slip));
    return person.submit("/slip.xhtml", fields);
  }
}
