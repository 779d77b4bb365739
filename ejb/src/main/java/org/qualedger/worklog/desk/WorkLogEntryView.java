package org.qualedger.worklog.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.record.desk.RecordHeader;
import org.qualedger.worklog.CapabilityReview;
import org.qualedger.worklog.Closing;
import org.qualedger.worklog.RequestIntake;
import org.qualedger.worklog.WorkLogEntry;

/** A work-log entry as pages and programs see it; the members are those of {@link WorkLogEntry}. */
public record WorkLogEntryView(
    RecordHeader header,
    Instant requestedAt,
    RequestIntake.Source source,
    @Nullable String relayedBy,
    RequestIntake.Channel channel,
    String customerName,
    String unitNo,
    @Nullable String phone,
    RequestIntake.EntryType entryType,
    @Nullable String categoryCode,
    String needText,
    boolean needClear,
    @Nullable Instant clarifiedAt,
    RequestIntake.@Nullable Urgency urgency,
    boolean inContractScope,
    boolean outOfCatalogue,
    @Nullable String reviewBy,
    @Nullable String reviewDuty,
    @Nullable Instant reviewAt,
    CapabilityReview.@Nullable Result reviewResult,
    @Nullable String reviewReasoning,
    @Nullable String referral,
    @Nullable Instant explainedAt,
    @Nullable String followOn,
    @Nullable String handling,
    @Nullable String followedUpBy,
    Closing.@Nullable Outcome outcome,
    @Nullable Instant closedAt) {

  static WorkLogEntryView of(WorkLogEntry entry) {
    return new WorkLogEntryView(
        RecordHeader.of(entry),
        entry.requestedAt(),
        entry.source(),
        entry.relayedBy(),
        entry.channel(),
        entry.customerName(),
        entry.unitNo(),
        entry.phone(),
        entry.entryType(),
        entry.categoryCode(),
        entry.needText(),
        entry.needClear(),
        entry.clarifiedAt(),
        entry.urgency(),
        entry.inContractScope(),
        entry.outOfCatalogue(),
        entry.reviewBy(),
        entry.reviewDuty(),
        entry.reviewAt(),
        entry.reviewResult(),
        entry.reviewReasoning(),
        entry.referral(),
        entry.explainedAt(),
        entry.followOn(),
        entry.handling(),
        entry.followedUpBy(),
        entry.outcome(),
        entry.closedAt());
  }
}
