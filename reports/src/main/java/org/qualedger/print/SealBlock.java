package org.qualedger.print;

import java.time.Instant;
import org.qualedger.approval.SignedStep;
import org.qualedger.organization.CompanyZone;

/**
 * What the visible block of a seal says: whose decision the sealed print carries. The person has
 * signed in the product with his password; the company seals the print that shows it.
 *
 * @param company name of the company
 * @param step the decision: by whom, in which duty, when
 * @param zone in which its time is shown
 */
public record SealBlock(String company, SignedStep step, CompanyZone zone) {

  /** When the decision was made; also the time of the seal. */
  public Instant at() {
    return step.at();
  }
}
