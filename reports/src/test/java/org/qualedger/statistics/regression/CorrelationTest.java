package org.qualedger.statistics.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrelationTest {
  private static final Series X = Series.of(120, 135, 150, 160, 155, 170, 182);
  private static final Series Y = Series.of(4, 5, 4, 7, 6, 6, 9);

  @Test
  void points_on_a_line_correlate_perfectly() {
    Correlation correlation =
        Correlation.of(Series.of(1, 2, 3, 4, 5), Series.of(2.1, 4.2, 6.3, 8.4, 10.5));

    assertEquals(1, correlation.pearson().r());
    assertEquals(Double.POSITIVE_INFINITY, correlation.pearson().t());
    assertEquals(0, correlation.pearson().pValue());
    assertEquals(1, correlation.pearson().interval().lower());
    assertEquals(1, correlation.spearman().rho());
    assertEquals(1, correlation.kendall().tauB(), 1e-15);
  }

  @Test
  void x_and_y_play_the_same_part() {
    Correlation one = Correlation.of(X, Y);
    Correlation other = Correlation.of(Y, X);

    assertEquals(one.pearson().r(), other.pearson().r(), 1e-15);
    assertEquals(one.spearman().rho(), other.spearman().rho(), 1e-15);
    assertEquals(one.kendall(), other.kendall());
  }

  @Test
  void a_rising_curve_changes_no_rank() {
    Correlation straight = Correlation.of(X, Y);
    Correlation curved = Correlation.of(X.map(Math::exp), Y.map(y -> y * y * y));

    assertEquals(straight.spearman(), curved.spearman());
    assertEquals(straight.kendall(), curved.kendall());
  }

  @Test
  void the_other_way_round_it_is_the_opposite() {
    Correlation plain = Correlation.of(X, Y);
    Correlation turned = Correlation.of(X, Y.map(y -> 3 - y));

    assertEquals(-plain.pearson().r(), turned.pearson().r(), 1e-15);
    assertEquals(-plain.pearson().interval().upper(), turned.pearson().interval().lower(), 1e-15);
    assertEquals(-plain.spearman().rho(), turned.spearman().rho(), 1e-15);
    assertEquals(-plain.kendall().z(), turned.kendall().z(), 1e-15);
  }

  @Test
  void three_pairs_have_no_interval() {
    assertTrue(
        Double.isNaN(
            Correlation.of(Series.of(1, 2, 4), Series.of(2, 1, 5)).pearson().interval().lower()));
  }

  @Test
  void a_constant_correlates_with_nothing() {
    assertFault(DataFault.DEGENERATE, () -> Correlation.of(Series.of(1, 2, 3), Series.of(5, 5, 5)));
    assertFault(DataFault.DEGENERATE, () -> Correlation.of(Series.of(5, 5, 5), Series.of(1, 2, 3)));
  }

  @Test
  void two_pairs_do_not_suffice() {
    assertFault(
        DataFault.INSUFFICIENT_DATA,
        () -> Correlation.of(Series.of(1, 2, 3), Series.of(1, Double.NaN, 3)));
    assertFault(DataFault.INVALID_INPUT, () -> Correlation.of(Series.of(1, 2, 3), Series.of(1, 2)));
  }

  @Test
  void kendalls_score_is_that_of_all_pairs() {
    Random random = new Random(11);
    double[] x = random.doubles(200, 0, 12).map(Math::rint).toArray();
    double[] y = random.doubles(200, 0, 30).map(Math::rint).toArray();
    long score = 0;
    for (int j = 1; j < x.length; j++) {
      for (int i = 0; i < j; i++) {
        score += Math.round(Math.signum(x[j] - x[i]) * Math.signum(y[j] - y[i]));
      }
    }

    assertEquals(score, KendallScore.of(Series.of(x), Series.of(y)).score());
  }

  @Test
  void zero_of_either_sign_is_one_rank() {
    assertEquals(-1, KendallScore.of(Series.of(0.0, -0.0, 1), Series.of(2, 1, 1)).score());
  }
}
