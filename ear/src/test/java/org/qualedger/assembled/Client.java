package org.qualedger.assembled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls the application over HTTP from outside, with cookies of their own, in Chinese
 * where no other language is asked for.
 */
public final class Client {

  private static final Pattern HIDDEN_FIELD =
      Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String base;
  private final @Nullable String authorization;
  private String language = "zh-CN";

  private Client(String base, @Nullable String authorization) {
    this.base = base;
    this.authorization = authorization;
  }

  /** Nobody in particular. */
  public static Client anonymous() {
    return anonymousAt(url());
  }

  /** Nobody in particular, at another server than the one under test. */
  public static Client anonymousAt(String base) {
    return new Client(base, null);
  }

  /** A program that shows login and password with every request. */
  public static Client basic(String login, String password) {
    String pair = login + ":" + password;
    return new Client(
        url(),
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  /** A program that shows a token with every request. */
  public static Client bearer(String token) {
    return new Client(url(), "Bearer " + token);
  }

  /** A program that gets a token for login and password, and shows it with every request. */
  public static Client withToken(String login, String password) {
    return withTokenAt(url(), login, password);
  }

  /** The same at another server than the one under test. */
  public static Client withTokenAt(String base, String login, String password) {
    HttpResponse<String> answer =
        anonymousAt(base)
            .post(
                "/api/tokens",
                "{\"login\": \"" + login + "\", \"password\": \"" + password + "\"}");
    Matcher token = TOKEN.matcher(answer.body());
    if (!token.find()) {
      throw new AssertionError("No token for " + login + ": " + answer.body());
    }
    return new Client(base, "Bearer " + token.group(1));
  }

  /** One of the {@link TestMembers}, as a program. */
  public static Client program(String login) {
    return withToken(login, TestMembers.password(login));
  }

  /** One of the {@link TestMembers}, as a person who has logged in at the page. */
  public static Client person(String login) {
    Client person = anonymous();
    HttpResponse<String> answer = person.logIn(login, TestMembers.password(login));
    if (answer.statusCode() != 302) {
      throw new AssertionError(login + " cannot log in: " + answer.body());
    }
    return person;
  }

  /** Where the application under test is. */
  public static String url() {
    return System.getProperty("it.url", "http://localhost:8080");
  }

  /** Logs in at the page, as a browser does, and gives the answer to the form. */
  public HttpResponse<String> logIn(String login, String password) {
    Map<String, String> fields = hiddenFields(get("/login.xhtml").body());
    fields.put("login:name", login);
    fields.put("login:password", password);
    fields.put("login:submit", "login:submit");
    return submit("/login.xhtml", fields);
  }

  /** What a page gives back with any of its forms: view state, nonce and the like. */
  public static Map<String, String> hiddenFields(String page) {
    Map<String, String> fields = new HashMap<>();
    Matcher field = HIDDEN_FIELD.matcher(page);
    while (field.find()) {
      fields.put(field.group(1), field.group(2));
    }
    // The frame around every page has a form of its own, which a browser sends by itself.
    fields.remove("shell");
    // A browser's script adds this field.
    Matcher nonce = NONCE.matcher(page);
    if (nonce.find()) {
      fields.put("primefaces.nonce", nonce.group(1));
    }
    return fields;
  }

  /** Sends a form of this site's pages. */
  public HttpResponse<String> submit(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", base)
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public HttpResponse<String> post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Corrects a record on the revision that was seen. */
  public HttpResponse<String> patch(String path, int revision, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", "\"" + revision + "\"")
            .method("PATCH", HttpRequest.BodyPublishers.ofString(json)));
  }

  /** A request that the caller completes (method, headers), with this client's identity in it. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Accept-Language", language)
            .timeout(Duration.ofSeconds(60));
    return authorization == null ? request : request.header("Authorization", authorization);
  }

  /** The file at an address, which must be there. */
  public byte[] file(String path) {
    HttpResponse<byte[]> answer =
        send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return http.send(request.build(), handler);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for an answer", cause);
    }
  }

  /** Asks for another language from now on. */
  public Client speaking(String wanted) {
    language = wanted;
    return this;
  }

  /** The value of the session cookie, or empty. */
  public String sessionId() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("QUALEDGER"))
        .map(HttpCookie::getValue)
        .findAny()
        .orElse("");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
