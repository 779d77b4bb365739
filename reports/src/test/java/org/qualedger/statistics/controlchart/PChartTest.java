package org.qualedger.statistics.controlchart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.controlchart.ControlLine.Point;
import org.qualedger.statistics.proportion.Proportion;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PChartTest {

  private static final double TOLERANCE = 1e-9;

  @Test
  void the_golden_year_is_out_of_control_in_its_seventh_month_only() {
    PChart year =
        chart(
            counts(9, 8, 11, 10, 7, 9, 23, 8, 9, 10, 8, 9),
            counts(180, 205, 190, 210, 200, 175, 220, 198, 185, 207, 193, 200));

    assertEquals(121.0 / 2363, year.centre(), TOLERANCE);
    assertEquals(List.of(7), positions(year.line().pointsBeyondLimits()));
    Point july = year.line().pointsBeyondLimits().getFirst();
    assertEquals(0.1045, july.statistic(), 0.00005);
    assertEquals(0.0958, july.upperLimit(), 0.00005);
    assertTrue(july.isAboveLimits());
    Point january = year.line().points().getFirst();
    assertEquals(0.1005, january.upperLimit(), 0.00005);
    assertEquals(0.0019, january.lowerLimit(), 0.00005);
  }

  // chart.p/orangejuice-phase1: R 4.2.2 base arithmetic; equal to qcc 2.7 qcc(type = "p")
  @Test
  void equal_samples_have_equal_limits() {
    List<Integer> sizes = Collections.nCopies(30, 50);
    PChart juice =
        chart(
            counts(
                12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24,
                15, 9, 12, 7, 13, 9, 6),
            sizes);

    assertEquals(0.23133333333333334, juice.centre(), TOLERANCE);
    for (Point point : juice.line().points()) {
      assertEquals(0.05242754807192823, point.lowerLimit(), TOLERANCE);
      assertEquals(0.41023911859473844, point.upperLimit(), TOLERANCE);
    }
    assertEquals(List.of(15, 23), positions(juice.line().pointsBeyondLimits()));
  }

  // chart.p/timeliness-24-months-varying-n: R 4.2.2; equal to qcc 2.7 and qicharts2 0.8.1
  @Test
  void limits_follow_the_size_of_each_sample() {
    PChart timeliness =
        chart(
            counts(
                382, 441, 371, 417, 421, 469, 440, 394, 455, 392, 433, 357, 483, 316, 390, 382, 332,
                406, 364, 288, 390, 439, 392, 314),
            counts(
                400, 453, 380, 433, 439, 490, 457, 413, 475, 407, 452, 372, 506, 332, 406, 408, 369,
                424, 371, 297, 410, 463, 404, 332));

    assertEquals(0.9570403315475589, timeliness.centre(), TOLERANCE);
    assertEquals(List.of(17), positions(timeliness.line().pointsBeyondLimits()));
    Point worst = timeliness.line().pointsBeyondLimits().getFirst();
    assertTrue(worst.isBelowLimits());
    assertFalse(worst.isAboveLimits());
    assertEquals(0.8997289972899729, worst.statistic(), TOLERANCE);
    assertEquals(0.9253735699708899, worst.lowerLimit(), TOLERANCE);
    assertEquals(0.9887070931242278, worst.upperLimit(), TOLERANCE);
    assertEquals(PointSufficiency.ENOUGH, timeliness.line().sufficiency());
  }

  // chart.p/month-without-orders: the month has no point and takes no part in the centre
  @Test
  void a_month_without_cases_keeps_its_position_but_has_no_point() {
    PChart months = chart(counts(18, 0, 22, 0, 25, 19), counts(20, 0, 24, 0, 26, 19));

    assertEquals(0.9438202247191011, months.centre(), TOLERANCE);
    assertEquals(6, months.line().size());
    assertEquals(List.of(1, 3, 5, 6), positions(months.line().points()));
    assertEquals(0.7893513810689042, months.line().points().getFirst().lowerLimit(), TOLERANCE);
    assertEquals(1, months.line().points().getFirst().upperLimit(), TOLERANCE);
    assertEquals(List.of(), months.line().pointsBeyondLimits());
  }

  // chart.p/all-pass and chart.p/all-fail: no variation, limits on the centre, nothing beyond them
  @Test
  void a_process_without_variation_gives_no_signal() {
    PChart allPass = chart(counts(38, 41, 45, 52), counts(38, 41, 45, 52));
    PChart allFail = chart(counts(0, 0, 0), counts(12, 9, 30));

    assertEquals(1, allPass.line().points().getFirst().lowerLimit());
    assertEquals(List.of(), allPass.line().pointsBeyondLimits());
    assertEquals(0, allFail.line().points().getFirst().upperLimit());
    assertEquals(List.of(), allFail.line().pointsBeyondLimits());
  }

  // chart.p/one-month
  @Test
  void one_month_is_drawn_but_far_from_sufficient() {
    PChart month = chart(counts(47), counts(50));

    assertEquals(0.83924286625752, month.line().points().getFirst().lowerLimit(), TOLERANCE);
    assertEquals(1, month.line().points().getFirst().upperLimit());
    assertEquals(PointSufficiency.TOO_FEW, month.line().sufficiency());
  }

  // chart.p/no-orders-at-all
  @Test
  void without_any_case_there_is_no_chart() {
    assertEquals(Optional.empty(), PChart.of(List.of(new Proportion(0, 0), new Proportion(0, 0))));
  }

  @Test
  void twelve_points_are_few_and_twenty_enough() {
    assertEquals(PointSufficiency.TOO_FEW, PointSufficiency.of(11));
    assertEquals(PointSufficiency.FEW, PointSufficiency.of(12));
    assertEquals(PointSufficiency.FEW, PointSufficiency.of(19));
    assertEquals(PointSufficiency.ENOUGH, PointSufficiency.of(20));
  }

  private static PChart chart(List<Integer> counts, List<Integer> sizes) {
    List<Proportion> samples = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      samples.add(new Proportion(counts.get(i), sizes.get(i)));
    }
    return PChart.of(samples).orElseThrow();
  }

  private static List<Integer> counts(Integer... counts) {
    return List.of(counts);
  }

  private static List<Integer> positions(List<Point> points) {
    return points.stream().map(Point::position).toList();
  }
}
