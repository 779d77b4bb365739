package org.qualedger.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.regression.Correlation;
import org.qualedger.statistics.regression.SimpleRegression;

/**
 * What a scatter diagram shows: pairs of two measures.
 *
 * @param across measure of the horizontal axis, with its unit, in the language of the chart
 * @param acrossNotation how its values are written
 * @param up measure of the vertical axis
 * @param upNotation how its values are written
 * @param labels name of each pair; empty if pairs have none
 * @param x values of the horizontal axis; a pair with a missing value is not drawn
 * @param y values of the vertical axis
 * @param line the fitted line, if one was fitted
 * @param correlation Pearson's r
 */
public record ScatterPicture(
    String across,
    Notation acrossNotation,
    String up,
    Notation upNotation,
    List<String> labels,
    Series x,
    Series y,
    Optional<FittedLine> line,
    OptionalDouble correlation) {

  /** Copies the list and checks that both series have the same places. */
  public ScatterPicture {
    labels = List.copyOf(labels);
    if (x.size() != y.size() || (!labels.isEmpty() && labels.size() != x.size())) {
      throw new IllegalArgumentException(
          "%d and %d values, %d labels".formatted(x.size(), y.size(), labels.size()));
    }
  }

  /**
   * The line y = intercept + slope · x.
   *
   * @param intercept where it crosses the vertical axis
   * @param slope how much y grows with each unit of x
   */
  public record FittedLine(double intercept, double slope) {
    double at(double x) {
      return intercept + slope * x;
    }
  }

  /** The same with the line that was fitted to the pairs and their correlation. */
  public ScatterPicture with(SimpleRegression regression, Correlation correlations) {
    return new ScatterPicture(
        across,
        acrossNotation,
        up,
        upNotation,
        labels,
        x,
        y,
        Optional.of(new FittedLine(regression.intercept(), regression.slope())),
        OptionalDouble.of(correlations.pearson().r()));
  }

  boolean isPresent(int index) {
    return Double.isFinite(x.get(index)) && Double.isFinite(y.get(index));
  }

  int presentCount() {
    int count = 0;
    for (int i = 0; i < x.size(); i++) {
      if (isPresent(i)) {
        count++;
      }
    }
    return count;
  }
}
