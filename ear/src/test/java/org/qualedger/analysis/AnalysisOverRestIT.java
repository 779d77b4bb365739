package org.qualedger.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** Questions about the records as programs ask them. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalysisOverRestIT {
  private final Client manager = Client.withToken("centremanager", "centremanager-password");

  private Answer ask(String question) {
    return Answer.of(manager.get("/api/analysis" + question));
  }

  @Test
  void every_wrong_parameter_is_named() {
    Answer answer = ask("?subject=COLOUR&view=PIE&from=yesterday&stage=2026-13&rule=9&centre=C099");
    answer.isDeclined(422, "invalid");
    assertEquals(Set.of("subject", "view", "from", "stage", "rule", "centre"), answer.fields());
  }

  @Test
  void months_that_do_not_go_together_are_refused() {
    ask("?from=2026-10&to=2026-01").isDeclined(422, "invalid");
    ask("?from=2026-01&to=2026-10&frozenFrom=2025-01&frozenTo=2025-06").isDeclined(422, "invalid");
    ask("?from=2026-01&to=2026-10&stage=2025-01").isDeclined(422, "invalid");
  }

  @Test
  void too_few_data_give_no_chart_but_say_so() {
    ask("?from=2020-01&to=2020-12").says("\"fault\":\"INSUFFICIENT_DATA\"");
    HttpResponse<String> file = manager.get("/api/analysis/chart.svg?from=2020-01&to=2020-12");
    assertEquals(404, file.statusCode(), file::body);
  }

  @Test
  void who_writes_records_does_not_analyse_them() {
    Answer.of(Client.withToken("frontdesk", "frontdesk-password").get("/api/analysis"))
        .isDeclined(403, "not-permitted");
  }
}
