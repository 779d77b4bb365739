package org.qualedger.statistics.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OperatingCharacteristicTest {
  private static final AcceptancePlan PLAN = new AcceptancePlan(50, 1);
  private static final Series QUALITY = Series.of(0, 0.001, 0.01, 0.05, 0.2, 0.9, 1);

  @Test
  void worse_quality_is_accepted_more_rarely() {
    for (DefectModel model :
        new DefectModel[] {
          new DefectModel.Binomial(),
          new DefectModel.Poisson(),
          new DefectModel.Hypergeometric(1000)
        }) {
      Series acceptance = OperatingCharacteristic.of(PLAN, model, QUALITY).acceptance();

      assertEquals(1, acceptance.get(0));
      for (int i = 1; i < acceptance.size(); i++) {
        assertTrue(acceptance.get(i) <= acceptance.get(i - 1));
      }
    }
  }

  @Test
  void a_plan_without_any_defect_is_a_power() {
    Series acceptance =
        OperatingCharacteristic.of(
                new AcceptancePlan(13, 0), new DefectModel.Binomial(), Series.of(0.25, 0.9999))
            .acceptance();

    assertEquals(Math.pow(0.75, 13), acceptance.get(0), 1e-15);
    assertEquals(1, acceptance.get(1) / 1e-52, 1e-10);
  }

  @Test
  void an_inspected_lot_holds_no_surprise() {
    OperatingCharacteristic whole =
        OperatingCharacteristic.ofLot(
            new AcceptancePlan(20, 2),
            new DefectModel.Hypergeometric(20),
            20,
            Series.of(0.1, 0.15));

    assertEquals(Series.of(1, 0), whole.acceptance());
    assertEquals(Series.of(0, 0), whole.outgoing());
    assertEquals(Series.of(20, 20), whole.inspected());
  }

  @Test
  void half_a_defective_item_goes_to_the_even_number() {
    DefectModel lot = new DefectModel.Hypergeometric(40);
    AcceptancePlan one = new AcceptancePlan(1, 0);

    assertEquals(1 - 0 / 40.0, lot.acceptance(one, 0.0125), 1e-15);
    assertEquals(1 - 2 / 40.0, lot.acceptance(one, 0.0375), 1e-15);
    assertEquals(1 - 2 / 40.0, lot.acceptance(one, 0.0625), 1e-15);
  }

  @Test
  void without_a_lot_the_inspection_has_no_total() {
    OperatingCharacteristic curve =
        OperatingCharacteristic.of(PLAN, new DefectModel.Binomial(), QUALITY);

    assertEquals(0.05 * curve.acceptance().get(3), curve.outgoing().get(3), 1e-15);
    assertTrue(curve.inspected().isMissing(3));
  }

  @Test
  void a_missing_quality_has_no_acceptance() {
    Series missing = Series.of(Double.NaN);

    assertTrue(
        OperatingCharacteristic.of(PLAN, new DefectModel.Binomial(), missing)
            .acceptance()
            .isMissing(0));
    assertTrue(
        OperatingCharacteristic.of(PLAN, new DefectModel.Poisson(), missing)
            .acceptance()
            .isMissing(0));
  }

  @Test
  void what_cannot_be_is_refused() {
    DefectModel binomial = new DefectModel.Binomial();

    assertFault(DataFault.INVALID_INPUT, () -> new AcceptancePlan(0, 0));
    assertFault(DataFault.INVALID_INPUT, () -> new AcceptancePlan(5, -1));
    assertFault(DataFault.INVALID_INPUT, () -> binomial.acceptance(PLAN, 1.1));
    assertFault(DataFault.INVALID_INPUT, () -> binomial.acceptance(PLAN, -0.1));
    assertFault(DataFault.INVALID_INPUT, () -> new DefectModel.Poisson().acceptance(PLAN, -0.1));
    assertFault(
        DataFault.INVALID_INPUT, () -> new DefectModel.Hypergeometric(20).acceptance(PLAN, 0.1));
    assertFault(
        DataFault.INVALID_INPUT, () -> OperatingCharacteristic.ofLot(PLAN, binomial, 20, QUALITY));
  }
}
