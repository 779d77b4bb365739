package org.qualedger.statistics.golden;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/**
 * How far a number may lie from the expected one: {@code |a - e| <= abs + rel * |e|}.
 *
 * @param rel relative to the expected number
 * @param abs absolute
 */
record Tolerance(double rel, double abs) {
  private static final double USUAL_REL = 1e-9;
  private static final double USUAL_ABS = 1e-12;

  /** The tolerance of a case for one of its top-level fields and all below it. */
  static Tolerance of(JsonObject test, String field) {
    JsonObject given = test.getOrDefault("tolerance", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    return new Tolerance(
        byField(given, "fields", field, number(given, "rel", USUAL_REL)),
        byField(given, "fieldsAbs", field, number(given, "abs", USUAL_ABS)));
  }

  boolean admits(double actual, double expected) {
    return actual == expected || Math.abs(actual - expected) <= abs + rel * Math.abs(expected);
  }

  private static double byField(JsonObject given, String group, String field, double otherwise) {
    JsonObject fields = given.getOrDefault(group, JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    return number(fields, field, otherwise);
  }

  private static double number(JsonObject from, String name, double otherwise) {
    return from.get(name) instanceof JsonNumber number ? number.doubleValue() : otherwise;
  }
}
