package org.qualedger.statistics.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartAdviceTest {

  @Test
  void units_in_samples_of_one_size_are_charted_by_their_number() {
    ChartAdvice advice = ChartAdvice.of(new ProcessData.Units(binomial(24, 100, 0.1), of(24, 100)));

    assertEquals(ChartKind.NP, advice.chart());
    assertEquals(List.of(ChartReason.UNITS_COUNTED, ChartReason.CONSTANT_SIZE), advice.reasons());
    assertEquals(List.of(), advice.cautions());
    assertEquals(24, advice.points());
  }

  @Test
  void units_in_samples_of_unequal_size_are_charted_by_their_share() {
    Series sizes = series(24, i -> 90 + i);
    ChartAdvice advice = ChartAdvice.of(new ProcessData.Units(binomial(24, 90, 0.1), sizes));

    assertEquals(ChartKind.P, advice.chart());
    assertTrue(advice.reasons().contains(ChartReason.VARYING_SIZE));
  }

  @Test
  void shares_of_thousands_that_differ_more_than_by_chance_go_to_laney() {
    Random random = new Random(8);
    Series counts = series(24, i -> Math.rint(10_000 * (0.95 + 0.01 * random.nextGaussian())));
    ChartAdvice advice = ChartAdvice.of(new ProcessData.Units(counts, of(24, 10_000)));

    assertEquals(ChartKind.LANEY_P, advice.chart());
    assertEquals(List.of(ChartReason.UNITS_COUNTED, ChartReason.OVERDISPERSED), advice.reasons());
  }

  @Test
  void one_bad_month_is_a_signal_and_no_reason_for_wider_limits() {
    double[] counts = binomial(36, 100, 0.1).toArray();
    counts[20] = 45;
    ChartAdvice advice = ChartAdvice.of(new ProcessData.Units(Series.of(counts), of(36, 100)));

    assertEquals(ChartKind.NP, advice.chart());
  }

  @Test
  void a_lasting_shift_is_a_signal_and_no_reason_for_wider_limits() {
    double[] counts = binomial(36, 100, 0.1).toArray();
    double[] later = binomial(36, 100, 0.25).toArray();
    System.arraycopy(later, 18, counts, 18, 18);
    ChartAdvice advice = ChartAdvice.of(new ProcessData.Units(Series.of(counts), of(36, 100)));

    assertEquals(ChartKind.NP, advice.chart());
  }

  @Test
  void rare_units_are_charted_by_the_cases_between_them_whichever_side_is_rare() {
    Series rare = series(24, i -> i % 6 == 0 ? 1 : 0);
    Series common = series(24, i -> i % 6 == 0 ? 199 : 200);

    for (Series counts : List.of(rare, common)) {
      ChartAdvice advice = ChartAdvice.of(new ProcessData.Units(counts, of(24, 200)));
      assertEquals(ChartKind.G, advice.chart());
      assertTrue(advice.reasons().contains(ChartReason.RARE_EVENTS));
    }
  }

  @Test
  void events_are_charted_by_their_rate_or_where_periods_are_alike_by_their_number() {
    Series counts = Series.of(9, 7, 12, 8, 10, 6, 11, 9, 8, 13, 10, 7, 9, 8, 12, 6, 10, 9, 11, 8);

    assertEquals(ChartKind.C, ChartAdvice.of(ProcessData.Events.inEqualPeriods(counts)).chart());
    assertEquals(
        ChartKind.U,
        ChartAdvice.of(new ProcessData.Events(counts, series(20, i -> 3 + 0.01 * i))).chart());
  }

  @Test
  void rare_events_are_charted_by_the_time_between_them() {
    ChartAdvice advice =
        ChartAdvice.of(ProcessData.Events.inEqualPeriods(series(24, i -> i % 5 == 0 ? 2 : 0)));

    assertEquals(ChartKind.T, advice.chart());
  }

  @Test
  void no_event_at_all_is_rare_and_without_variation() {
    ChartAdvice advice = ChartAdvice.of(ProcessData.Events.inEqualPeriods(of(24, 0)));

    assertEquals(ChartKind.T, advice.chart());
    assertEquals(List.of(ChartCaution.NO_VARIATION), advice.cautions());
  }

  @Test
  void counts_that_hardly_vary_arouse_suspicion() {
    Series counts = series(24, i -> 50 + i % 2);
    ChartAdvice advice = ChartAdvice.of(new ProcessData.Units(counts, of(24, 100)));

    assertEquals(List.of(ChartCaution.UNDERDISPERSED), advice.cautions());
  }

  @Test
  void few_points_gaps_and_small_counts_are_cautioned() {
    Series counts = Series.of(2, 3, 1, Double.NaN, 4, 2, 3, 1, 2, 3);
    ChartAdvice advice = ChartAdvice.of(new ProcessData.Units(counts, of(10, 60)));

    assertEquals(
        List.of(ChartCaution.TOO_FEW_POINTS, ChartCaution.GAPS, ChartCaution.SMALL_COUNTS),
        advice.cautions());
    assertTrue(
        ChartAdvice.of(new ProcessData.Values(series(15, i -> i % 4)))
            .cautions()
            .contains(ChartCaution.FEW_POINTS));
  }

  @Test
  void single_values_are_charted_with_moving_ranges_and_their_shape_is_looked_at() {
    Random random = new Random(12);
    Series normal = series(60, i -> random.nextGaussian());
    Series skewed = normal.map(x -> Math.exp(1.5 * x));
    double[] walk = normal.toArray();
    Arrays.parallelPrefix(walk, Double::sum);

    ChartAdvice plain = ChartAdvice.of(new ProcessData.Values(normal));
    assertEquals(ChartKind.INDIVIDUALS, plain.chart());
    assertEquals(List.of(), plain.cautions());
    assertTrue(cautions(skewed).contains(ChartCaution.SKEWED));
    assertTrue(cautions(Series.of(walk)).contains(ChartCaution.AUTOCORRELATED));
    assertEquals(List.of(ChartCaution.NO_VARIATION), cautions(of(30, 4.2)));
  }

  private static List<ChartCaution> cautions(Series values) {
    return ChartAdvice.of(new ProcessData.Values(values)).cautions();
  }

  @Test
  void subgroups_are_charted_by_range_if_small_and_equal_and_else_by_deviation() {
    Series five = Series.of(1, 2, 3, 4, 5);
    Series four = Series.of(1, 2, 3, 4, Double.NaN);

    assertEquals(ChartKind.XBAR_R, subgroups(five, five).chart());
    assertEquals(ChartKind.XBAR_S, subgroups(five, four).chart());
    assertEquals(ChartKind.XBAR_S, subgroups(of(11, 2), of(11, 2)).chart());
    assertEquals(ChartKind.INDIVIDUALS, subgroups(Series.of(1), Series.of(2)).chart());
    assertFalse(subgroups(five, four).cautions().contains(ChartCaution.GAPS));
  }

  private static ChartAdvice subgroups(Series... groups) {
    return ChartAdvice.of(new ProcessData.Subgroups(List.of(groups)));
  }

  @Test
  void what_is_counted_between_events_goes_to_its_chart() {
    Series between = series(20, i -> 5 + i);

    assertEquals(ChartKind.G, ChartAdvice.of(new ProcessData.CasesBetweenEvents(between)).chart());
    assertEquals(ChartKind.T, ChartAdvice.of(new ProcessData.TimesBetweenEvents(between)).chart());
  }

  @Test
  void nothing_and_the_impossible_get_no_advice() {
    Series nothing = Series.of(Double.NaN);
    assertFault(DataFault.INSUFFICIENT_DATA, () -> ChartAdvice.of(new ProcessData.Values(nothing)));
    assertFault(
        DataFault.INSUFFICIENT_DATA, () -> ChartAdvice.of(new ProcessData.Units(nothing, nothing)));
    assertFault(
        DataFault.INVALID_INPUT, () -> ChartAdvice.of(new ProcessData.Units(of(3, 5), of(3, 4))));
  }

  private static Series series(int size, IntToDoubleFunction value) {
    return Series.of(IntStream.range(0, size).mapToDouble(value).toArray());
  }

  private static Series of(int size, double value) {
    return series(size, i -> value);
  }

  private static Series binomial(int rows, int size, double probability) {
    Random random = new Random(4);
    return series(
        rows,
        row -> IntStream.range(0, size).filter(i -> random.nextDouble() < probability).count());
  }
}
