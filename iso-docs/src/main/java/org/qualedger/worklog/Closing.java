package org.qualedger.worklog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The end of an entry: the columns 处理情况 and 跟进人 of the log.
 *
 * @param handling what was done with the request
 * @param outcome how it ended
 * @param explainedAt when a refusal or referral was explained to the customer
 */
public record Closing(String handling, Outcome outcome, @Nullable Instant explainedAt) {
  /** How a request ended (结果). */
  public enum Outcome {
    ORDERED,
    REFUSED,
    REFERRED,
    WITHDRAWN,
    ANSWERED,
    DUPLICATE
  }
}
