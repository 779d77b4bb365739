package org.qualedger.mailregister;

import org.jspecify.annotations.Nullable;

/**
 * A correction of what was written down on receipt; null leaves a fact as it is. The earlier value
 * stays legible in the earlier revision.
 *
 * @see MailIntake
 */
public record MailAmendment(
    MailIntake.@Nullable Kind mailKind,
    @Nullable String trackingNo,
    @Nullable String carrier,
    @Nullable String addressee,
    @Nullable String unitNo,
    @Nullable String phone,
    MailIntake.@Nullable Commission commission,
    @Nullable String commissionReference,
    MailIntake.@Nullable Condition condition,
    @Nullable Boolean cashOnDelivery) {}
