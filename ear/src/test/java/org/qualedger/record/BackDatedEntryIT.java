package org.qualedger.record;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** What is entered long after it happened keeps both times and shows as such everywhere. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackDatedEntryIT {
  private static final String LATER = "晚录 180 分钟";

  private final Client desk = Client.program("frontdesk");
  private final Client person = Client.person("frontdesk");

  /** An entry for a request that came in at a moment. */
  private String entered(Instant at) {
    return Answer.of(
            desk.post(
                "/api/work-log-entries",
                """
                {"centre": "C012", "at": "%s", "source": "CUSTOMER", "channel": "PHONE",
                 "customerName": "李梅", "unitNo": "3-2-501", "entryType": "SERVICE_REQUEST",
                 "needText": "门铃不响"}\
                """
                    .formatted(at)))
        .is(201, "OPEN", 1)
        .number();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private static JsonObject row(JsonObject page, String number) {
    return page.getJsonArray("records").getValuesAs(JsonObject.class).stream()
        .filter(record -> record.getString("number").equals(number))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void programs_read_both_times_and_the_lag() {
    Instant happened = now().minus(Duration.ofHours(3));
    String number = entered(happened);
    JsonObject header =
        Answer.of(desk.get("/api/records/" + number)).json().getJsonObject("header");
    JsonObject listed = row(Answer.of(desk.get("/api/records?kind=WORK_LOG_ENTRY")).json(), number);
    Instant enteredAt = Instant.parse(header.getString("enteredAt"));
    assertAll(
        () -> assertEquals(happened, Instant.parse(header.getString("createdAt"))),
        () -> assertTrue(Duration.between(enteredAt, now()).abs().toSeconds() < 60),
        () -> assertEquals(180, header.getInt("entryLagMinutes")),
        () -> assertEquals(180, listed.getInt("entryLagMinutes")));
    Answer.of(desk.get("/api/records/" + number + "/revisions/1"))
        .says("\"entryLagMinutes\":180")
        .says("\"at\":\"" + happened + "\"");
  }

  @Test
  void persons_see_it_in_the_log_at_the_entry_and_in_its_history() {
    Instant happened = now().minus(Duration.ofHours(3));
    String number = entered(happened);
    LocalDate day = LocalDate.ofInstant(happened, ZoneId.of("Asia/Shanghai"));
    assertAll(
        Stream.of(
                "/work-log.xhtml?day=" + day,
                "/work-log-entry.xhtml?number=" + number,
                "/record.xhtml?number=" + number)
            .map(
                page ->
                    () -> {
                      String shown = person.get(page).body();
                      assertTrue(shown.contains(LATER), () -> page + ": " + shown);
                    }));
  }

  @Test
  void what_is_entered_as_it_happens_does_not_show_as_back_dated() {
    String number = entered(now());
    assertFalse(person.get("/record.xhtml?number=" + number).body().contains("晚录"));
  }
}
