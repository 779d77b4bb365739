package org.qualedger.improvement;

/** Whether measures had the effect they were meant to have (有效性, ISO 9000:2015 3.7.11). */
public enum Effectiveness {
  /** The criterion is met. */
  EFFECTIVE,
  /** It is not met: the cause was another one, and the analysis begins anew. */
  INEFFECTIVE,
  /** The data do not decide yet; it is verified again later. */
  INCONCLUSIVE
}
