package org.qualedger.agreement.desk;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementStage;

/**
 * Which agreements a list holds; null or empty does not restrict.
 *
 * @param unitNo unit of the customer, in any spelling
 * @param supplier legal name of the supplier
 * @param inForceOn day that must lie inside the term
 */
public record AgreementFilter(
    @Nullable String centre,
    Set<AgreementStage> stages,
    @Nullable String unitNo,
    @Nullable String supplier,
    @Nullable LocalDate inForceOn) {
  public AgreementFilter {
    stages = Set.copyOf(stages);
  }
}
