package org.qualedger.serviceslip.desk;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.serviceslip.SlipStage;

/**
 * Which slips a list holds; null or empty does not restrict.
 *
 * @param lead login of the leading provider
 * @param from first day of entry
 * @param to last day of entry
 */
public record SlipFilter(
    @Nullable String centre,
    Set<SlipStage> stages,
    @Nullable String lead,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public SlipFilter {
    stages = Set.copyOf(stages);
  }
}
