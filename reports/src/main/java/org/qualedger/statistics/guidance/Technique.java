package org.qualedger.statistics.guidance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualedger.statistics.controlchart.PointSufficiency;
import org.qualedger.statistics.pareto.ParetoAnalysis;

/**
 * The techniques of the guide with the least data that each needs: the seven basic tools of quality
 * control, and the run chart.
 */
public enum Technique {
  /** Check sheet (调查表): tally by kind, place and time; any number will do. */
  CHECK_SHEET,
  /** Stratification (分层法): a rate split by category; no verdict on fewer than five cases. */
  STRATIFICATION,
  /** Pareto chart (排列图): which kinds make up most of the events. */
  PARETO_CHART,
  /** Cause-and-effect diagram (因果图): made by a team, from knowledge and not from numbers. */
  CAUSE_AND_EFFECT_DIAGRAM,
  /** Histogram (直方图): the distribution of measured values against their limits. */
  HISTOGRAM,
  /** Control chart (控制图): change beyond chance in the course of time. */
  CONTROL_CHART,
  /** Scatter diagram (散布图): whether two measures go together. */
  SCATTER_DIAGRAM,
  /** Run chart (折线图): the course of a rate, beside the month and the year before. */
  RUN_CHART;

  private static final Set<Technique> SEVEN_BASIC_TOOLS =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RUN_CHART)));

  /** The seven basic tools (七种工具), in the order of the guide. */
  public static Set<Technique> sevenBasicTools() {
    return SEVEN_BASIC_TOOLS;
  }

  /** How much it needs; empty if any data will do. */
  public List<MinimumData> minima() {
    return switch (this) {
      case CHECK_SHEET, CAUSE_AND_EFFECT_DIAGRAM -> List.of();
      case STRATIFICATION -> List.of(MinimumData.of(DataCount.CASES_PER_STRATUM, 5));
      case PARETO_CHART ->
          List.of(
              MinimumData.of(DataCount.EVENTS, ParetoAnalysis.LEAST_EVENTS),
              MinimumData.of(DataCount.CLASSES, ParetoAnalysis.LEAST_KINDS));
      case HISTOGRAM -> List.of(MinimumData.of(DataCount.VALUES, 50));
      case CONTROL_CHART ->
          List.of(
              new MinimumData(
                  DataCount.POINTS,
                  PointSufficiency.LEAST_POINTS,
                  PointSufficiency.PREFERRED_POINTS));
      case SCATTER_DIAGRAM -> List.of(MinimumData.of(DataCount.PAIRS, 30));
      case RUN_CHART -> List.of(MinimumData.of(DataCount.PERIODS, 6));
    };
  }

  /**
   * What is lacking.
   *
   * @param given how much there is; what is not named is 0
   * @return empty if there is enough
   */
  public List<Shortfall> shortfalls(Map<DataCount, Integer> given) {
    List<Shortfall> shortfalls = new ArrayList<>();
    for (MinimumData minimum : minima()) {
      int count = given.getOrDefault(minimum.what(), 0);
      if (count < minimum.least()) {
        shortfalls.add(new Shortfall(minimum.what(), count, minimum.least(), true));
      } else if (count < minimum.preferred()) {
        shortfalls.add(new Shortfall(minimum.what(), count, minimum.preferred(), false));
      }
    }
    return shortfalls;
  }

  /** Whether the technique may be used on so much. */
  public boolean isUsableWith(Map<DataCount, Integer> given) {
    return shortfalls(given).stream().noneMatch(Shortfall::forbidding);
  }
}
