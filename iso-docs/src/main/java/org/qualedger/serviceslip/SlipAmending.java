package org.qualedger.serviceslip;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;

/** What a correction makes of the parts of a slip; null in the change keeps the present value. */
final class SlipAmending {
  private SlipAmending() {}

  /** A correction may mend a fact, or supply a time that was missed, but not invent a later stage. */
  static Decision factsExist(ServiceSlip slip, SlipAmendment change) {
    if (slip.assignment() == null
        && (change.dispatchedAt() != null
            || change.receivedAt() != null
            || change.arrivedAt() != null)) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, slip.stage(), "amend");
    }
    if (slip.finishedAt() == null
        && (change.finishedAt() != null
            || change.startedAt() != null
            || (change.arrivedAt() != null && slip.arrivedAt() == null))) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, slip.stage(), "amend");
    }
    return Decision.grant();
  }

  static Customer customer(Customer now, SlipAmendment change) {
    return new Customer(
        Objects.requireNonNullElse(change.customerName(), now.name()),
        Objects.requireNonNullElse(change.unitNo(), now.unitNo()),
        change.phone() == null ? now.phone() : change.phone(),
        now.capacity());
  }

  static @Nullable Assignment assignment(@Nullable Assignment now, SlipAmendment change) {
    if (now == null || change.dispatchedAt() == null) {
      return now;
    }
    return new Assignment(
        now.providerType(),
        now.leadProvider(),
        now.leadLogin(),
        now.otherProviders(),
        now.supplier(),
        now.agreementNumber(),
        now.dispatchedBy(),
        change.dispatchedAt());
  }

  static @Nullable Charge charge(@Nullable Charge now, SlipAmendment change) {
    if (now == null) {
      return null;
    }
    return Charge.of(
        Objects.requireNonNullElse(change.labourFen(), now.labourFen()),
        Objects.requireNonNullElse(change.materialFen(), now.materialFen()),
        Objects.requireNonNullElse(change.reductionFen(), now.reductionFen()),
        change.reductionReason() == null ? now.reductionReason() : change.reductionReason(),
        now.reductionApprovedBy());
  }
}
