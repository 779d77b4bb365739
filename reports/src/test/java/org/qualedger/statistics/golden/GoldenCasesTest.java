package org.qualedger.statistics.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.qualedger.statistics.UnusableDataException;

/**
 * Runs every reference case of every file in a folder, as the folder's README says: by default the
 * project's own, or the one that the system property {@code golden.dir} names. A case whose method
 * is unknown fails.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenCasesTest {

  private static Path folder() {
    return Path.of(System.getProperty("golden.dir", "src/test/resources/golden"));
  }

  @TestFactory
  Stream<DynamicTest> every_reference_case_holds() throws IOException {
    List<DynamicTest> tests;
    try (Stream<Path> files = Files.list(folder())) {
      tests =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .flatMap(GoldenCasesTest::cases)
              .toList();
    }
    assertFalse(tests.isEmpty(), "no case in " + folder());
    return tests.stream();
  }

  private static Stream<DynamicTest> cases(Path file) {
    JsonObject suite = read(file);
    assertEquals("golden/1", suite.getString("schema"), () -> "schema of " + file);
    return suite.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
        .map(test -> dynamicTest(test.getString("id"), run(test)));
  }

  private static Executable run(JsonObject test) {
    String name = test.getString("method");
    JsonObject expected = test.getJsonObject("expected");
    Inputs inputs =
        new Inputs(
            test.getJsonObject("data"),
            test.getOrDefault("parameters", JsonValue.EMPTY_JSON_OBJECT).asJsonObject());
    return () -> {
      GoldenMethod method =
          GoldenMethods.named(name).orElseThrow(() -> new AssertionError("Unknown method " + name));
      if (expected.containsKey("error")) {
        assertEquals(expected.getString("error"), faultOf(method, inputs));
      } else {
        List<String> differences = Comparison.differences(test, method.apply(inputs));
        assertTrue(differences.isEmpty(), () -> String.join("\n", differences));
      }
    };
  }

  private static String faultOf(GoldenMethod method, Inputs inputs) {
    try {
      Map<String, ?> result = method.apply(inputs);
      return "none, but " + result;
    } catch (UnusableDataException refused) {
      return refused.fault().name();
    }
  }

  private static JsonObject read(Path file) {
    try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
      return reader.readObject();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
