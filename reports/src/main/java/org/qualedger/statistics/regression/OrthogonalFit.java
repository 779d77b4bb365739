package org.qualedger.statistics.regression;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.core.DD;
import org.qualedger.statistics.UnusableDataException;

/**
 * Least squares by the modified Gram–Schmidt process with y as the last column, which is as stable
 * as Householder's method (Å. Björck, Numerical Methods for Least Squares Problems, 1996, 2.4), in
 * double-double arithmetic.
 */
final class OrthogonalFit {
  /**
   * A column of which less than this share is its own follows from the columns before it: no data
   * are recorded to more digits.
   */
  private static final double OWN_SHARE = 1e-15;

  /** Upper triangle: column j = Σ triangle[k][j] · direction k. */
  private final DD[][] triangle;

  /** How far y extends in each direction. */
  private final DD[] extents;

  private final double residualSquares;

  private OrthogonalFit(DD[][] triangle, DD[] extents, double residualSquares) {
    this.triangle = triangle;
    this.extents = extents;
    this.residualSquares = residualSquares;
  }

  /**
   * Fits y.
   *
   * @param columns taken over and changed
   * @throws UnusableDataException DEGENERATE if a column follows from those before it
   */
  static OrthogonalFit of(List<DD[]> columns, DD[] y) {
    int size = columns.size();
    DD[][] triangle = new DD[size][size];
    DD[] extents = new DD[size];
    DD[] rest = y.clone();
    double[] lengths = columns.stream().mapToDouble(OrthogonalFit::length).toArray();
    for (int k = 0; k < size; k++) {
      DD[] direction = columns.get(k);
      DD length = Exact.sumOfProducts(direction, direction).sqrt();
      if (length.doubleValue() <= OWN_SHARE * lengths[k]) {
        throw UnusableDataException.degenerate(
            "Coefficient %d cannot be told from those before it".formatted(k + 1));
      }
      for (int i = 0; i < direction.length; i++) {
        direction[i] = direction[i].divide(length);
      }
      triangle[k][k] = length;
      for (int j = k + 1; j < size; j++) {
        triangle[k][j] = takeOut(direction, columns.get(j));
      }
      extents[k] = takeOut(direction, rest);
    }
    return new OrthogonalFit(triangle, extents, Exact.sumOfProducts(rest, rest).doubleValue());
  }

  private static double length(DD[] column) {
    return Math.sqrt(Exact.sumOfProducts(column, column).doubleValue());
  }

  private static DD takeOut(DD[] direction, DD[] column) {
    DD extent = Exact.sumOfProducts(direction, column);
    for (int i = 0; i < column.length; i++) {
      column[i] = column[i].subtract(extent.multiply(direction[i]));
    }
    return extent;
  }

  double residualSquares() {
    return residualSquares;
  }

  /** The squares that the columns from this one on explain. */
  double explained(int from) {
    DD sum = DD.ZERO;
    for (int k = from; k < extents.length; k++) {
      sum = sum.add(extents[k].square());
    }
    return sum.doubleValue();
  }

  double[] coefficients() {
    DD[] solution = solved(extents.clone());
    double[] coefficients = new double[solution.length];
    for (int k = 0; k < solution.length; k++) {
      coefficients[k] = solution[k].doubleValue();
    }
    return coefficients;
  }

  /** The residual deviation times the lengths of the rows of the inverse triangle. */
  double[] standardErrors(double residualSd) {
    int size = extents.length;
    DD[] squares = new DD[size];
    Arrays.fill(squares, DD.ZERO);
    for (int column = 0; column < size; column++) {
      DD[] unit = new DD[size];
      Arrays.fill(unit, DD.ZERO);
      unit[column] = DD.ONE;
      DD[] inverse = solved(unit);
      for (int row = 0; row < size; row++) {
        squares[row] = squares[row].add(inverse[row].square());
      }
    }
    double[] errors = new double[size];
    for (int k = 0; k < size; k++) {
      errors[k] = residualSd * Math.sqrt(squares[k].doubleValue());
    }
    return errors;
  }

  /** Solves triangle · x = right side, which is overwritten. */
  private DD[] solved(DD[] rightSide) {
    for (int k = rightSide.length - 1; k >= 0; k--) {
      for (int j = k + 1; j < rightSide.length; j++) {
        rightSide[k] = rightSide[k].subtract(triangle[k][j].multiply(rightSide[j]));
      }
      rightSide[k] = rightSide[k].divide(triangle[k][k]);
    }
    return rightSide;
  }
}
