package org.qualedger.serviceslip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A slip that was kept on paper, transcribed in one go; any time may be missing, as on the paper.
 *
 * @param assignment who was sent, or null where the paper does not say
 * @param charge amounts, or null where none stand there
 * @param customerSignature null for an unsigned slip
 */
public record PaperSlip(
    SlipRegistration registration,
    @Nullable Assignment assignment,
    @Nullable Instant receivedAt,
    @Nullable Instant arrivedAt,
    boolean customerAbsent,
    @Nullable LateReason lateReason,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String standardRef,
    @Nullable Result firstResult,
    @Nullable DefectCode defect,
    @Nullable Charge charge,
    org.qualedger.approval.@Nullable Signature customerSignature,
    @Nullable Integer rating,
    @Nullable Instant returnedAt,
    @Nullable String returnedTo,
    @Nullable Settlement settlement) {}
