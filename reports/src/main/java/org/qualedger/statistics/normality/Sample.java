package org.qualedger.statistics.normality;

import java.util.Arrays;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.descriptive.Moments;

/** Numbers in ascending order, enough of them and not all the same. */
final class Sample {
  private final double[] ordered;
  private final Moments moments;

  private Sample(double[] ordered, Moments moments) {
    this.ordered = ordered;
    this.moments = moments;
  }

  static Sample of(Series series, int least) {
    double[] values = series.present();
    if (values.length < least) {
      throw UnusableDataException.insufficient(
          "%d numbers: at least %d are needed".formatted(values.length, least));
    }
    Moments moments = Moments.of(values);
    if (moments.isConstant()) {
      throw UnusableDataException.degenerate("All numbers are the same");
    }
    Arrays.sort(values);
    return new Sample(values, moments);
  }

  Moments moments() {
    return moments;
  }

  int size() {
    return ordered.length;
  }

  double deviation(int index) {
    return moments.deviation(ordered[index]);
  }
}
