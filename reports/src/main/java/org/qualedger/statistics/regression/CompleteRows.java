package org.qualedger.statistics.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.core.DD;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/** The places at which the explained figure and all predictors have a number. */
final class CompleteRows {
  private final DD[] y;
  private final List<DD[]> predictors;

  private CompleteRows(DD[] y, List<DD[]> predictors) {
    this.y = y;
    this.predictors = predictors;
  }

  static CompleteRows of(Series y, List<Series> predictors) {
    for (Series predictor : predictors) {
      if (predictor.size() != y.size()) {
        throw UnusableDataException.invalid(
            "A predictor has %d values for %d".formatted(predictor.size(), y.size()));
      }
    }
    int[] complete =
        IntStream.range(0, y.size())
            .filter(i -> !y.isMissing(i) && predictors.stream().noneMatch(p -> p.isMissing(i)))
            .toArray();
    List<DD[]> columns = new ArrayList<>();
    predictors.forEach(predictor -> columns.add(chosen(predictor, complete)));
    return new CompleteRows(chosen(y, complete), columns);
  }

  DD[] y() {
    return y;
  }

  List<DD[]> predictors() {
    return predictors;
  }

  private static DD[] chosen(Series series, int[] places) {
    DD[] figures = new DD[places.length];
    for (int i = 0; i < places.length; i++) {
      figures[i] = Exact.of(series.get(places[i]));
    }
    return figures;
  }
}
