package org.qualedger.statistics.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinearModelTest {
  // NIST StRD, linear regression, Filip: data and certified values
  private static final Series FILIP_Y =
      Series.of(
          0.8116, 0.9072, 0.9052, 0.9039, 0.8053, 0.8377, 0.8667, 0.8809, 0.7975, 0.8162, 0.8515,
          0.8766, 0.8885, 0.8859, 0.8959, 0.8913, 0.8959, 0.8971, 0.9021, 0.909, 0.9139, 0.9199,
          0.8692, 0.8872, 0.89, 0.891, 0.8977, 0.9035, 0.9078, 0.7675, 0.7705, 0.7713, 0.7736,
          0.7775, 0.7841, 0.7971, 0.8329, 0.8641, 0.8804, 0.7668, 0.7633, 0.7678, 0.7697, 0.77,
          0.7749, 0.7796, 0.7897, 0.8131, 0.8498, 0.8741, 0.8061, 0.846, 0.8751, 0.8856, 0.8919,
          0.8934, 0.894, 0.8957, 0.9047, 0.9129, 0.9209, 0.9219, 0.7739, 0.7681, 0.7665, 0.7703,
          0.7702, 0.7761, 0.7809, 0.7961, 0.8253, 0.8602, 0.8809, 0.8301, 0.8664, 0.8834, 0.8898,
          0.8964, 0.8963, 0.9074, 0.9119, 0.9228);

  private static final Series FILIP_X =
      Series.of(
          -6.860120914,
          -4.324130045,
          -4.358625055,
          -4.358426747,
          -6.955852379,
          -6.661145254,
          -6.355462942,
          -6.118102026,
          -7.115148017,
          -6.815308569,
          -6.519993057,
          -6.204119983,
          -5.853871964,
          -6.109523091,
          -5.79832982,
          -5.482672118,
          -5.171791386,
          -4.851705903,
          -4.517126416,
          -4.143573228,
          -3.709075441,
          -3.499489089,
          -6.300769497,
          -5.953504836,
          -5.642065153,
          -5.031376979,
          -4.680685696,
          -4.329846955,
          -3.928486195,
          -8.56735134,
          -8.363211311,
          -8.107682739,
          -7.823908741,
          -7.522878745,
          -7.218819279,
          -6.920818754,
          -6.628932138,
          -6.323946875,
          -5.991399828,
          -8.781464495,
          -8.663140179,
          -8.473531488,
          -8.247337057,
          -7.971428747,
          -7.676129393,
          -7.352812702,
          -7.072065318,
          -6.774174009,
          -6.478861916,
          -6.159517513,
          -6.835647144,
          -6.53165267,
          -6.224098421,
          -5.910094889,
          -5.598599459,
          -5.290645224,
          -4.974284616,
          -4.64454848,
          -4.290560426,
          -3.885055584,
          -3.408378962,
          -3.13200249,
          -8.726767166,
          -8.66695597,
          -8.511026475,
          -8.165388579,
          -7.886056648,
          -7.588043762,
          -7.283412422,
          -6.995678626,
          -6.691862621,
          -6.392544977,
          -6.067374056,
          -6.684029655,
          -6.378719832,
          -6.065855188,
          -5.752272167,
          -5.132414673,
          -4.811352704,
          -4.098269308,
          -3.66174277,
          -3.2644011);
  private static final double[] FILIP_COEFFICIENTS = {
    -1467.48961422980,
    -2772.17959193342,
    -2316.37108160893,
    -1127.97394098372,
    -354.478233703349,
    -75.1242017393757,
    -10.8753180355343,
    -1.06221498588947,
    -0.670191154593408E-01,
    -0.246781078275479E-02,
    -0.402962525080404E-04
  };

  @Test
  void a_polynomial_of_degree_ten_has_all_certified_digits() {
    LinearModel model = LinearModel.polynomial(FILIP_X, FILIP_Y, 10, true);

    for (int i = 0; i < FILIP_COEFFICIENTS.length; i++) {
      double certified = FILIP_COEFFICIENTS[i];
      assertEquals(certified, model.coefficients().get(i), 1e-13 * Math.abs(certified));
    }
    assertEquals(298.084530995537, model.standardErrors().get(0), 1e-11);
    assertEquals(0.996727416185620, model.rSquared(), 1e-14);
    assertEquals(0.795851382172941E-03, model.residualSquares(), 1e-17);
  }

  @Test
  void a_perfect_fit_leaves_nothing_over() {
    LinearModel model =
        LinearModel.polynomial(
            Series.of(1, 2, 3, 4, 5), Series.of(1.1, 1.4, 1.9, 2.6, 3.5), 2, true);

    assertEquals(0, model.residualSquares());
    assertEquals(1, model.rSquared());
    assertEquals(Double.POSITIVE_INFINITY, model.f());
    assertEquals(1, model.coefficients().get(0), 1e-15);
    assertEquals(0, model.coefficients().get(1), 1e-15);
    assertEquals(0.1, model.coefficients().get(2), 1e-15);
  }

  @Test
  void one_predictor_makes_the_simple_line() {
    Series x = Series.of(4, 5, 6, 6, 7, 8, Double.NaN, 9);
    Series y = Series.of(88.1, 89.5, 91.2, 90.7, 92.8, 93, 95, 94.1);
    LinearModel model = LinearModel.of(y, List.of(x), true);
    SimpleRegression line = SimpleRegression.of(x, y);

    assertEquals(line.intercept(), model.coefficients().get(0), 1e-12);
    assertEquals(line.slope(), model.coefficients().get(1), 1e-14);
    assertEquals(line.seIntercept(), model.standardErrors().get(0), 1e-14);
    assertEquals(line.seSlope(), model.standardErrors().get(1), 1e-14);
    assertEquals(line.f(), model.f(), 1e-10);
  }

  @Test
  void the_order_of_predictors_only_orders_the_coefficients() {
    Series y = Series.of(3, 1, 4, 1, 5, 9, 2);
    Series first = Series.of(1, 2, 3, 4, 5, 6, 7);
    Series second = Series.of(2, 7, 1, 8, 2, 8, 1);
    LinearModel model = LinearModel.of(y, List.of(first, second), true);
    LinearModel turned = LinearModel.of(y, List.of(second, first), true);

    assertEquals(model.coefficients().get(1), turned.coefficients().get(2), 1e-14);
    assertEquals(model.coefficients().get(2), turned.coefficients().get(1), 1e-14);
    assertEquals(model.residualSquares(), turned.residualSquares(), 1e-13);
  }

  @Test
  void without_an_intercept_squares_are_about_zero() {
    LinearModel model = LinearModel.polynomial(Series.of(4, 5, 6), Series.of(3, 4, 4), 1, false);

    // NIST StRD, NoInt2
    assertEquals(0.727272727272727, model.coefficients().get(0), 1e-15);
    assertEquals(0.993348115299335, model.rSquared(), 1e-15);
    assertEquals(298.6666666666667, model.f(), 1e-12);
  }

  @Test
  void of_a_constant_nothing_is_explained() {
    LinearModel model =
        LinearModel.polynomial(Series.of(1, 2, 3, 4), Series.of(0.1, 0.1, 0.1, 0.1), 1, true);

    assertEquals(0, model.regressionSquares());
    assertTrue(Double.isNaN(model.rSquared()));
    assertTrue(Double.isNaN(model.f()));
  }

  @Test
  void predictors_that_follow_from_one_another_are_refused() {
    Series y = Series.of(1, 2, 3, 5, 6);
    Series x = Series.of(1, 2, 3, 4, 7);

    assertFault(DataFault.DEGENERATE, () -> LinearModel.of(y, List.of(x, x.map(v -> v / 3)), true));
    assertFault(
        DataFault.DEGENERATE, () -> LinearModel.of(y, List.of(Series.of(2, 2, 2, 2, 2)), true));
  }

  @Test
  void too_few_points_and_different_lengths_are_refused() {
    Series three = Series.of(1, 2, 3);

    assertFault(DataFault.INSUFFICIENT_DATA, () -> LinearModel.polynomial(three, three, 2, true));
    assertFault(
        DataFault.INVALID_INPUT, () -> LinearModel.of(three, List.of(Series.of(1, 2)), true));
    assertFault(DataFault.INVALID_INPUT, () -> LinearModel.of(three, List.of(), true));
    assertFault(DataFault.INVALID_INPUT, () -> LinearModel.polynomial(three, three, 0, true));
  }
}
