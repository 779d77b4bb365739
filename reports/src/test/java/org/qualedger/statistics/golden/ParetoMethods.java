package org.qualedger.statistics.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.histogram.ClassNumbers;
import org.qualedger.statistics.histogram.Histogram;
import org.qualedger.statistics.pareto.ParetoAnalysis;
import org.qualedger.statistics.pareto.ParetoAnalysis.Bar;
import org.qualedger.statistics.pareto.ParetoKind;
import org.qualedger.statistics.proportion.Proportion;

/** Pareto analysis and histogram. */
final class ParetoMethods {
  private static final double USUAL_THRESHOLD = 80;

  private ParetoMethods() {}

  static Map<String, GoldenMethod> all() {
    return Map.of("pareto", ParetoMethods::pareto, "histogram", ParetoMethods::histogram);
  }

  private static Map<String, Object> pareto(Inputs inputs) {
    ParetoAnalysis analysis =
        ParetoAnalysis.of(kinds(inputs.texts("categories"), inputs.series("counts")))
            .orElseThrow(() -> UnusableDataException.insufficient("Nothing happened"));
    List<Bar> bars = analysis.bars();
    return Map.of(
        "categories", labels(bars),
        "counts", bars.stream().map(bar -> bar.kind().count()).toList(),
        "percent", bars.stream().map(bar -> percent(bar.share())).toList(),
        "cumulative", bars.stream().map(bar -> bar.cumulative().numerator()).toList(),
        "cumulativePercent", bars.stream().map(bar -> percent(bar.cumulative())).toList(),
        "vitalFew", labels(analysis.vitalFew(inputs.number("threshold", USUAL_THRESHOLD))));
  }

  private static List<ParetoKind> kinds(List<String> categories, Series counts) {
    if (categories.size() != counts.size()) {
      throw UnusableDataException.invalid("Categories without counts");
    }
    List<ParetoKind> kinds = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      double count = counts.isMissing(i) ? 0 : counts.get(i);
      kinds.add(ParetoKind.of(categories.get(i), Counts.whole(count)));
    }
    return kinds;
  }

  private static List<String> labels(List<Bar> bars) {
    return bars.stream().map(bar -> bar.kind().label()).toList();
  }

  private static double percent(Proportion share) {
    return 100 * share.value().orElseThrow();
  }

  private static Map<String, Object> histogram(Inputs inputs) {
    Series values = inputs.series("values");
    Histogram histogram =
        inputs
            .optionalNumbers("breaks")
            .map(breaks -> Histogram.of(values, breaks))
            .orElseGet(() -> Histogram.of(values));
    ClassNumbers classes = ClassNumbers.of(values);
    OptionalInt freedmanDiaconis = classes.freedmanDiaconis();
    return Map.of(
        "n", histogram.n(),
        "countsRightClosed", histogram.bins().stream().map(Histogram.Bin::rightClosed).toList(),
        "countsLeftClosed", histogram.bins().stream().map(Histogram.Bin::leftClosed).toList(),
        "sturgesClasses", classes.sturges(),
        "sqrtClasses", classes.squareRoot(),
        "scottWidth", classes.scottWidth(),
        "scottClasses", classes.scott(),
        "freedmanDiaconisWidth", classes.freedmanDiaconisWidth(),
        "freedmanDiaconisClasses",
            freedmanDiaconis.isPresent() ? freedmanDiaconis.getAsInt() : Double.NaN);
  }
}
