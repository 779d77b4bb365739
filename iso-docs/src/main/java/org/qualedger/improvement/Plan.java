package org.qualedger.improvement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is going to be done against the cause, and how its effect will be judged. The criterion is
 * part of the plan, so that nobody chooses it after seeing the result.
 *
 * @param steps at least one
 */
public record Plan(List<Step> steps, @Nullable Criterion criterion) {
  public Plan {
    steps = List.copyOf(steps);
  }

  /**
   * One measure.
   *
   * @param text what is done
   * @param owner login of the member or name of the person who sees to it
   * @param due last day
   */
  public record Step(@Nullable String text, @Nullable String owner, @Nullable LocalDate due) {}
}
