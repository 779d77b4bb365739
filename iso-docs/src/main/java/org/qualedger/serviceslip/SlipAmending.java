package org.qualedger.serviceslip;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;

/** What a correction makes of the parts of a slip; null in the change keeps the present value. */
final class SlipAmending {
  private SlipAmending() {}

  /**
   * A correction may mend a fact, or supply a time that was missed, but not invent a later stage.
   */
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

  /**
   * Refuses a corrected time that would stand before an earlier fact or after a later one. Times
   * that were not touched are left alone, since paper may show them in any order.
   */
  static Decision inOrder(ServiceSlip slip, SlipAmendment change) {
    Assignment assignment = slip.assignment();
    List<Step> steps =
        List.of(
            Step.of(
                "dispatchedAt",
                change.dispatchedAt(),
                assignment == null ? null : assignment.dispatchedAt()),
            Step.of("receivedAt", change.receivedAt(), slip.receivedAt()),
            Step.of("arrivedAt", change.arrivedAt(), slip.arrivedAt()),
            Step.of("startedAt", change.startedAt(), slip.startedAt()),
            Step.of("finishedAt", change.finishedAt(), slip.finishedAt()));
    for (int i = 0; i < steps.size(); i++) {
      for (Step earlier : steps.subList(0, i)) {
        Decision pair = steps.get(i).after(earlier);
        if (!pair.isGranted()) {
          return pair;
        }
      }
    }
    return Decision.grant();
  }

  /** A time as it would stand after the correction. */
  private record Step(String name, @Nullable Instant at, boolean changed) {
    static Step of(String name, @Nullable Instant corrected, @Nullable Instant present) {
      return new Step(name, corrected == null ? present : corrected, corrected != null);
    }

    Decision after(Step earlier) {
      if (at == null || earlier.at == null || !at.isBefore(earlier.at)) {
        return Decision.grant();
      }
      return changed || earlier.changed
          ? Decision.refusedField(
              changed ? name : earlier.name,
              RefusalCode.BEFORE_EARLIER_FACT,
              earlier.name,
              earlier.at.toString())
          : Decision.grant();
    }
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
