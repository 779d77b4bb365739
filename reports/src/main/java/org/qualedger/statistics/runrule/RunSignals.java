package org.qualedger.statistics.runrule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * The signals of run rules on a control chart. A point is signalled if it completes the pattern of
 * a rule, and so is every point after it while the pattern lasts; nothing is signalled before the
 * pattern is complete.
 *
 * <p>The zone of point i is zᵢ = (xᵢ − centreᵢ)/σᵢ with its own centre and standard error, so that
 * charts with unequal samples are judged rightly; the rules of trend and alternation compare the
 * plotted statistics themselves. A missing point breaks every run and every window of which it is a
 * part, and a window counts only when all its points are there. A point on the centre line is on
 * neither side; equal neighbours break a trend and an alternation. "Beyond" is strict, "within"
 * includes the border.
 *
 * <p>References: L. S. Nelson, Journal of Quality Technology 16 (1984), 237–239; Western Electric,
 * Statistical Quality Control Handbook (1956); ISO 7870-2, annex B.
 */
public final class RunSignals {
  private static final int TREND_STEPS = 5;
  private static final int ALTERNATION_TURNS = 12;
  private static final int WITHIN_LENGTH = 15;
  private static final int NONE_WITHIN_LENGTH = 8;

  private final byte[] masks;

  private RunSignals(byte[] masks) {
    this.masks = masks;
  }

  /**
   * The signals of one run of points.
   *
   * @param statistics the plotted points
   * @param centre the centre line at each point
   * @param sigma the standard error of each point, not negative; missing where there are no limits
   * @param rules which rules to apply
   * @throws UnusableDataException if the series differ in length or a standard error is negative
   */
  public static RunSignals of(Series statistics, Series centre, Series sigma, RuleSet rules) {
    return of(statistics, centre, sigma, rules, new int[] {1});
  }

  /**
   * The signals of a chart whose rules restart at some points: no pattern reaches across.
   *
   * @param starts the positions, from 1 and rising, at which the rules start afresh; the first is 1
   */
  public static RunSignals of(
      Series statistics, Series centre, Series sigma, RuleSet rules, int[] starts) {
    int n = statistics.size();
    if (centre.size() != n || sigma.size() != n) {
      throw UnusableDataException.invalid(
          "%d points, %d centres, %d standard errors".formatted(n, centre.size(), sigma.size()));
    }
    double[] x = statistics.toArray();
    double[] z = new double[n];
    for (int i = 0; i < n; i++) {
      if (sigma.get(i) < 0) {
        throw UnusableDataException.invalid("Standard error %d is negative".formatted(i + 1));
      }
      z[i] = (x[i] - centre.get(i)) / sigma.get(i);
    }
    byte[] masks = new byte[n];
    for (int s = 0; s < starts.length; s++) {
      int from = starts[s] - 1;
      int to = s + 1 < starts.length ? starts[s + 1] - 1 : n;
      mark(x, z, from, to, rules, masks);
    }
    return new RunSignals(masks);
  }

  private static void mark(double[] x, double[] z, int from, int to, RuleSet rules, byte[] masks) {
    if (rules.has(NelsonRule.BEYOND_THREE_SIGMA)) {
      markBeyond(z, from, to, masks);
    }
    if (rules.has(NelsonRule.SAME_SIDE)) {
      markSameSide(z, from, to, rules.sameSideLength(), masks);
    }
    if (rules.has(NelsonRule.TREND)) {
      markTrend(x, from, to, masks);
    }
    if (rules.has(NelsonRule.ALTERNATION)) {
      markAlternation(x, from, to, masks);
    }
    if (rules.has(NelsonRule.TWO_OF_THREE_BEYOND_TWO_SIGMA)) {
      markWindow(z, from, to, 2, 3, 2, NelsonRule.TWO_OF_THREE_BEYOND_TWO_SIGMA, masks);
    }
    if (rules.has(NelsonRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA)) {
      markWindow(z, from, to, 4, 5, 1, NelsonRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA, masks);
    }
    if (rules.has(NelsonRule.WITHIN_ONE_SIGMA)) {
      markWithin(z, from, to, masks);
    }
    if (rules.has(NelsonRule.NONE_WITHIN_ONE_SIGMA)) {
      markNoneWithin(z, from, to, rules.bothSides(), masks);
    }
  }

  private static void markBeyond(double[] z, int from, int to, byte[] masks) {
    byte bit = NelsonRule.BEYOND_THREE_SIGMA.bit();
    for (int i = from; i < to; i++) {
      if (Math.abs(z[i]) > 3) {
        masks[i] |= bit;
      }
    }
  }

  private static void markSameSide(double[] z, int from, int to, int length, byte[] masks) {
    byte bit = NelsonRule.SAME_SIDE.bit();
    int side = 0;
    int run = 0;
    for (int i = from; i < to; i++) {
      int here = sign(z[i]);
      run = here != 0 && here == side ? run + 1 : Math.abs(here);
      side = here;
      if (run >= length) {
        masks[i] |= bit;
      }
    }
  }

  private static void markTrend(double[] x, int from, int to, byte[] masks) {
    byte bit = NelsonRule.TREND.bit();
    int direction = 0;
    int steps = 0;
    for (int i = from + 1; i < to; i++) {
      int here = sign(x[i] - x[i - 1]);
      steps = here != 0 && here == direction ? steps + 1 : Math.abs(here);
      direction = here;
      if (steps >= TREND_STEPS) {
        masks[i] |= bit;
      }
    }
  }

  private static void markAlternation(double[] x, int from, int to, byte[] masks) {
    byte bit = NelsonRule.ALTERNATION.bit();
    int direction = 0;
    int turns = 0;
    for (int i = from + 1; i < to; i++) {
      int here = sign(x[i] - x[i - 1]);
      turns = here != 0 && here == -direction ? turns + 1 : 0;
      direction = here;
      if (turns >= ALTERNATION_TURNS) {
        masks[i] |= bit;
      }
    }
  }

  /** Marks points beyond a zone on the side on which enough of the window's points are. */
  private static void markWindow(
      double[] z,
      int from,
      int to,
      int enough,
      int window,
      double zone,
      NelsonRule rule,
      byte[] masks) {
    byte bit = rule.bit();
    int present = 0;
    int above = 0;
    int below = 0;
    for (int i = from; i < to; i++) {
      present = Double.isNaN(z[i]) ? 0 : present + 1;
      above += z[i] > zone ? 1 : 0;
      below += z[i] < -zone ? 1 : 0;
      int left = i - window;
      if (left >= from) {
        above -= z[left] > zone ? 1 : 0;
        below -= z[left] < -zone ? 1 : 0;
      }
      boolean signal = (z[i] > zone && above >= enough) || (z[i] < -zone && below >= enough);
      if (signal && present >= window) {
        masks[i] |= bit;
      }
    }
  }

  private static void markWithin(double[] z, int from, int to, byte[] masks) {
    byte bit = NelsonRule.WITHIN_ONE_SIGMA.bit();
    int run = 0;
    for (int i = from; i < to; i++) {
      run = Math.abs(z[i]) <= 1 ? run + 1 : 0;
      if (run >= WITHIN_LENGTH) {
        masks[i] |= bit;
      }
    }
  }

  private static void markNoneWithin(
      double[] z, int from, int to, boolean bothSides, byte[] masks) {
    byte bit = NelsonRule.NONE_WITHIN_ONE_SIGMA.bit();
    int run = 0;
    int oneSided = 0;
    int side = 0;
    for (int i = from; i < to; i++) {
      int here = Math.abs(z[i]) > 1 ? sign(z[i]) : 0;
      run = here != 0 ? run + 1 : 0;
      oneSided = here != 0 && here == side ? oneSided + 1 : Math.abs(here);
      side = here;
      // The last eight are on both sides unless the run on the present side fills them.
      if (run >= NONE_WITHIN_LENGTH && (!bothSides || oneSided < NONE_WITHIN_LENGTH)) {
        masks[i] |= bit;
      }
    }
  }

  /** −1, 0 or 1; 0 for a missing number, which is on no side and in no direction. */
  private static int sign(double value) {
    return value > 0 ? 1 : value < 0 ? -1 : 0;
  }

  /** How many points were judged. */
  public int size() {
    return masks.length;
  }

  /** Whether any rule found anything. */
  public boolean isEmpty() {
    for (byte mask : masks) {
      if (mask != 0) {
        return false;
      }
    }
    return true;
  }

  /** The positions, from 1, of the points that a rule signals. */
  public int[] positions(NelsonRule rule) {
    byte bit = rule.bit();
    return IntStream.range(0, masks.length)
        .filter(i -> (masks[i] & bit) != 0)
        .map(i -> i + 1)
        .toArray();
  }

  /** The positions, from 1, of all signalled points by the rule that signals them. */
  public Map<NelsonRule, int[]> byRule() {
    Map<NelsonRule, int[]> all = new EnumMap<>(NelsonRule.class);
    for (NelsonRule rule : NelsonRule.values()) {
      int[] found = positions(rule);
      if (found.length > 0) {
        all.put(rule, found);
      }
    }
    return all;
  }

  /**
   * The rules that signal a point.
   *
   * @param position from 1
   */
  public Set<NelsonRule> rulesAt(int position) {
    Set<NelsonRule> rules = EnumSet.noneOf(NelsonRule.class);
    for (NelsonRule rule : NelsonRule.values()) {
      if ((masks[position - 1] & rule.bit()) != 0) {
        rules.add(rule);
      }
    }
    return rules;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RunSignals that && Arrays.equals(masks, that.masks);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(masks);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    byRule()
        .forEach(
            (rule, found) ->
                text.append(text.length() > 1 ? ", " : "")
                    .append(rule)
                    .append('=')
                    .append(Arrays.toString(found)));
    return text.append('}').toString();
  }
}
