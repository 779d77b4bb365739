package org.qualedger.serviceslip;

import org.jspecify.annotations.Nullable;
import org.qualedger.organization.ServiceCategory;

/**
 * What is written on a new slip (4.2.5).
 *
 * @param logEntry number of the work-log entry it follows from (4.2.2), or null where the paper
 *     names none
 * @param categoryCode code of a {@link ServiceCategory}
 * @param filledInBy duty of who filled it in: front desk or another acceptor (受理人)
 */
public record SlipRegistration(
    @Nullable String logEntry,
    Customer customer,
    String categoryCode,
    String description,
    Terms terms,
    FilledInBy filledInBy,
    @Nullable String remarks) {
  /** Who fills in a slip (填单岗位). */
  public enum FilledInBy {
    FRONT_DESK,
    ACCEPTOR
  }
}
