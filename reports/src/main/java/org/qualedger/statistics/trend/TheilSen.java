package org.qualedger.statistics.trend;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.descriptive.Median;

/**
 * The median of the slopes of all pairs of points. Few slopes are all kept and the middle selected.
 * Of many only those are kept that lie in a bracket, which the slopes of a random sample of pairs
 * give, and the others counted; so a hundred thousand points need no more memory than a thousand.
 */
final class TheilSen {
  /** This many slopes are kept without further ado. */
  private static final long FEW = 1 << 20;

  private static final int SAMPLE = 1 << 16;

  /** Ranks in the sample by which the bracket reaches to both sides of the middle: six sigma. */
  private static final int REACH = 6 * 128;

  private static final long SEED = 20_260_101;

  private final double[] t;
  private final double[] y;
  private final long pairs;

  private TheilSen(double[] t, double[] y) {
    this.t = t;
    this.y = y;
    this.pairs = (long) t.length * (t.length - 1) / 2;
  }

  /**
   * The median slope.
   *
   * @param t strictly rising
   * @param y as long as t, at least two
   */
  static double medianSlope(double[] t, double[] y) {
    TheilSen points = new TheilSen(t, y);
    return points.pairs <= FEW ? points.ofAll() : points.ofMany();
  }

  static double medianIntercept(double[] t, double[] y, double slope) {
    double[] intercepts = new double[t.length];
    for (int i = 0; i < t.length; i++) {
      intercepts[i] = y[i] - slope * t[i];
    }
    return median(intercepts);
  }

  private static double median(double[] values) {
    return Median.withDefaults().withCopy(false).evaluate(values);
  }

  private double ofAll() {
    double[] slopes = new double[(int) pairs];
    int next = 0;
    for (int j = 1; j < t.length; j++) {
      for (int i = 0; i < j; i++) {
        slopes[next++] = slope(i, j);
      }
    }
    return median(slopes);
  }

  private double slope(int i, int j) {
    return (y[j] - y[i]) / (t[j] - t[i]);
  }

  private double ofMany() {
    double[] sample = sample();
    for (int reach = REACH; reach < SAMPLE / 2; reach *= 2) {
      Bracket bracket = new Bracket(sample[SAMPLE / 2 - reach], sample[SAMPLE / 2 + reach]);
      for (int j = 1; j < t.length; j++) {
        for (int i = 0; i < j; i++) {
          bracket.add(slope(i, j));
        }
      }
      if (bracket.holds((pairs - 1) / 2) && bracket.holds(pairs / 2)) {
        double lower = bracket.ranked((pairs - 1) / 2);
        return lower + (bracket.ranked(pairs / 2) - lower) / 2;
      }
    }
    throw new IllegalStateException("The middle is not near the middle of a sample");
  }

  private double[] sample() {
    SplittableRandom random = new SplittableRandom(SEED);
    return DoubleStream.generate(
            () -> {
              int j = random.nextInt(1, t.length);
              int i = random.nextInt(t.length);
              return i < j ? slope(i, j) : slope(t.length - 1 - j, t.length - 1 - i);
            })
        .limit(SAMPLE)
        .sorted()
        .toArray();
  }

  /** The slopes between two bounds, and how many lie below and on them. */
  private static final class Bracket {
    private final double low;
    private final double high;
    private long below;
    private long atLow;
    private long atHigh;
    private double[] between = new double[1 << 10];
    private int size;
    private boolean sorted;

    Bracket(double low, double high) {
      this.low = low;
      this.high = high;
    }

    void add(double slope) {
      if (slope < low) {
        below++;
      } else if (slope == low) {
        atLow++;
      } else if (slope < high) {
        if (size == between.length) {
          between = Arrays.copyOf(between, 2 * size);
        }
        between[size++] = slope;
      } else if (slope == high) {
        atHigh++;
      }
    }

    /** Whether the slope of a rank, counted from 0, is known. */
    boolean holds(long rank) {
      return rank >= below && rank < below + atLow + size + atHigh;
    }

    double ranked(long rank) {
      if (!sorted) {
        Arrays.sort(between, 0, size);
        sorted = true;
      }
      long place = rank - below - atLow;
      if (place < 0) {
        return low;
      }
      return place < size ? between[(int) place] : high;
    }
  }
}
