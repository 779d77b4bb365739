package org.qualedger.analysis.web;

import java.time.Instant;
import java.util.List;
import org.qualedger.analysis.desk.Recomputation;

/**
 * What counting again says, with the two conclusions spelt out.
 *
 * @param reproduced whether the frozen revisions give the frozen figures again
 * @param unchanged whether the newest revisions give the same figures
 */
public record RecomputationJson(
    String number,
    boolean reproduced,
    boolean unchanged,
    Instant cutoff,
    String frozenDigest,
    String recountedDigest,
    String presentDigest,
    List<Recomputation.RateAgain> rates,
    List<Recomputation.SlipChange> changes) {
  static RecomputationJson of(Recomputation again) {
    return new RecomputationJson(
        again.number(),
        again.reproduced(),
        again.unchanged(),
        again.cutoff(),
        again.frozenDigest(),
        again.recountedDigest(),
        again.presentDigest(),
        again.rates(),
        again.changes());
  }
}
