package org.qualedger.statistics.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharpQuantileTest {

  // Beta(1, b): P(X ≤ x) = 1 − (1 − x)^b
  @ParameterizedTest
  @CsvSource({"0.025, 1000000000", "0.975, 1000000", "1e-12, 50", "0.5, 3"})
  void small_quantiles_have_all_their_digits(double p, double b) {
    double exact = -Math.expm1(Math.log1p(-p) / b);

    assertEquals(exact, SharpQuantile.lower(BetaDistribution.of(1, b), p), 1e-12 * exact);
  }

  // Gamma(1): P(X > x) = e^−x
  @ParameterizedTest
  @CsvSource({"1e-300", "0.3", "0.999"})
  void tails_of_any_size_are_followed(double p) {
    double exact = -Math.log(p);

    assertEquals(exact, SharpQuantile.upper(GammaDistribution.of(1, 1), p), 1e-12 * exact);
  }

  // t on 1 degree of freedom is the Cauchy distribution
  @Test
  void heavy_tails_are_followed_too() {
    double exact = 1 / Math.tan(Math.PI * 0.00001);

    assertEquals(exact, SharpQuantile.upper(TDistribution.of(1), 0.00001), 1e-12 * exact);
  }
}
