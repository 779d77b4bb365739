package org.qualedger.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Reads the material of the sample data: tables with tabs, and texts in named sections. */
final class ResourceText {
  private ResourceText() {}

  /** Rows of a table, cells between tabs; lines with # are remarks. */
  static List<List<String>> table(String name) {
    return lines(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  /** Lines under headings in square brackets. */
  static Map<String, List<String>> sections(String name) {
    Map<String, List<String>> sections = new TreeMap<>();
    List<String> present = new ArrayList<>();
    for (String line : lines(name)) {
      if (line.startsWith("[")) {
        present = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), present);
      } else {
        present.add(line);
      }
    }
    return sections;
  }

  private static List<String> lines(String name) {
    InputStream found = ResourceText.class.getResourceAsStream(name);
    Objects.requireNonNull(found, name);
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException cause) {
      throw new UncheckedIOException(name, cause);
    }
  }
}
