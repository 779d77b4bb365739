package org.qualedger.readiness;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Client;

/** Whoever watches the server needs no login. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthIT {
  @Test
  void every_part_says_how_it_is() {
    HttpResponse<String> live = Client.anonymous().get("/health/live");
    HttpResponse<String> ready = Client.anonymous().get("/health/ready");
    assertAll(
        () -> assertEquals(200, live.statusCode(), live::body),
        () -> assertTrue(ready.body().contains("\"name\":\"database\",\"status\":\"UP\"")),
        () -> assertTrue(ready.body().contains("\"name\":\"ledger\",\"status\":\"UP\"")),
        () -> assertTrue(ready.body().contains("\"name\":\"index\"")),
        () -> assertTrue(ready.body().contains("\"name\":\"fixity\"")));
  }
}
