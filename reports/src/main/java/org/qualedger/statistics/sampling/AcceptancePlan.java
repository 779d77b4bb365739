package org.qualedger.statistics.sampling;

import org.qualedger.statistics.UnusableDataException;

/**
 * A single sampling plan: inspect a sample, accept with so many defects or fewer.
 *
 * @param sampleSize n, items in the sample
 * @param acceptanceNumber c, defects with which the lot is still accepted
 */
public record AcceptancePlan(int sampleSize, int acceptanceNumber) {

  /** Checks the numbers. */
  public AcceptancePlan {
    if (sampleSize < 1 || acceptanceNumber < 0) {
      throw UnusableDataException.invalid(
          "A sample of %d, accepted with %d".formatted(sampleSize, acceptanceNumber));
    }
  }
}
