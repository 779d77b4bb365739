package org.qualedger.mailregister;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A correction of what was written down on receipt; null leaves a fact as it is. The earlier value
 * stays legible in the earlier revision.
 *
 * @see MailIntake
 */
public record MailAmendment(
    MailIntake.@Nullable Kind mailKind,
    @Size(max = 60) @Nullable String trackingNo,
    @Size(max = 60) @Nullable String carrier,
    @Size(min = 1, max = 100) @Nullable String addressee,
    @Size(min = 1, max = 60) @Nullable String unitNo,
    @Size(max = 40) @Nullable String phone,
    MailIntake.@Nullable Commission commission,
    @Size(max = 200) @Nullable String commissionReference,
    MailIntake.@Nullable Condition condition,
    @Nullable Boolean cashOnDelivery) {}
