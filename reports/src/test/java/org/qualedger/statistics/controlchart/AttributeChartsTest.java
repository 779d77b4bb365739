package org.qualedger.statistics.controlchart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.runrule.RuleSet;

/** p, np, u, c, Laney's charts and the test of overdispersion, by what binds them together. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttributeChartsTest {

  private static final double CLOSE = 1e-12;
  private static final Series COUNTS = Series.of(4, 7, 2, 9, 5, 6, 1, 8);
  private static final Series SIZES = Series.of(50, 60, 45, 70, 55, 50, 40, 65);

  @Test
  void an_np_chart_is_a_p_chart_times_the_size() {
    ControlLine p = PChart.of(COUNTS, SIZES).line();
    ControlLine np = NpChart.of(COUNTS, SIZES).line();

    for (int i = 0; i < COUNTS.size(); i++) {
      double n = SIZES.get(i);
      assertEquals(n * p.centre().get(i), np.centre().get(i), CLOSE);
      assertEquals(n * p.upper().get(i), np.upper().get(i), CLOSE);
      assertEquals(n * p.lower().get(i), np.lower().get(i), CLOSE);
    }
    // Trends are of what is plotted, and may differ; zones are the same
    assertEquals(p.signals(RuleSet.westernElectric()), np.signals(RuleSet.westernElectric()));
  }

  @Test
  void counting_the_others_turns_a_p_chart_upside_down() {
    double[] others = new double[COUNTS.size()];
    for (int i = 0; i < others.length; i++) {
      others[i] = SIZES.get(i) - COUNTS.get(i);
    }
    ControlLine late = PChart.of(COUNTS, SIZES).line();
    ControlLine timely = PChart.of(Series.of(others), SIZES).line();

    for (int i = 0; i < others.length; i++) {
      assertEquals(1 - late.upper().get(i), timely.lower().get(i), CLOSE);
      assertEquals(1 - late.lower().get(i), timely.upper().get(i), CLOSE);
    }
  }

  @Test
  void a_u_chart_of_equal_opportunity_is_a_c_chart() {
    ControlLine c = CChart.of(COUNTS).line();
    ControlLine u = UChart.of(COUNTS, COUNTS.map(count -> 1)).line();

    assertEquals(c, u);
  }

  @Test
  void another_unit_of_opportunity_only_changes_the_unit_of_the_rate() {
    ControlLine perHousehold = UChart.of(COUNTS, SIZES).line();
    ControlLine perThousand = UChart.of(COUNTS, SIZES.map(n -> n / 1000)).line();

    for (int i = 0; i < COUNTS.size(); i++) {
      assertEquals(1000 * perHousehold.upper().get(i), perThousand.upper().get(i), 1e-9);
    }
  }

  @Test
  void laney_times_its_inflation_is_the_ordinary_chart() {
    LaneyChart laney = LaneyChart.ofProportions(COUNTS, SIZES);
    ControlLine p = PChart.of(COUNTS, SIZES).line();

    for (int i = 0; i < COUNTS.size(); i++) {
      assertEquals(
          p.standardError().get(i) * laney.inflation(), laney.line().standardError().get(i), CLOSE);
      assertEquals(p.z().get(i), laney.z().get(i), CLOSE);
    }
  }

  @Test
  void with_a_gap_between_all_rows_laney_has_no_limits() {
    LaneyChart laney = LaneyChart.ofRates(Series.of(3, 0, 5), Series.of(2, 0, 2));

    assertTrue(Double.isNaN(laney.inflation()));
    assertEquals(0, laney.line().upper().presentCount());
    assertEquals(2, laney.line().statistics().presentCount());
  }

  @Test
  void a_given_standard_is_the_centre_of_every_row() {
    ControlLine line = PChart.of(COUNTS, SIZES, LimitBasis.usual().withCentre(0.2)).line();

    assertEquals(0.2, line.centreInForce());
    assertEquals(0.2 + 3 * Math.sqrt(0.2 * 0.8 / 50), line.upper().get(0), CLOSE);
  }

  @Test
  void a_count_on_its_limit_is_not_beyond_it() {
    Series counts = Series.of(16, 16, 16, 28, 4);

    assertArrayEquals(
        new int[0], CChart.of(counts, LimitBasis.usual().withCentre(16)).line().beyondLimits());
  }

  @Test
  void binomial_counts_are_seldom_and_mixed_ones_surely_overdispersed() {
    Random random = new Random(5);
    double[] even = new double[60];
    double[] mixed = new double[60];
    double[] sizes = new double[60];
    for (int i = 0; i < 60; i++) {
      sizes[i] = 1000;
      double level = 0.1 + 0.03 * random.nextGaussian();
      for (int unit = 0; unit < 1000; unit++) {
        even[i] += random.nextDouble() < 0.1 ? 1 : 0;
        mixed[i] += random.nextDouble() < level ? 1 : 0;
      }
    }
    OverdispersionTest fair =
        OverdispersionTest.of(CountModel.BINOMIAL, Series.of(even), Series.of(sizes));
    OverdispersionTest unfair =
        OverdispersionTest.of(CountModel.BINOMIAL, Series.of(mixed), Series.of(sizes));

    assertTrue(fair.upperPValue() > 0.01, fair::toString);
    assertTrue(unfair.upperPValue() < 1e-20, unfair::toString);
    assertTrue(unfair.ratio() > 5);
    assertEquals(59, unfair.degreesOfFreedom());
    assertEquals(1, fair.upperPValue() + fair.lowerPValue(), CLOSE);
  }

  @Test
  void what_cannot_be_is_refused() {
    Series two = Series.of(1, 2);
    assertFault(DataFault.INVALID_INPUT, () -> PChart.of(Series.of(5), Series.of(4)));
    assertFault(DataFault.INVALID_INPUT, () -> PChart.of(Series.of(-1), Series.of(4)));
    assertFault(DataFault.INVALID_INPUT, () -> UChart.of(Series.of(1), Series.of(-4)));
    assertFault(DataFault.INVALID_INPUT, () -> UChart.of(two, Series.of(1)));
    assertFault(
        DataFault.INVALID_INPUT, () -> PChart.of(two, two, LimitBasis.usual().withCentre(1.1)));
    assertFault(DataFault.INVALID_INPUT, () -> CChart.of(two, LimitBasis.usual().withCentre(-1)));
    assertFault(DataFault.INVALID_INPUT, () -> LimitBasis.usual().withSigmas(0));
    assertFault(DataFault.INVALID_INPUT, () -> LimitBasis.usual().withCentre(Double.NaN));
  }

  @Test
  void nothing_to_estimate_from_is_too_little() {
    Series counts = Series.of(0, 3);
    Series sizes = Series.of(0, 10);
    assertFault(DataFault.INSUFFICIENT_DATA, () -> PChart.of(Series.empty(), Series.empty()));
    assertFault(DataFault.INSUFFICIENT_DATA, () -> CChart.of(Series.of(Double.NaN)));
    assertFault(
        DataFault.INSUFFICIENT_DATA,
        () -> PChart.of(counts, sizes, LimitBasis.usual().with(Staging.frozen(1, 1))));
    assertFault(
        DataFault.INSUFFICIENT_DATA,
        () -> OverdispersionTest.of(CountModel.BINOMIAL, counts, sizes));
  }

  @Test
  void without_variation_there_is_nothing_to_test() {
    Series sizes = Series.of(10, 20);
    assertFault(
        DataFault.DEGENERATE, () -> OverdispersionTest.of(CountModel.BINOMIAL, sizes, sizes));
    assertFault(DataFault.DEGENERATE, () -> OverdispersionTest.ofCounts(Series.of(0, 0, 0)));
  }
}
