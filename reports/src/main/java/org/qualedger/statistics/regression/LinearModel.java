package org.qualedger.statistics.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.core.DD;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * A linear model y = b₀ + b₁x₁ + … + bₖxₖ by least squares, with several predictors or with the
 * powers of one, with or without the intercept b₀.
 *
 * <p>Solved by an orthogonal decomposition in double-double arithmetic, never by the normal
 * equations, so that the reference problems of NIST (StRD, linear regression), Filip's polynomial
 * of degree ten among them, come out to the digits of their certificates. Without an intercept sums
 * of squares and R² are about 0, not about the mean. A perfect fit has a residual deviation of
 * exactly 0 and an infinite F. R² and F are undefined (NaN) where y does not vary.
 *
 * <p>Written out because the regressions of Commons Math work in double: on these problems they
 * lose up to all digits.
 *
 * @param coefficients b₀ (if there is an intercept), b₁, …
 * @param standardErrors standard error of each coefficient
 * @param residualSd standard deviation of the points about the model, in the unit of y
 * @param rSquared share of the variation of y that the model explains
 * @param regressionDf degrees of freedom of the model: its coefficients other than the intercept
 * @param regressionSquares sum of squares that the model explains
 * @param residualDf degrees of freedom left: points less coefficients
 * @param residualSquares sum of squares that the model leaves over
 * @param f mean square of the model over that of the residuals
 */
public record LinearModel(
    Series coefficients,
    Series standardErrors,
    double residualSd,
    double rSquared,
    int regressionDf,
    double regressionSquares,
    int residualDf,
    double residualSquares,
    double f) {

  /** Share of Σy² below which a sum of squares is what the arithmetic leaves of nothing. */
  private static final double NOTHING_LEFT = 1e-52;

  /**
   * A model with these predictors.
   *
   * @param y what is explained
   * @param predictors what explains, each as long as y; a place where any number is missing is left
   *     out
   * @param intercept whether the model has the constant b₀
   * @throws UnusableDataException INVALID_INPUT for different lengths or no predictor,
   *     INSUFFICIENT_DATA unless there are more points than coefficients, DEGENERATE if a predictor
   *     follows from those before it
   */
  public static LinearModel of(Series y, List<Series> predictors, boolean intercept) {
    if (predictors.isEmpty()) {
      throw UnusableDataException.invalid("A model needs a predictor");
    }
    CompleteRows rows = CompleteRows.of(y, predictors);
    return fit(rows.y(), rows.predictors(), intercept);
  }

  /**
   * A polynomial of one predictor.
   *
   * @param degree the highest power, from 1
   * @throws UnusableDataException as {@link #of}
   */
  public static LinearModel polynomial(Series x, Series y, int degree, boolean intercept) {
    if (degree < 1) {
      throw UnusableDataException.invalid("No polynomial of degree " + degree);
    }
    CompleteRows rows = CompleteRows.of(y, List.of(x));
    DD[] first = rows.predictors().getFirst();
    List<DD[]> powers = new ArrayList<>();
    powers.add(first);
    while (powers.size() < degree) {
      powers.add(product(powers.getLast(), first));
    }
    return fit(rows.y(), powers, intercept);
  }

  private static DD[] product(DD[] a, DD[] b) {
    DD[] product = new DD[a.length];
    for (int i = 0; i < a.length; i++) {
      product[i] = a[i].multiply(b[i]);
    }
    return product;
  }

  private static LinearModel fit(DD[] y, List<DD[]> predictors, boolean intercept) {
    List<DD[]> columns = new ArrayList<>();
    if (intercept) {
      DD[] ones = new DD[y.length];
      Arrays.fill(ones, DD.ONE);
      columns.add(ones);
    }
    predictors.forEach(column -> columns.add(column.clone()));
    int residualDf = y.length - columns.size();
    if (residualDf < 1) {
      throw UnusableDataException.insufficient(
          "%d points for %d coefficients".formatted(y.length, columns.size()));
    }
    OrthogonalFit fit = OrthogonalFit.of(columns, y);
    double nothing = NOTHING_LEFT * Exact.sumOfProducts(y, y).doubleValue();
    int regressionDf = predictors.size();
    double explained = unlessNothing(fit.explained(intercept ? 1 : 0), nothing);
    double residual = unlessNothing(fit.residualSquares(), nothing);
    double variance = residual / residualDf;
    return new LinearModel(
        Series.result(fit.coefficients()),
        Series.result(fit.standardErrors(Math.sqrt(variance))),
        Math.sqrt(variance),
        explained / (explained + residual),
        regressionDf,
        explained,
        residualDf,
        residual,
        explained / regressionDf / variance);
  }

  private static double unlessNothing(double squares, double nothing) {
    return squares <= nothing ? 0 : squares;
  }
}
