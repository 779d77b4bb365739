package org.qualedger.assembled.kill;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** A server that is still loading its demonstration data lets nobody write among it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledIfSystemProperty(
    named = "it.database",
    matches = "postgresql",
    disabledReason = "the gate does not know which database is behind it")
class LoadingServerIT {
  private static final int SECONDS_TO_ANSWER = 300;
  private static final int PORTS_ASIDE = 60;

  @Test
  void everybody_is_told_to_come_back() throws IOException {
    try (ServerProcess server =
        ServerProcess.installedIn(
            Path.of("target", "loading"),
            Integer.getInteger("it.port.offset", 0) + PORTS_ASIDE,
            Map.of("PREPEND_JAVA_OPTS", "-Dqualedger.sample=true"))) {
      CompletableFuture<Void> opened = server.launch();
      Client nobody = Client.anonymousAt(server.url());
      HttpResponse<String> ready = firstAnswer(nobody, "/health/ready");
      HttpResponse<String> page = nobody.get("/slips.xhtml");
      HttpResponse<String> interfaceForPrograms = nobody.get("/api/records");
      HttpResponse<String> login =
          nobody.post("/api/tokens", "{\"login\": \"admin\", \"password\": \"qualedger\"}");
      assertAll(
          () -> assertEquals(200, nobody.get("/health/live").statusCode()),
          () -> assertTrue(ready.body().contains("\"loading "), ready.body()),
          () -> assertEquals(503, page.statusCode()),
          () -> assertEquals("5", page.headers().firstValue("Retry-After").orElse("none")),
          () -> assertTrue(page.body().contains("正在载入演示数据"), page.body()),
          () -> Answer.of(interfaceForPrograms).isDeclined(503, "loading"),
          () -> Answer.of(login).isDeclined(503, "loading"),
          () -> assertFalse(opened.isDone(), "it is not ready while it loads"));
    }
  }

  private static HttpResponse<String> firstAnswer(Client nobody, String path) {
    Instant deadline = Instant.now().plusSeconds(SECONDS_TO_ANSWER);
    while (true) {
      try {
        HttpResponse<String> answer = nobody.get(path);
        if (answer.statusCode() != 404 || Instant.now().isAfter(deadline)) {
          return answer;
        }
      } catch (UncheckedIOException notListening) {
        if (Instant.now().isAfter(deadline)) {
          throw notListening;
        }
      }
      Thread.onSpinWait();
    }
  }
}
