package org.qualedger.assembled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the interface for programs answered, and what a test expects of it. */
public final class Answer {
  private static final Pattern NUMBER = Pattern.compile("\"header\":\\{\"number\":\"([^\"]+)\"");
  private static final Pattern FIELD = Pattern.compile("\"field\":\"([^\"]+)\"");

  private final HttpResponse<String> response;

  private Answer(HttpResponse<String> response) {
    this.response = response;
  }

  /** The answer to a command. */
  public static Answer of(HttpResponse<String> response) {
    return new Answer(response);
  }

  /** It was done: the status, and the stage and revision of the record after it. */
  public Answer is(int status, String stage, int revision) {
    assertEquals(status, response.statusCode(), response::body);
    return says("\"stage\":\"" + stage + "\"").hasTag(revision);
  }

  /** It was declined with this code. */
  public Answer isDeclined(int status, String code) {
    assertEquals(status, response.statusCode(), response::body);
    assertTrue(
        response
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json"));
    return says("\"code\":\"" + code + "\"");
  }

  /** The body contains this. */
  public Answer says(String text) {
    assertTrue(response.body().contains(text), () -> text + " in " + response.body());
    return this;
  }

  private Answer hasTag(int revision) {
    assertEquals("\"" + revision + "\"", response.headers().firstValue("ETag").orElse("none"));
    return this;
  }

  /** Number of the record. */
  public String number() {
    Matcher number = NUMBER.matcher(response.body());
    assertTrue(number.find(), response::body);
    return number.group(1);
  }

  /** The body of an answer that was given as asked. */
  public JsonObject json() {
    assertEquals(2, response.statusCode() / 100, response::body);
    try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
      return reader.readObject();
    }
  }

  /** The fields at fault. */
  public Set<String> fields() {
    Set<String> fields = new TreeSet<>();
    Matcher field = FIELD.matcher(response.body());
    while (field.find()) {
      fields.add(field.group(1));
    }
    return fields;
  }
}
