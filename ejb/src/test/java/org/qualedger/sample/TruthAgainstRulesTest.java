package org.qualedger.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualedger.document.ClauseId;
import org.qualedger.rule.ClauseRules;

/**
 * The clause rules against the truth of histories with different chance and last moments: a day, an
 * evening at a month's end, a night.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TruthAgainstRulesTest {

  @ParameterizedTest
  @CsvSource({"7, 2026-11-24T08:20:00Z", "3, 2026-05-31T15:58:00Z", "11, 2026-11-24T19:02:00Z"})
  void rules_find_what_was_done_and_nothing_else(long seed, Instant until) {
    SampleScope scope = new SampleScope(seed, until);
    SampleCompany company = SampleCompany.of(seed);
    SampleHistory history =
        SampleHistory.tell(scope, company, (record, act, verb) -> record.nextRevision());
    Map<String, String> verdicts = Judging.verdicts(scope, company, history);
    Set<String> clauses =
        new HashSet<>(ClauseRules.clauses().stream().map(ClauseId::path).toList());

    List<TruthLine> judged =
        history.truth().stream().filter(line -> clauses.contains(line.clause())).toList();
    assertTrue(judged.size() > 500);
    Set<String> known = new HashSet<>();
    for (TruthLine line : judged) {
      String key = line.record() + "/" + line.clause();
      known.add(key);
      assertEquals(line.expected(), verdicts.getOrDefault(key, ""), () -> key + " " + line.deed());
    }
    List<String> unexplained =
        verdicts.entrySet().stream()
            .filter(v -> v.getValue().equals("FAIL") || v.getValue().equals("NO_EVIDENCE"))
            .map(Map.Entry::getKey)
            .filter(key -> !known.contains(key))
            .toList();
    assertEquals(List.of(), unexplained);
  }
}
