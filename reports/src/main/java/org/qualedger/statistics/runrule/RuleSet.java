package org.qualedger.statistics.runrule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.qualedger.statistics.UnusableDataException;

/**
 * Which run rules are applied, and the two details in which programs differ. Every rule added finds
 * more shifts and raises more false alarms, so few are on by default.
 *
 * @param rules the rules applied
 * @param sameSideLength how many points on the same side are a signal by {@link
 *     NelsonRule#SAME_SIDE}: 9 by Nelson, 8 by the Western Electric handbook
 * @param bothSides whether {@link NelsonRule#NONE_WITHIN_ONE_SIGMA} asks for points on both sides
 *     of the centre line, as Nelson does; Minitab also takes eight on one side
 */
public record RuleSet(Set<NelsonRule> rules, int sameSideLength, boolean bothSides) {

  private static final int NELSON_LENGTH = 9;
  private static final int WESTERN_ELECTRIC_LENGTH = 8;

  /**
   * Copies the rules.
   *
   * @throws UnusableDataException if a run would be shorter than one point
   */
  public RuleSet {
    if (sameSideLength < 1) {
      throw UnusableDataException.invalid("A run of %d points".formatted(sameSideLength));
    }
    rules = rules.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(rules));
  }

  /** The three that every reader of a chart is taught: beyond the limits, one side, a trend. */
  public static RuleSet usual() {
    return only(NelsonRule.BEYOND_THREE_SIGMA, NelsonRule.SAME_SIDE, NelsonRule.TREND);
  }

  /** All eight rules of Nelson. */
  public static RuleSet nelson() {
    return new RuleSet(EnumSet.allOf(NelsonRule.class), NELSON_LENGTH, true);
  }

  /** The four rules of the Western Electric handbook (1956): 1, 5, 6, and 2 with eight points. */
  public static RuleSet westernElectric() {
    return new RuleSet(
        EnumSet.of(
            NelsonRule.BEYOND_THREE_SIGMA,
            NelsonRule.SAME_SIDE,
            NelsonRule.TWO_OF_THREE_BEYOND_TWO_SIGMA,
            NelsonRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA),
        WESTERN_ELECTRIC_LENGTH,
        true);
  }

  /** These rules, with the details as Nelson has them. */
  public static RuleSet only(NelsonRule first, NelsonRule... others) {
    return new RuleSet(EnumSet.of(first, others), NELSON_LENGTH, true);
  }

  boolean has(NelsonRule rule) {
    return rules.contains(rule);
  }
}
