package org.qualedger.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Client;
import org.qualedger.assembled.server.ProductClasses;

/** The description of the interface tells of every operation, what it takes and what it answers. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiIT {
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
  private static final String HIDDEN = "org.eclipse.microprofile.openapi.annotations.Operation";

  @Test
  void every_resource_method_is_described() {
    Set<String> described = new TreeSet<>();
    description()
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .keySet()
                    .forEach(
                        method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    described.removeIf(operation -> operation.endsWith("identity-probe"));
    assertEquals(operations(), described);
    assertFalse(described.isEmpty());
  }

  @Test
  void every_operation_has_its_answer_and_its_problems() {
    Set<String> incomplete = new TreeSet<>();
    description()
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .forEach(
                        (method, operation) -> {
                          if (METHODS.contains(method.toUpperCase(Locale.ROOT))
                              && !path.endsWith("identity-probe")
                              && !isComplete(operation.asJsonObject())) {
                            incomplete.add(method + " " + path);
                          }
                        }));
    assertEquals(Set.of(), incomplete);
  }

  private static boolean isComplete(JsonObject operation) {
    JsonObject responses = operation.getJsonObject("responses");
    boolean answers =
        responses.entrySet().stream()
            .filter(response -> response.getKey().startsWith("2"))
            .anyMatch(
                response -> response.getKey().equals("204") || hasSchema(response.getValue()));
    boolean taken =
        !operation.containsKey("requestBody") || hasSchema(operation.get("requestBody"));
    return answers
        && taken
        && operation.containsKey("summary")
        && operation.containsKey("tags")
        && Set.of("401", "422").stream()
            .allMatch(status -> responses.containsKey(status) && hasSchema(responses.get(status)));
  }

  private static boolean hasSchema(JsonValue part) {
    JsonObject content = part.asJsonObject().getJsonObject("content");
    return content != null
        && content.values().stream().allMatch(type -> type.asJsonObject().containsKey("schema"));
  }

  private static JsonObject description() {
    HttpResponse<String> answer = Client.anonymous().get("/openapi?format=JSON");
    assertEquals(200, answer.statusCode(), answer::body);
    assertTrue(answer.body().contains("\"bearer\""), answer.body());
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject().getJsonObject("paths");
    }
  }

  /** What the classes say, read from their annotations. */
  private static Set<String> operations() {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : ProductClasses.all()) {
      if (type.isAnnotatedWith("jakarta.ws.rs.Path")) {
        for (JavaMethod method : type.getMethods()) {
          METHODS.stream()
              .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
              .filter(verb -> !isHidden(method))
              .forEach(verb -> found.add(verb + " " + path(type, method)));
        }
      }
    }
    return found;
  }

  private static boolean isHidden(JavaMethod method) {
    return method.isAnnotatedWith(HIDDEN)
        && method
            .getAnnotationOfType(HIDDEN)
            .get("hidden")
            .filter(Boolean.TRUE::equals)
            .isPresent();
  }

  private static String path(JavaClass type, JavaMethod method) {
    String own =
        method.isAnnotatedWith("jakarta.ws.rs.Path")
            ? "/" + value(method.getAnnotationOfType("jakarta.ws.rs.Path").get("value").get())
            : "";
    String path =
        "/api/" + value(type.getAnnotationOfType("jakarta.ws.rs.Path").get("value").get());
    return (path + own).replaceAll("/{2,}", "/");
  }

  private static String value(Object annotated) {
    return (String) annotated;
  }
}
