package org.qualedger.approval.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.SignedStep;
import org.qualedger.organization.Duty;

/**
 * A signed step as pages and programs see it.
 *
 * @param by login of the signer
 * @param contentHash SHA-256 in hex of what was signed
 */
public record SignedStepView(
    SignedStep.Meaning meaning,
    String by,
    String byName,
    Duty duty,
    Instant at,
    @Nullable String comment,
    String contentHash) {
  /** The view of a step. */
  public static SignedStepView of(SignedStep step) {
    return new SignedStepView(
        step.meaning(),
        step.by(),
        step.byName(),
        step.duty(),
        step.at(),
        step.comment(),
        step.contentHash());
  }
}
