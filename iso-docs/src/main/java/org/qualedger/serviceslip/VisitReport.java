package org.qualedger.serviceslip;

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
    @Nullable String followUpReason) {}
