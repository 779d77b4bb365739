package org.qualedger.rule.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.persistence.Verdicts;
import org.qualedger.rule.Detail;
import org.qualedger.rule.Verdict;

/**
 * A verdict on a record.
 *
 * @param clause short id of the clause, such as 4.2.7
 * @param details why; the first decides
 * @param holdsUntil from this moment on it is judged anew without any write, or null
 * @param judgedAt since when it is what it is
 */
public record VerdictView(
    String clause,
    Verdict verdict,
    List<Detail> details,
    @Nullable Instant holdsUntil,
    Instant judgedAt) {
  public VerdictView {
    details = List.copyOf(details);
  }

  static VerdictView of(Verdicts.Stored stored) {
    return new VerdictView(
        stored.finding().clause().shortText(),
        stored.finding().verdict(),
        stored.finding().details(),
        stored.finding().holdsUntil(),
        stored.judgedAt());
  }
}
