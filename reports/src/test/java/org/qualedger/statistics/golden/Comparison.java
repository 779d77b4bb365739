package org.qualedger.statistics.golden;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualedger.statistics.Series;

/** Compares a result with what a case expects, and says where they differ. */
final class Comparison {
  private final Tolerance tolerance;
  private final List<String> differences = new ArrayList<>();

  private Comparison(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /** The differences of all expected fields; empty if the result is as expected. */
  static List<String> differences(JsonObject test, Map<String, ? extends @Nullable Object> result) {
    List<String> all = new ArrayList<>();
    test.getJsonObject("expected")
        .forEach(
            (field, expected) -> {
              if (result.containsKey(field)) {
                Comparison comparison = new Comparison(Tolerance.of(test, field));
                comparison.compare(field, expected, result.get(field));
                all.addAll(comparison.differences);
              } else {
                all.add(field + " is not given");
              }
            });
    return all;
  }

  private void compare(String path, JsonValue expected, @Nullable Object actual) {
    switch (expected.getValueType()) {
      case NULL -> check(actual == null || isNaN(actual), path, expected, actual);
      case TRUE -> check(Boolean.TRUE.equals(actual), path, expected, actual);
      case FALSE -> check(Boolean.FALSE.equals(actual), path, expected, actual);
      case STRING -> text(path, (JsonString) expected, actual);
      case NUMBER -> number(path, (JsonNumber) expected, actual);
      case ARRAY -> array(path, expected.asJsonArray(), actual);
      case OBJECT -> object(path, expected.asJsonObject(), actual);
    }
  }

  private void text(String path, JsonString expected, @Nullable Object actual) {
    Object wanted =
        switch (expected.getString()) {
          case "Infinity" -> Double.POSITIVE_INFINITY;
          case "-Infinity" -> Double.NEGATIVE_INFINITY;
          default -> expected.getString();
        };
    Object given = actual instanceof Enum<?> constant ? constant.name() : actual;
    check(wanted.equals(given), path, expected, actual);
  }

  private void number(String path, JsonNumber expected, @Nullable Object actual) {
    boolean same =
        switch (actual) {
          case Integer whole -> isExactly(expected, whole);
          case Long whole -> isExactly(expected, whole);
          case Number number -> tolerance.admits(number.doubleValue(), expected.doubleValue());
          case null, default -> false;
        };
    check(same, path, expected, actual);
  }

  private static boolean isExactly(JsonNumber expected, long whole) {
    return expected.doubleValue() == whole;
  }

  private void array(String path, JsonArray expected, @Nullable Object actual) {
    List<?> given = asList(actual);
    if (given == null || given.size() != expected.size()) {
      differences.add("%s: expected %s, got %s".formatted(path, expected, shown(actual)));
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      compare(path + "[" + (i + 1) + "]", expected.get(i), given.get(i));
    }
  }

  private void object(String path, JsonObject expected, @Nullable Object actual) {
    if (!(actual instanceof Map<?, ?> given)) {
      differences.add("%s: expected %s, got %s".formatted(path, expected, shown(actual)));
      return;
    }
    expected.forEach(
        (name, value) -> {
          if (given.containsKey(name)) {
            compare(path + "." + name, value, given.get(name));
          } else {
            differences.add(path + "." + name + " is not given");
          }
        });
  }

  private static @Nullable List<?> asList(@Nullable Object value) {
    return switch (value) {
      case List<?> list -> list;
      case Series series -> series.stream().boxed().toList();
      case double[] numbers -> Arrays.stream(numbers).boxed().toList();
      case int[] numbers -> Arrays.stream(numbers).boxed().toList();
      case long[] numbers -> Arrays.stream(numbers).boxed().toList();
      case null, default -> null;
    };
  }

  private static boolean isNaN(Object value) {
    return value instanceof Double number && number.isNaN();
  }

  private void check(boolean holds, String path, JsonValue expected, @Nullable Object actual) {
    if (!holds) {
      differences.add("%s: expected %s, got %s".formatted(path, expected, shown(actual)));
    }
  }

  private static String shown(@Nullable Object value) {
    List<?> list = asList(value);
    return list == null ? String.valueOf(value) : list.toString();
  }
}
