package org.qualedger.worklog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction of fields; null leaves a field as it is. The earlier value stays legible in the
 * earlier revision.
 */
public record EntryAmendment(
    @Nullable String customerName,
    @Nullable String unitNo,
    @Nullable String phone,
    @Nullable String categoryCode,
    @Nullable String needText,
    @Nullable Boolean needClear,
    RequestIntake.@Nullable Urgency urgency,
    @Nullable Boolean inContractScope,
    @Nullable Boolean outOfCatalogue,
    @Nullable Instant requestedAt) {}
