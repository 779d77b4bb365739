package org.qualedger.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How records must be judged, from what the simulation does to them. A clause may have several
 * parts; where more than one deed goes against it, the gravest verdict stands for all.
 */
final class Truth {
  /** Late, or not done at all. */
  static final String FAIL = "FAIL";

  /** The record or a fact of it is missing. */
  static final String NO_EVIDENCE = "NO_EVIDENCE";

  /** The time for it is not over. */
  static final String PENDING = "PENDING";

  private static final List<String> GRAVEST_FIRST = List.of(FAIL, NO_EVIDENCE, PENDING);

  private final Map<String, Map<Deed, Expectation>> byRecordAndClause = new TreeMap<>();

  private record Expectation(String record, String verdict, Map<String, String> parameters) {}

  void expect(String record, Deed deed, String verdict, Map<String, String> parameters) {
    byRecordAndClause
        .computeIfAbsent(key(record, deed), key -> new EnumMap<>(Deed.class))
        .put(deed, new Expectation(record, verdict, parameters));
  }

  void expect(String record, Deed deed, String verdict) {
    expect(record, deed, verdict, Map.of());
  }

  /** A deed is undone: what was missing has come. */
  void clear(String record, Deed deed) {
    Map<Deed, Expectation> deeds = byRecordAndClause.get(key(record, deed));
    if (deeds != null) {
      deeds.remove(deed);
    }
  }

  private static String key(String record, Deed deed) {
    return record + "/" + deed.clause();
  }

  /** All lines, by record, clause and deed. */
  List<TruthLine> lines() {
    List<TruthLine> lines = new ArrayList<>();
    for (Map<Deed, Expectation> deeds : byRecordAndClause.values()) {
      String verdict = gravest(deeds);
      deeds.forEach(
          (deed, expectation) ->
              lines.add(
                  new TruthLine(
                      expectation.record(),
                      deed,
                      deed.clause(),
                      verdict,
                      expectation.parameters())));
    }
    return lines;
  }

  private static String gravest(Map<Deed, Expectation> deeds) {
    return GRAVEST_FIRST.stream()
        .filter(v -> deeds.values().stream().anyMatch(e -> e.verdict().equals(v)))
        .findFirst()
        .orElse(PENDING);
  }
}
