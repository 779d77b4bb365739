package org.qualedger.statistics.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.sampling.PlanSearch.Risks;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanSearchTest {
  private static final Risks RISKS = new Risks(0.02, 0.05, 0.08, 0.1);

  @Test
  void a_smaller_sample_or_number_would_not_do() {
    DefectModel model = new DefectModel.Binomial();
    AcceptancePlan plan = PlanSearch.of(model, RISKS).plan();

    assertTrue(model.acceptance(plan, RISKS.good()) >= 0.95);
    assertTrue(model.acceptance(plan, RISKS.bad()) <= 0.1);
    int c = plan.acceptanceNumber();
    assertTrue(model.acceptance(new AcceptancePlan(plan.sampleSize() - 1, c), 0.08) > 0.1);
    for (int n = 1; n < 2 * plan.sampleSize(); n++) {
      AcceptancePlan fewer = new AcceptancePlan(n, c - 1);
      assertTrue(model.acceptance(fewer, 0.02) < 0.95 || model.acceptance(fewer, 0.08) > 0.1);
    }
  }

  @Test
  void from_a_lot_a_smaller_sample_does() {
    int ofProcess = PlanSearch.of(new DefectModel.Binomial(), RISKS).plan().sampleSize();
    int ofLot = PlanSearch.of(new DefectModel.Hypergeometric(200), RISKS).plan().sampleSize();

    assertTrue(ofLot < ofProcess);
  }

  @Test
  void close_qualities_need_a_large_sample() {
    PlanSearch found = PlanSearch.of(new DefectModel.Poisson(), new Risks(0.01, 0.05, 0.012, 0.1));

    assertTrue(found.plan().sampleSize() > 20_000);
    assertTrue(found.acceptanceOfGood() >= 0.95 && found.acceptanceOfBad() <= 0.1);
  }

  @Test
  void perfect_quality_is_accepted_without_a_defect() {
    PlanSearch found = PlanSearch.of(new DefectModel.Binomial(), new Risks(0, 0.05, 0.1, 0.1));

    assertEquals(new AcceptancePlan(22, 0), found.plan());
    assertEquals(1, found.acceptanceOfGood());
  }

  @Test
  void qualities_that_are_the_same_in_the_lot_cannot_be_told_apart() {
    assertFault(
        DataFault.INVALID_INPUT,
        () -> PlanSearch.of(new DefectModel.Hypergeometric(10), new Risks(0.11, 0.05, 0.12, 0.1)));
  }

  @Test
  void risks_that_cannot_be_are_refused() {
    assertFault(DataFault.INVALID_INPUT, () -> new Risks(0.06, 0.05, 0.01, 0.1));
    assertFault(DataFault.INVALID_INPUT, () -> new Risks(0.01, 0, 0.06, 0.1));
    assertFault(DataFault.INVALID_INPUT, () -> new Risks(0.01, 0.5, 0.06, 0.5));
    assertFault(
        DataFault.INVALID_INPUT,
        () -> PlanSearch.of(new DefectModel.Binomial(), new Risks(0.5, 0.05, 1.5, 0.1)));
  }
}
