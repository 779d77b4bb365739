package org.qualedger.statistics.runrule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunSignalsTest {

  private static final double MISSING = Double.NaN;

  /** A point that belongs to no pattern of a rule, and then the shortest pattern. */
  static Stream<Arguments> patterns() {
    return Stream.of(
        Arguments.of(NelsonRule.BEYOND_THREE_SIGMA, 0.0, new double[] {3.001}),
        Arguments.of(NelsonRule.SAME_SIDE, 0.0, new double[] {.2, .3, .1, .4, .2, .3, .1, .4, .2}),
        Arguments.of(NelsonRule.TREND, 0.5, new double[] {-1, -.5, -.1, .2, .4, .7}),
        Arguments.of(
            NelsonRule.ALTERNATION,
            0.5,
            new double[] {.5, .1, .6, .2, .7, .1, .6, .2, .5, .1, .6, .2, .7, .1}),
        Arguments.of(NelsonRule.TWO_OF_THREE_BEYOND_TWO_SIGMA, 0.0, new double[] {-2.1, .3, -2.5}),
        Arguments.of(
            NelsonRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA, 0.0, new double[] {1.2, 1.1, .2, 1.4, 1.3}),
        Arguments.of(
            NelsonRule.WITHIN_ONE_SIGMA,
            1.1,
            new double[] {1, -1, 0, .5, .2, -.3, 0, .1, 1, -1, .4, .6, -.2, .3, -.9}),
        Arguments.of(
            NelsonRule.NONE_WITHIN_ONE_SIGMA,
            0.9,
            new double[] {1.2, -1.3, 1.1, 1.4, -1.6, 1.2, 1.3, 1.1}));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void a_rule_fires_where_its_pattern_is_complete_and_not_earlier(
      NelsonRule rule, double quiet, double[] pattern) {
    for (int before = 2; before < 30; before++) {
      double[] x = new double[before + pattern.length];
      Arrays.fill(x, 0, before, quiet);
      System.arraycopy(pattern, 0, x, before, pattern.length);

      assertArrayEquals(
          new int[] {x.length},
          signals(x, RuleSet.only(rule)).positions(rule),
          rule + "+" + before);
    }
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void a_missing_point_inside_the_pattern_breaks_it(
      NelsonRule rule, double quiet, double[] pattern) {
    for (int gap = 0; gap < pattern.length; gap++) {
      double[] x = new double[5 + pattern.length];
      Arrays.fill(x, 0, 5, quiet);
      System.arraycopy(pattern, 0, x, 5, pattern.length);
      x[5 + gap] = MISSING;

      assertTrue(signals(x, RuleSet.only(rule)).isEmpty(), rule + " without point " + gap);
    }
  }

  @ParameterizedTest
  @EnumSource(NelsonRule.class)
  void signals_are_those_of_the_definition_read_word_by_word(NelsonRule rule) {
    Random random = new Random(19840101L + rule.number());
    int fired = 0;
    for (int round = 0; round < 400; round++) {
      double[] x = walk(random, 60);
      int length = 7 + random.nextInt(3);
      boolean bothSides = random.nextBoolean();
      RuleSet rules = new RuleSet(Set.of(rule), length, bothSides);

      int[] expected = new Definition(x, length, bothSides).positions(rule);

      assertArrayEquals(expected, signals(x, rules).positions(rule), () -> Arrays.toString(x));
      fired += expected.length;
    }
    assertTrue(fired > 20, () -> rule + " was hardly ever tried");
  }

  @Test
  void what_comes_later_changes_no_signal_before_it() {
    Random random = new Random(7);
    double[] x = walk(random, 80);
    RunSignals whole = signals(x, RuleSet.nelson());
    for (int end = 1; end < x.length; end++) {
      RunSignals beginning = signals(Arrays.copyOf(x, end), RuleSet.nelson());
      for (int position = 1; position <= end; position++) {
        assertEquals(whole.rulesAt(position), beginning.rulesAt(position));
      }
    }
  }

  @Test
  void signals_stay_under_a_change_of_unit_and_of_origin_and_when_turned_upside_down() {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      double[] x = walk(random, 60);
      RunSignals signals = signals(x, RuleSet.nelson());

      // Powers of two, so that borders of zones stay borders
      assertEquals(signals, signals(x, 4, 32, RuleSet.nelson()));
      assertEquals(signals, signals(Arrays.stream(x).map(v -> -v).toArray(), RuleSet.nelson()));
    }
  }

  @Test
  void no_pattern_reaches_across_a_restart() {
    double[] x = new double[18];
    Arrays.fill(x, 0.5);
    Series centre = constant(18, 0);
    Series sigma = constant(18, 1);

    RunSignals through = RunSignals.of(Series.of(x), centre, sigma, RuleSet.usual());
    RunSignals restarted =
        RunSignals.of(Series.of(x), centre, sigma, RuleSet.usual(), new int[] {1, 9});

    assertEquals(9, through.positions(NelsonRule.SAME_SIDE)[0]);
    assertArrayEquals(new int[] {17, 18}, restarted.positions(NelsonRule.SAME_SIDE));
  }

  @Test
  void each_point_is_judged_by_its_own_standard_error() {
    RunSignals signals =
        RunSignals.of(
            Series.of(3.5, 3.5, 3.5),
            Series.of(0, 0, 1),
            Series.of(1, 2, 0.5),
            RuleSet.only(NelsonRule.BEYOND_THREE_SIGMA));

    assertArrayEquals(new int[] {1, 3}, signals.positions(NelsonRule.BEYOND_THREE_SIGMA));
  }

  @Test
  void without_a_standard_error_only_the_plotted_points_are_judged() {
    RunSignals signals =
        RunSignals.of(
            Series.of(1, 2, 3, 4, 5, 6, 7), constant(7, 0), constant(7, MISSING), RuleSet.nelson());

    assertArrayEquals(new int[] {6, 7}, signals.positions(NelsonRule.TREND));
    assertEquals(Set.of(NelsonRule.TREND), signals.byRule().keySet());
  }

  @Test
  void at_a_standard_error_of_0_whatever_is_off_the_centre_is_beyond() {
    RunSignals signals =
        RunSignals.of(Series.of(1, 1, 0.9), constant(3, 1), constant(3, 0), RuleSet.nelson());

    assertEquals(Set.of(), signals.rulesAt(1));
    assertEquals(Set.of(NelsonRule.BEYOND_THREE_SIGMA), signals.rulesAt(3));
  }

  @Test
  void few_rules_are_on_by_default_and_western_electric_has_four() {
    assertEquals(3, RuleSet.usual().rules().size());
    assertEquals(EnumSet.allOf(NelsonRule.class), RuleSet.nelson().rules());
    assertEquals(4, RuleSet.westernElectric().rules().size());
    assertEquals(8, RuleSet.westernElectric().sameSideLength());
    assertEquals(NelsonRule.TREND, NelsonRule.numbered(3));
  }

  @Test
  void what_cannot_be_is_refused() {
    Series three = Series.of(1, 2, 3);
    assertFault(
        DataFault.INVALID_INPUT, () -> RunSignals.of(three, Series.of(1), three, RuleSet.usual()));
    assertFault(
        DataFault.INVALID_INPUT,
        () -> RunSignals.of(three, three, Series.of(1, 1, -1), RuleSet.usual()));
    assertFault(DataFault.INVALID_INPUT, () -> new RuleSet(Set.of(), 0, true));
  }

  @Test
  void nothing_has_no_signals() {
    assertEquals(Map.of(), signals(new double[0], RuleSet.nelson()).byRule());
  }

  private static RunSignals signals(double[] x, RuleSet rules) {
    return signals(x, 1, 0, rules);
  }

  private static RunSignals signals(double[] x, double scale, double shift, RuleSet rules) {
    return RunSignals.of(
        Series.of(Arrays.stream(x).map(v -> v * scale + shift).toArray()),
        constant(x.length, shift),
        constant(x.length, scale),
        rules);
  }

  private static Series constant(int size, double value) {
    double[] values = new double[size];
    Arrays.fill(values, value);
    return Series.of(values);
  }

  /** Points of every rule's kind in turn: drifting, alternating, calm and wild, with gaps. */
  private static double[] walk(Random random, int size) {
    double[] x = new double[size];
    double level = 0;
    int mood = 0;
    for (int i = 0; i < size; i++) {
      if (i % 20 == 0) {
        mood = random.nextInt(5);
      }
      level = Math.clamp(level + (random.nextInt(3) - 1) * 0.5, -2, 2);
      x[i] =
          switch (mood) {
            case 0 -> level;
            case 1 -> (i % 2 == 0 ? 1 : -1) * (1.5 + random.nextInt(3) * 0.5);
            case 2 -> (random.nextInt(5) - 2) * 0.5;
            case 3 -> (i % 20 - 10) * 0.25 + (random.nextInt(8) == 0 ? -0.25 : 0);
            default -> 0.5 * (random.nextInt(15) - 7);
          };
      if (random.nextInt(40) == 0) {
        x[i] = MISSING;
      }
    }
    return x;
  }

  /** The rules by the words of Nelson's table, one window at a time; z is x. */
  private static final class Definition {
    private final double[] x;
    private final int sameSideLength;
    private final boolean bothSides;

    Definition(double[] x, int sameSideLength, boolean bothSides) {
      this.x = x;
      this.sameSideLength = sameSideLength;
      this.bothSides = bothSides;
    }

    int[] positions(NelsonRule rule) {
      return IntStream.rangeClosed(1, x.length).filter(position -> holds(rule, position)).toArray();
    }

    private boolean holds(NelsonRule rule, int position) {
      int length =
          switch (rule) {
            case BEYOND_THREE_SIGMA -> 1;
            case SAME_SIDE -> sameSideLength;
            case TREND -> 6;
            case ALTERNATION -> 14;
            case TWO_OF_THREE_BEYOND_TWO_SIGMA -> 3;
            case FOUR_OF_FIVE_BEYOND_ONE_SIGMA -> 5;
            case WITHIN_ONE_SIGMA -> 15;
            case NONE_WITHIN_ONE_SIGMA -> 8;
          };
      if (position < length) {
        return false;
      }
      double[] window = Arrays.copyOfRange(x, position - length, position);
      if (Arrays.stream(window).anyMatch(Double::isNaN)) {
        return false;
      }
      return switch (rule) {
        case BEYOND_THREE_SIGMA -> Math.abs(window[0]) > 3;
        case SAME_SIDE -> all(window, 0) || all(negated(window), 0);
        case TREND -> rises(window) || rises(negated(window));
        case ALTERNATION -> alternates(window);
        case TWO_OF_THREE_BEYOND_TWO_SIGMA -> enough(window, 2, 2) || enough(negated(window), 2, 2);
        case FOUR_OF_FIVE_BEYOND_ONE_SIGMA -> enough(window, 4, 1) || enough(negated(window), 4, 1);
        case WITHIN_ONE_SIGMA -> Arrays.stream(window).allMatch(z -> Math.abs(z) <= 1);
        case NONE_WITHIN_ONE_SIGMA ->
            Arrays.stream(window).allMatch(z -> Math.abs(z) > 1)
                && (!bothSides || (!all(window, 1) && !all(negated(window), 1)));
      };
    }

    private static double[] negated(double[] window) {
      return Arrays.stream(window).map(z -> -z).toArray();
    }

    private static boolean all(double[] window, double above) {
      return Arrays.stream(window).allMatch(z -> z > above);
    }

    private static boolean enough(double[] window, int count, double beyond) {
      return window[window.length - 1] > beyond
          && Arrays.stream(window).filter(z -> z > beyond).count() >= count;
    }

    private static boolean rises(double[] window) {
      for (int i = 1; i < window.length; i++) {
        if (window[i] <= window[i - 1]) {
          return false;
        }
      }
      return true;
    }

    private static boolean alternates(double[] window) {
      for (int i = 2; i < window.length; i++) {
        if ((window[i] - window[i - 1]) * (window[i - 1] - window[i - 2]) >= 0) {
          return false;
        }
      }
      return true;
    }
  }
}
