package org.qualedger.statistics.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.capability.PercentileCapability.Distribution;
import org.qualedger.statistics.descriptive.QuantileType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PercentileCapabilityTest {

  private static final Series MINUTES = skewed(2.5);

  /** Weibull values of a shape, by inversion. */
  private static Series skewed(double shape) {
    Random random = new Random(17);
    return Series.of(
        IntStream.range(0, 60)
            .mapToDouble(i -> 20 * Math.pow(-Math.log(random.nextDouble()), 1 / shape))
            .toArray());
  }

  @ParameterizedTest
  @EnumSource(Distribution.class)
  void indices_do_not_know_the_unit(Distribution distribution) {
    PercentileCapability minutes =
        PercentileCapability.of(MINUTES, Specification.between(1, 50), distribution);
    PercentileCapability seconds =
        PercentileCapability.of(
            MINUTES.map(x -> 60 * x), Specification.between(60, 3000), distribution);

    assertEquals(minutes.indices().both(), seconds.indices().both(), 1e-11);
    assertEquals(minutes.indices().least(), seconds.indices().least(), 1e-11);
    assertEquals(minutes.aboveUpper(), seconds.aboveUpper(), 1e-13);
    assertEquals(60 * minutes.median(), seconds.median(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 1, 2.5, 40, 1e6})
  void a_weibull_fit_is_the_root_of_the_likelihood(double shape) {
    double[] x = skewed(shape).toArray();
    WeibullFit fit = WeibullFit.of(x);
    double powers = 0;
    double weighted = 0;
    double logs = 0;
    for (double value : x) {
      double ratio = Math.log(value / fit.scale());
      double power = Math.exp(fit.shape() * ratio);
      powers += power;
      weighted += power * ratio;
      logs += ratio;
    }
    int n = x.length;

    // Both derivatives of the logarithm of the likelihood vanish
    assertEquals(n, powers, 1e-7 * n);
    assertEquals(0, n / fit.shape() + logs - weighted, 1e-7 * n / fit.shape());
    assertEquals(shape, fit.shape(), 0.3 * shape);
  }

  @ParameterizedTest
  @EnumSource(names = {"LOGNORMAL", "WEIBULL"})
  void quantiles_and_shares_are_each_others_inverse(Distribution distribution) {
    double[] x = MINUTES.toArray();
    FittedDistribution fit =
        distribution == Distribution.LOGNORMAL ? LognormalFit.of(x) : WeibullFit.of(x);
    for (double share : new double[] {1e-6, 0.00135, 0.3, 0.5, 0.99865}) {
      double value = fit.quantile(share);

      assertEquals(share, fit.below(value), 1e-12);
      assertEquals(1 - share, fit.above(value), 1e-12);
    }
    assertEquals(0, fit.below(0));
    assertEquals(1, fit.above(-3));
  }

  @Test
  void the_lognormal_fit_is_the_normal_one_of_the_logarithms() {
    LognormalFit fit = LognormalFit.of(new double[] {1, Math.E, Math.E * Math.E});

    assertEquals(1, fit.meanlog(), 1e-15);
    assertEquals(Math.sqrt(2.0 / 3), fit.sdlog(), 1e-15);
  }

  @Test
  void where_nothing_is_beyond_the_limit_the_equivalent_index_is_infinite() {
    PercentileCapability study =
        PercentileCapability.of(MINUTES, Specification.atMost(1000), Distribution.EMPIRICAL);

    assertEquals(0, study.aboveUpper());
    assertEquals(Double.POSITIVE_INFINITY, study.equivalentPpk());
    assertTrue(Double.isNaN(study.belowLower()));
  }

  @Test
  void of_two_limits_the_worse_one_gives_the_equivalent_index() {
    PercentileCapability both =
        PercentileCapability.of(MINUTES, Specification.between(12, 60), Distribution.WEIBULL);
    PercentileCapability lower =
        PercentileCapability.of(MINUTES, Specification.atLeast(12), Distribution.WEIBULL);

    assertEquals(lower.equivalentPpk(), both.equivalentPpk());
  }

  @Test
  void the_type_of_quantile_is_chosen_for_values_as_they_are() {
    Series values = Series.of(1, 2, 3, 4);
    PercentileCapability weibull =
        PercentileCapability.of(
            values, Specification.atMost(9), Distribution.EMPIRICAL, QuantileType.WEIBULL);

    assertEquals(1, weibull.low());
    assertEquals(2.5, weibull.median());
    assertEquals(
        3.99595,
        PercentileCapability.of(values, Specification.atMost(9), Distribution.EMPIRICAL).high(),
        1e-12);
  }

  @ParameterizedTest
  @EnumSource(Distribution.class)
  void what_does_not_fit_is_refused(Distribution distribution) {
    Specification limits = Specification.atMost(30);
    assertFault(
        DataFault.INSUFFICIENT_DATA,
        () -> PercentileCapability.of(Series.of(5), limits, distribution));
    assertFault(
        DataFault.DEGENERATE,
        () -> PercentileCapability.of(Series.of(0.1, 0.1, 0.1), limits, distribution));
  }

  @ParameterizedTest
  @EnumSource(names = {"LOGNORMAL", "WEIBULL"})
  void a_value_of_0_has_no_logarithm(Distribution distribution) {
    assertFault(
        DataFault.INVALID_INPUT,
        () -> PercentileCapability.of(Series.of(0, 3, 5), Specification.atMost(30), distribution));
  }
}
