package org.qualedger.statistics.golden;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.qualedger.statistics.Series;

/** Data and parameters of a reference case. */
record Inputs(JsonObject data, JsonObject parameters) {

  /** Data by their name; null is missing. */
  Series series(String name) {
    return Series.of(numbers(data.getJsonArray(name)));
  }

  /** Data that a case may leave out. */
  Optional<Series> optionalSeries(String name) {
    return data.containsKey(name) ? Optional.of(series(name)) : Optional.empty();
  }

  /** Groups, subgroups or the rows of a table. */
  List<Series> rows(String name) {
    return data.getJsonArray(name).stream()
        .map(row -> Series.of(numbers(row.asJsonArray())))
        .toList();
  }

  /** Texts, such as the names of categories. */
  List<String> texts(String name) {
    return data.getJsonArray(name).getValuesAs(Inputs::text);
  }

  /** Texts of which some are missing. */
  List<@Nullable String> optionalTexts(String name) {
    List<@Nullable String> texts = new ArrayList<>();
    for (JsonValue value : data.getJsonArray(name)) {
      texts.add(value.getValueType() == JsonValue.ValueType.NULL ? null : text(value));
    }
    return texts;
  }

  /** Whether the data are a list of lists. */
  boolean isNested(String name) {
    return data.getJsonArray(name).stream().anyMatch(JsonArray.class::isInstance);
  }

  /** One number of the data; NaN if missing. */
  double datum(String name) {
    return data.get(name) instanceof JsonNumber number ? number.doubleValue() : Double.NaN;
  }

  /** A parameter, or its default. */
  double number(String name, double otherwise) {
    return optionalNumber(name).orElse(otherwise);
  }

  /** A parameter that may be absent. */
  OptionalDouble optionalNumber(String name) {
    return parameters.get(name) instanceof JsonNumber number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  /** A whole number, or its default. */
  int whole(String name, int otherwise) {
    return parameters.getInt(name, otherwise);
  }

  /** A choice by name, or its default. */
  String choice(String name, String otherwise) {
    return parameters.getString(name, otherwise);
  }

  /** A switch, or its default. */
  boolean flag(String name, boolean otherwise) {
    return parameters.getBoolean(name, otherwise);
  }

  /** A parameter that is a list of numbers, empty if absent. */
  Optional<Series> optionalNumbers(String name) {
    return parameters.containsKey(name)
        ? Optional.of(Series.of(numbers(parameters.getJsonArray(name))))
        : Optional.empty();
  }

  /** The text itself, not as JSON. */
  static String text(JsonValue value) {
    return value instanceof jakarta.json.JsonString string ? string.getString() : value.toString();
  }

  private static double[] numbers(JsonArray array) {
    return array.stream()
        .mapToDouble(
            value -> value instanceof JsonNumber number ? number.doubleValue() : Double.NaN)
        .toArray();
  }
}
