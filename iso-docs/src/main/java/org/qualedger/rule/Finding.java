package org.qualedger.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.document.ClauseId;

/**
 * What a rule found.
 *
 * @param details why; the first decides, the others are remarks or further faults
 * @param holdsUntil from this moment on the verdict must be judged anew although nothing was
 *     written, since a deadline passes; null where only a write can change it
 */
public record Finding(
    ClauseId clause, Verdict verdict, List<Detail> details, @Nullable Instant holdsUntil) {
  public Finding {
    details = List.copyOf(details);
    if (details.isEmpty()) {
      throw new IllegalArgumentException("a finding on " + clause + " without a reason");
    }
  }

  /** The reason that decides. */
  public Detail detail() {
    return details.getFirst();
  }

  /** This finding with a remark that does not change the verdict. */
  Finding remarking(DetailCode code, Object... args) {
    List<Detail> more = new ArrayList<>(details);
    more.add(Detail.of(code, args));
    return new Finding(clause, verdict, more, holdsUntil);
  }

  /**
   * The finding on a clause of several parts: the gravest verdict, with the reasons of all parts
   * that say it, judged anew as soon as any part must be.
   */
  static Finding gravest(List<Finding> parts) {
    Verdict gravest =
        parts.stream().map(Finding::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::orGraver);
    List<Detail> details =
        parts.stream()
            .filter(part -> part.verdict == gravest)
            .flatMap(part -> part.details.stream())
            .toList();
    Instant until =
        parts.stream()
            .map(Finding::holdsUntil)
            .filter(java.util.Objects::nonNull)
            .min(Instant::compareTo)
            .orElse(null);
    return new Finding(parts.getFirst().clause, gravest, details, until);
  }
}
