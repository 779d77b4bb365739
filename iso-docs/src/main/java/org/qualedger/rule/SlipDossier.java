package org.qualedger.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.receipt.Receipt;
import org.qualedger.serviceslip.Assignment;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.worklog.WorkLogEntry;

/**
 * A service slip and what it refers to.
 *
 * @param entry the work-log entry that the slip names, or null where it names none or it is not on
 *     file
 * @param agreement the agreement that the slip names, or null likewise
 * @param receipts receipts with a line for this slip, voided ones and refunds too
 */
public record SlipDossier(
    ServiceSlip slip,
    @Nullable WorkLogEntry entry,
    @Nullable ServiceAgreement agreement,
    List<Receipt> receipts,
    Circumstances circumstances) {
  public SlipDossier {
    receipts = List.copyOf(receipts);
  }

  /** The parameter in force when the slip was written. */
  int days(RuleParameter parameter) {
    return circumstances.parameters().value(parameter, slip.day());
  }

  /** The parameter in force when the slip was written. */
  Duration minutes(RuleParameter parameter) {
    return Duration.ofMinutes(days(parameter));
  }

  /** Whether a supplier does the job. */
  boolean bySupplier() {
    Assignment assignment = slip.assignment();
    return assignment != null && assignment.providerType() == Assignment.ProviderType.SUPPLIER;
  }

  /** Whether the service was called off before the work, or declined on site. */
  boolean calledOff() {
    return slip.cancelledAt() != null || slip.abortedAt() != null;
  }

  /** When the job was given out, or null where that is not known. */
  @Nullable Instant dispatchedAt() {
    Assignment assignment = slip.assignment();
    return assignment == null ? null : assignment.dispatchedAt();
  }

  /** Whether the job was given out, whatever is known of when. */
  boolean givenOut() {
    return slip.assignment() != null || firstTrace() != null;
  }

  /** The earliest moment at which somebody demonstrably had the job, or null. */
  @Nullable Instant firstTrace() {
    return Stream.of(
            dispatchedAt(),
            slip.receivedAt(),
            slip.arrivedAt(),
            slip.startedAt(),
            slip.finishedAt())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** When the work began: as noted, or else the arrival. */
  @Nullable Instant workBegan() {
    return slip.startedAt() != null ? slip.startedAt() : slip.arrivedAt();
  }

  /** Whether the work is done, signed for or not. */
  boolean workDone() {
    return slip.finishedAt() != null
        || slip.customerSignature() != null
        || slip.unsignedAt() != null;
  }
}
