package org.qualedger.statistics.guidance;

import java.util.ArrayList;
import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.controlchart.CountModel;
import org.qualedger.statistics.controlchart.FactorTable;
import org.qualedger.statistics.controlchart.IndividualsSigma;
import org.qualedger.statistics.controlchart.LaneyChart;
import org.qualedger.statistics.controlchart.LimitBasis;
import org.qualedger.statistics.controlchart.OverdispersionTest;

/**
 * The advice for counts: what decides it is computed once, then judged.
 *
 * <p>Counts are overdispersed if Pearson's test says so at 1 % <em>and</em> σ_z, here without
 * Laney's extreme moving ranges, is at least 1.25. The second looks at typical neighbours only: a
 * single bad month, or a lasting shift, also raises the first, but it is a signal to be found and
 * not a reason to widen the limits.
 */
final class CountAdvice {
  private static final double LEVEL = 0.01;
  private static final double LEAST_INFLATION = 1.25;
  private static final double FEWEST_EVENTS = 1;
  private static final double SMALL_COUNT = 5;

  private final CountModel model;
  private final Series counts;
  private final Series sizes;
  private final int points;
  private final boolean constantSize;
  private final double meanCount;
  private final boolean varies;

  private CountAdvice(CountModel model, Series counts, Series sizes) {
    this.model = model;
    this.counts = counts;
    this.sizes = sizes;
    int present = 0;
    double events = 0;
    double others = 0;
    double firstSize = Double.NaN;
    boolean equal = true;
    for (int i = 0; i < Math.min(counts.size(), sizes.size()); i++) {
      if (sizes.get(i) > 0 && !counts.isMissing(i)) {
        present++;
        events += counts.get(i);
        others += sizes.get(i) - counts.get(i);
        firstSize = present == 1 ? sizes.get(i) : firstSize;
        equal &= sizes.get(i) == firstSize;
      }
    }
    points = present;
    constantSize = equal;
    // Of units, those without the property may be the rare ones.
    double fewer = model == CountModel.BINOMIAL ? Math.min(events, others) : events;
    meanCount = fewer / present;
    varies = fewer > 0;
  }

  static ChartAdvice of(ProcessData.Units units) {
    return new CountAdvice(CountModel.BINOMIAL, units.counts(), units.sizes()).advice();
  }

  static ChartAdvice of(ProcessData.Events events) {
    return new CountAdvice(CountModel.POISSON, events.counts(), events.sizes()).advice();
  }

  private ChartAdvice advice() {
    // Refuses counts that cannot be before anything is said of them.
    LaneyChart laney =
        LaneyChart.of(model, counts, sizes, LimitBasis.usual(), FactorTable.TABULATED);
    List<ChartCaution> cautions = ChartAdvice.cautions(points, counts.size());
    boolean rare = meanCount < FEWEST_EVENTS;
    boolean testable = points > 1 && varies;
    boolean overdispersed = false;
    if (testable) {
      OverdispersionTest test = OverdispersionTest.of(model, counts, sizes);
      overdispersed = test.upperPValue() < LEVEL && typicalInflation(laney) >= LEAST_INFLATION;
      if (test.lowerPValue() < LEVEL) {
        cautions.add(ChartCaution.UNDERDISPERSED);
      }
    }
    if (!varies) {
      cautions.add(ChartCaution.NO_VARIATION);
    } else if (!rare && meanCount < SMALL_COUNT) {
      cautions.add(ChartCaution.SMALL_COUNTS);
    }
    return new ChartAdvice(
        chart(rare, overdispersed), reasons(rare, overdispersed), cautions, points);
  }

  private static double typicalInflation(LaneyChart laney) {
    boolean hasNeighbours = !Double.isNaN(laney.inflation());
    return hasNeighbours
        ? IndividualsSigma.SCREENED_MOVING_RANGE.of(laney.z(), FactorTable.EXACT)
        : Double.NaN;
  }

  private ChartKind chart(boolean rare, boolean overdispersed) {
    return switch (model) {
      case BINOMIAL -> {
        if (rare) {
          yield ChartKind.G;
        }
        if (overdispersed) {
          yield ChartKind.LANEY_P;
        }
        yield constantSize ? ChartKind.NP : ChartKind.P;
      }
      case POISSON -> {
        if (rare) {
          yield ChartKind.T;
        }
        if (overdispersed) {
          yield ChartKind.LANEY_U;
        }
        yield constantSize ? ChartKind.C : ChartKind.U;
      }
    };
  }

  private List<ChartReason> reasons(boolean rare, boolean overdispersed) {
    List<ChartReason> reasons = new ArrayList<>();
    reasons.add(
        model == CountModel.BINOMIAL ? ChartReason.UNITS_COUNTED : ChartReason.EVENTS_COUNTED);
    if (rare) {
      reasons.add(ChartReason.RARE_EVENTS);
    } else if (overdispersed) {
      reasons.add(ChartReason.OVERDISPERSED);
    } else {
      reasons.add(constantSize ? ChartReason.CONSTANT_SIZE : ChartReason.VARYING_SIZE);
    }
    return reasons;
  }
}
