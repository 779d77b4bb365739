package org.qualedger.rule.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.rule.Verdict;
import org.qualedger.rule.desk.VerdictView;

/**
 * A verdict on a record.
 *
 * @param clause short id of the clause
 * @param reasons why; the first decides
 * @param holdsUntil from this moment on it is judged anew without any write
 * @param judgedAt since when it is what it is
 */
public record VerdictJson(
    String clause,
    Verdict verdict,
    List<ReasonJson> reasons,
    @Nullable Instant holdsUntil,
    Instant judgedAt) {

  /**
   * A reason.
   *
   * @param code stable code
   * @param args values of the sentence
   * @param text the sentence
   */
  public record ReasonJson(String code, List<String> args, String text) {}

  static VerdictJson of(VerdictView verdict, RuleTexts texts) {
    return new VerdictJson(
        verdict.clause(),
        verdict.verdict(),
        verdict.details().stream()
            .map(
                detail ->
                    new ReasonJson(detail.code().name(), detail.args(), texts.sentence(detail)))
            .toList(),
        verdict.holdsUntil(),
        verdict.judgedAt());
  }
}
