package org.qualedger.worklog;

import org.jspecify.annotations.Nullable;

/**
 * The review of a request outside the price board (4.2.4): can the centre do it?
 *
 * @param result what the reviewer decided
 * @param reasoning why
 * @param referral firms named to the customer, for REFER
 */
public record CapabilityReview(Result result, String reasoning, @Nullable String referral) {
  /** The outcome of the review. */
  public enum Result {
    /** 可提供. */
    ACCEPT,
    /** 不能提供. */
    REFUSE,
    /** 推荐其他单位. */
    REFER
  }
}
