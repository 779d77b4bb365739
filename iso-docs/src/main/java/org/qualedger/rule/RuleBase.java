package org.qualedger.rule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.document.ClauseId;

/** The words in which a rule speaks. */
abstract class RuleBase<D> implements ClauseRule<D> {
  private final ClauseId clause;

  RuleBase(String path) {
    this.clause = ClauseId.procedure(path);
  }

  @Override
  public final ClauseId clause() {
    return clause;
  }

  final Finding pass(DetailCode code, Object... args) {
    return finding(Verdict.PASS, null, code, args);
  }

  final Finding fail(DetailCode code, Object... args) {
    return finding(Verdict.FAIL, null, code, args);
  }

  final Finding noEvidence(DetailCode code, Object... args) {
    return finding(Verdict.NO_EVIDENCE, null, code, args);
  }

  final Finding notApplicable(DetailCode code, Object... args) {
    return finding(Verdict.NOT_APPLICABLE, null, code, args);
  }

  /** Waits for a step that only a write can bring. */
  final Finding pending(DetailCode code, Object... args) {
    return finding(Verdict.PENDING, null, code, args);
  }

  /** Waits, but from a moment on the answer is another one. */
  final Finding pendingUntil(Instant holdsUntil, DetailCode code, Object... args) {
    return finding(Verdict.PENDING, holdsUntil, code, args);
  }

  private Finding finding(
      Verdict verdict, @Nullable Instant until, DetailCode code, Object... args) {
    return new Finding(clause, verdict, List.of(Detail.of(code, args)), until);
  }
}
