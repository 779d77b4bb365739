package org.qualedger.mailregister.desk;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.mailregister.MailStage;

/**
 * Which lines of the register a list holds; null or empty does not restrict.
 *
 * @param unitNo unit of the addressee, in any spelling
 * @param from first day of entry
 * @param to last day of entry
 */
public record MailFilter(
    @Nullable String centre,
    Set<MailStage> stages,
    @Nullable String unitNo,
    @Nullable String trackingNo,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public MailFilter {
    stages = Set.copyOf(stages);
  }
}
