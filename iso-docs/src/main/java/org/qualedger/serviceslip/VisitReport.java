package org.qualedger.serviceslip;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a visitor reports (回访); see {@link ReturnVisit} for the meaning of each. */
public record VisitReport(
    ReturnVisit.Mode mode,
    ReturnVisit.Selection selection,
    boolean effective,
    ReturnVisit.@Nullable Failure failure,
    ReturnVisit.@Nullable Score timeliness,
    ReturnVisit.@Nullable Score etiquette,
    ReturnVisit.@Nullable Score quality,
    ReturnVisit.@Nullable Score overall,
    @Nullable String requirement,
    @Nullable String opinion,
    @Nullable String customerSignature,
    @Nullable String signatureHash,
    boolean visitorSigned,
    ReturnVisit.@Nullable FollowUp followUp,
    @Nullable String followUpReason) {

  /** The first that must be there and is not: of a visit its answers, of an attempt its failure. */
  @Nullable String missing() {
    Map<String, Optional<?>> needed = new LinkedHashMap<>();
    if (effective) {
      needed.put("timeliness", Optional.ofNullable(timeliness));
      needed.put("etiquette", Optional.ofNullable(etiquette));
      needed.put("quality", Optional.ofNullable(quality));
      needed.put("overall", Optional.ofNullable(overall));
      needed.put("requirement", Optional.ofNullable(requirement));
    } else {
      needed.put("failure", Optional.ofNullable(failure));
    }
    return needed.entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
