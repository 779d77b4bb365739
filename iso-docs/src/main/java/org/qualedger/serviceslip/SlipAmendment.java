package org.qualedger.serviceslip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction of fields; null leaves a field as it is. The earlier value stays legible in the
 * earlier revision.
 */
public record SlipAmendment(
    @Nullable String customerName,
    @Nullable String unitNo,
    @Nullable String phone,
    @Nullable String categoryCode,
    @Nullable String description,
    @Nullable String remarks,
    @Nullable Instant dispatchedAt,
    @Nullable Instant receivedAt,
    @Nullable Instant arrivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable LateReason lateReason,
    @Nullable DefectCode defect,
    @Nullable Long labourFen,
    @Nullable Long materialFen,
    @Nullable Long reductionFen,
    @Nullable String reductionReason) {}
