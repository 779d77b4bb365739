package org.qualedger.organization;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Client;

/** The caller's identity reaches the use cases on every way in, and on no other. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthenticationIT {

  private static final String FRONT = "frontdesk auditor=false";

  @Test
  void a_password_in_the_request_reaches_the_use_case() {
    HttpResponse<String> answer =
        Client.basic("frontdesk", "frontdesk-password").get("/api/identity-probe");
    assertEquals(200, answer.statusCode(), answer::body);
    assertEquals(FRONT, answer.body());
  }

  @Test
  void a_token_in_the_request_reaches_the_use_case() {
    HttpResponse<String> answer =
        Client.withToken("frontdesk", "frontdesk-password").get("/api/identity-probe");
    assertEquals(200, answer.statusCode(), answer::body);
    assertEquals(FRONT, answer.body());
  }

  @Test
  void a_login_at_the_page_reaches_the_use_case() {
    Client person = Client.anonymous();
    HttpResponse<String> login = person.logIn("frontdesk", "frontdesk-password");
    assertEquals(302, login.statusCode(), login::body);
    HttpResponse<String> answer = person.get("/identity-probe");
    assertEquals(200, answer.statusCode(), answer::body);
    assertEquals(FRONT, answer.body());
  }

  @Test
  void nobody_is_asked_for_credentials_at_the_interface_for_programs() {
    HttpResponse<String> answer = Client.anonymous().get("/api/identity-probe");
    assertAll(
        () -> assertEquals(401, answer.statusCode()),
        () -> assertEquals("application/problem+json", mediaType(answer)),
        () -> assertTrue(answer.body().contains("\"code\":\"not-authenticated\""), answer.body()),
        () ->
            assertEquals(
                "Basic realm=\"Qualedger\", charset=\"UTF-8\"",
                answer.headers().firstValue("WWW-Authenticate").orElse("")));
  }

  @Test
  void wrong_credentials_are_refused() {
    assertAll(
        () ->
            assertEquals(
                401, Client.basic("frontdesk", "guess").get("/api/identity-probe").statusCode()),
        () -> assertEquals(401, Client.bearer("guess").get("/api/identity-probe").statusCode()),
        () -> assertEquals(401, Client.basic("", "").get("/api/identity-probe").statusCode()));
  }

  @Test
  void nobody_is_sent_to_the_login_page_and_back() {
    HttpResponse<String> answer = Client.anonymous().get("/identity-probe?a=b");
    assertEquals(302, answer.statusCode());
    assertTrue(
        answer
            .headers()
            .firstValue("Location")
            .orElse("")
            .endsWith("/login.xhtml?from=%2Fidentity-probe%3Fa%3Db"),
        answer.headers().toString());
  }

  @Test
  void a_wrong_password_at_the_page_says_so_and_logs_nobody_in() {
    Client person = Client.anonymous();
    HttpResponse<String> login = person.logIn("frontdesk", "guess");
    assertAll(
        () -> assertEquals(200, login.statusCode()),
        () -> assertTrue(login.body().contains("登录名或密码不正确"), login.body()),
        () -> assertEquals(302, person.get("/identity-probe").statusCode()));
  }

  @Test
  void a_duty_that_the_use_case_does_not_name_is_refused() {
    HttpResponse<String> answer =
        Client.basic("auditor", "auditor-password").get("/api/identity-probe");
    assertAll(
        () -> assertEquals(403, answer.statusCode()),
        () -> assertEquals("application/problem+json", mediaType(answer)),
        () -> assertTrue(answer.body().contains("\"code\":\"not-permitted\""), answer.body()),
        () -> assertTrue(answer.body().contains("\"incident\":"), answer.body()));
  }

  @Test
  void a_cookie_does_not_count_at_the_interface_for_programs() {
    Client person = Client.anonymous();
    person.logIn("frontdesk", "frontdesk-password");
    assertEquals(200, person.get("/identity-probe").statusCode());
    assertEquals(401, person.get("/api/identity-probe").statusCode());
  }

  @Test
  void the_login_gives_the_session_a_new_id() {
    Client person = Client.anonymous();
    person.get("/login.xhtml");
    String before = person.sessionId();
    person.logIn("frontdesk", "frontdesk-password");
    assertAll(
        () -> assertNotEquals("", before),
        () -> assertNotEquals("", person.sessionId()),
        () -> assertNotEquals(before, person.sessionId()));
  }

  @Test
  void the_session_cookie_is_kept_from_scripts_and_other_sites() {
    HttpResponse<String> answer = Client.anonymous().get("/login.xhtml");
    String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
    assertAll(
        () -> assertTrue(cookie.contains("HttpOnly"), cookie),
        () -> assertTrue(cookie.contains("SameSite=Lax"), cookie));
  }

  @Test
  void a_change_that_another_site_sends_is_refused() {
    Client person = Client.anonymous();
    person.logIn("frontdesk", "frontdesk-password");
    HttpRequest.Builder elsewhere =
        person
            .request("/identity-probe")
            .header("Origin", "https://elsewhere.example")
            .POST(HttpRequest.BodyPublishers.noBody());
    HttpRequest.Builder silent =
        person.request("/identity-probe").POST(HttpRequest.BodyPublishers.noBody());
    assertAll(
        () -> assertEquals(403, person.send(elsewhere).statusCode()),
        () -> assertEquals(403, person.send(silent).statusCode()));
  }

  @Test
  void every_answer_carries_the_headers_that_harden_the_browser() {
    for (String path : new String[] {"/login.xhtml", "/api/identity-probe", "/identity-probe"}) {
      HttpResponse<String> answer = Client.anonymous().get(path);
      String policy = String.join("; ", answer.headers().allValues("Content-Security-Policy"));
      assertAll(
          path,
          () -> assertTrue(policy.contains("frame-ancestors 'self'"), policy),
          () ->
              assertEquals(
                  "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse("")),
          () ->
              assertEquals(
                  "same-origin", answer.headers().firstValue("Referrer-Policy").orElse("")));
    }
  }

  @Test
  void a_page_runs_only_its_own_scripts_and_an_answer_to_a_program_none() {
    List<String> page =
        Client.anonymous().get("/login.xhtml").headers().allValues("Content-Security-Policy");
    List<String> answer =
        Client.anonymous().get("/api/me").headers().allValues("Content-Security-Policy");
    assertAll(
        () ->
            assertTrue(
                page.stream().anyMatch(policy -> policy.matches("script-src 'self' 'nonce-.+';")),
                page::toString),
        () -> assertEquals(List.of("default-src 'none'; frame-ancestors 'self'"), answer));
  }

  private static String mediaType(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
  }
}
