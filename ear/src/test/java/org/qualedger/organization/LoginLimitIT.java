package org.qualedger.organization;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** Whoever guesses passwords is stopped on every way in, and told for how long. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class LoginLimitIT {
  private static final int LIMIT = 10;

  private static HttpResponse<String> token(String login) {
    return Client.anonymous()
        .post("/api/tokens", "{\"login\": \"" + login + "\", \"password\": \"guess\"}");
  }

  @Test
  void after_ten_failures_a_login_rests_on_every_way_in_and_others_do_not() {
    for (int i = 0; i < LIMIT; i++) {
      Answer.of(token("guessed")).isDeclined(401, "wrong-credentials");
    }
    HttpResponse<String> refused = token("guessed");
    Answer.of(refused).isDeclined(429, "too-many-failures");
    HttpResponse<String> basic = Client.basic("guessed", "guess").get("/api/identity-probe");
    Answer.of(basic).isDeclined(429, "too-many-failures");
    HttpResponse<String> chinese = Client.anonymous().logIn("guessed", "guess");
    Client english = Client.anonymous().speaking("en");
    HttpResponse<String> answer = english.logIn("guessed", "guess");
    assertAll(
        () -> assertWithinFiveMinutes(refused),
        () -> assertWithinFiveMinutes(basic),
        () -> assertTrue(chinese.body().contains("失败次数过多"), chinese::body),
        () -> assertTrue(answer.body().contains("Too many attempts failed"), answer::body),
        () -> assertEquals(200, Client.program("frontdesk").get("/api/me").statusCode()));
  }

  private static void assertWithinFiveMinutes(HttpResponse<String> answer) {
    int seconds = Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
    assertTrue(seconds >= 1 && seconds <= 300, "Retry-After: " + seconds);
  }
}
