package org.qualedger.statistics.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.controlchart.FactorTable;
import org.qualedger.statistics.controlchart.IndividualsSigma;
import org.qualedger.statistics.controlchart.SubgroupSigma;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NormalCapabilityTest {

  private static final Series VALUES = normal();
  private static final Specification LIMITS = Specification.between(-4, 5).withTarget(0.5);

  private static Series normal() {
    Random random = new Random(3);
    return Series.of(IntStream.range(0, 40).mapToDouble(i -> random.nextGaussian()).toArray());
  }

  @Test
  void indices_do_not_know_the_unit() {
    NormalCapability plain = NormalCapability.of(VALUES, LIMITS);
    NormalCapability changed =
        NormalCapability.of(
            VALUES.map(x -> 60 * x + 7), Specification.between(-233, 307).withTarget(37));

    assertEquals(plain.within().least(), changed.within().least(), 1e-12);
    assertEquals(plain.overall().both(), changed.overall().both(), 1e-12);
    assertEquals(plain.cpm(), changed.cpm(), 1e-12);
    assertEquals(plain.cpmQcc(), changed.cpmQcc(), 1e-12);
    assertEquals(plain.expectedOverall().total(), changed.expectedOverall().total(), 1e-6);
  }

  @Test
  void turning_the_scale_exchanges_the_sides() {
    NormalCapability plain = NormalCapability.of(VALUES, LIMITS);
    NormalCapability turned =
        NormalCapability.of(VALUES.map(x -> -x), Specification.between(-5, 4).withTarget(-0.5));

    assertEquals(plain.within().lower(), turned.within().upper(), 1e-12);
    assertEquals(plain.overall().least(), turned.overall().least(), 1e-12);
    assertEquals(plain.expectedWithin().below(), turned.expectedWithin().above(), 1e-9);
  }

  @Test
  void on_target_both_forms_of_cpm_are_the_index_itself() {
    Series values = Series.of(9, 11, 10, 9, 11, 10);
    NormalCapability study =
        NormalCapability.of(values, Specification.between(4, 16).withTarget(10));

    assertEquals(study.overall().both(), study.cpm(), 1e-12);
    assertEquals(study.within().both(), study.cpmQcc(), 1e-12);
    assertEquals(study.overall().lower(), study.overall().upper(), 1e-12);
  }

  @Test
  void with_one_limit_only_its_side_exists() {
    NormalCapability study = NormalCapability.of(VALUES, Specification.atMost(3));

    assertTrue(Double.isNaN(study.within().both()));
    assertTrue(Double.isNaN(study.within().lower()));
    assertEquals(study.within().upper(), study.within().least());
    assertTrue(Double.isNaN(study.ppInterval().lower()));
    assertTrue(study.ppkInterval().lower() < study.overall().least());
    assertTrue(Double.isNaN(study.observed().below()));
    assertEquals(study.observed().above(), study.observed().total());
    assertTrue(Double.isNaN(study.cpm()));
  }

  @Test
  void a_mean_on_its_limit_has_an_index_of_0_and_an_interval_about_it() {
    NormalCapability study = NormalCapability.of(Series.of(1, 2, 3, 2), Specification.atLeast(2));
    ConfidenceInterval interval = study.ppkInterval();

    assertEquals(0, study.overall().least());
    assertEquals(1.959963984540054 / 6, interval.upper(), 1e-12);
    assertEquals(-interval.upper(), interval.lower());
    assertEquals(500_000, study.expectedOverall().below(), 1e-6);
  }

  // With two values χ² has one degree of freedom, so that its quantiles are squares of normal ones
  @Test
  void the_interval_of_two_values_keeps_its_digits() {
    NormalCapability study = NormalCapability.of(Series.of(1, 2), Specification.between(0, 3));
    ConfidenceInterval interval = study.ppInterval();

    assertEquals(0.03133798202142663, interval.lower() / study.overall().both(), 1e-13);
    assertEquals(2.241402727604945, interval.upper() / study.overall().both(), 1e-12);
  }

  @Test
  void the_order_of_subgroups_and_inside_them_means_nothing_to_the_overall_indices() {
    List<Series> groups = List.of(Series.of(1, 2, 4), Series.of(3, 3, 5), Series.of(2, 0, 1));
    List<Series> other = List.of(Series.of(1, 2, 0), Series.of(5, 3, 3), Series.of(4, 1, 2));
    NormalCapability study = study(groups);
    NormalCapability turned = study(other);

    assertEquals(study.overall().both(), turned.overall().both(), 1e-12);
    assertEquals(study.sigmaWithin(), turned.sigmaWithin(), 1e-12);
  }

  private static NormalCapability study(List<Series> groups) {
    return NormalCapability.of(
        groups, LIMITS, SubgroupSigma.RMSDF, NormalCapability.Options.usual());
  }

  @Test
  void what_cannot_be_is_refused() {
    OptionalDouble none = OptionalDouble.empty();
    assertFault(DataFault.INVALID_INPUT, () -> new Specification(none, none, none));
    assertFault(DataFault.INVALID_INPUT, () -> Specification.between(3, 3));
    assertFault(DataFault.INVALID_INPUT, () -> Specification.atMost(Double.NaN));
    assertFault(DataFault.INVALID_INPUT, () -> new NormalCapability.Options(FactorTable.EXACT, 1));
  }

  @Test
  void too_little_and_too_even_data_are_refused() {
    assertFault(DataFault.INSUFFICIENT_DATA, () -> NormalCapability.of(Series.of(1), LIMITS));
    assertFault(
        DataFault.INSUFFICIENT_DATA,
        () -> NormalCapability.of(Series.of(1, Double.NaN, 2), LIMITS));
    assertFault(DataFault.INSUFFICIENT_DATA, () -> study(List.of(Series.of(1), Series.of(2))));
    assertFault(DataFault.DEGENERATE, () -> NormalCapability.of(Series.of(0.1, 0.1, 0.1), LIMITS));
    // Most neighbours are equal: the median moving range is 0
    assertFault(
        DataFault.DEGENERATE,
        () ->
            NormalCapability.of(
                Series.of(1, 1, 1, 1, 2),
                LIMITS,
                IndividualsSigma.MEDIAN_MOVING_RANGE,
                NormalCapability.Options.usual()));
  }
}
