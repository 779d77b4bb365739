package org.qualedger.statistics.guidance;

import java.util.List;
import org.qualedger.statistics.Series;

/** Data in time order, by what was counted or measured: the first question of chart selection. */
public sealed interface ProcessData {

  /**
   * Units with a property of all units: late slips of slips.
   *
   * @param counts how many have it, per period
   * @param sizes of how many, per period
   */
  record Units(Series counts, Series sizes) implements ProcessData {}

  /**
   * Events in an opportunity, of which a unit may have several: complaints per 1000 households.
   *
   * @param counts how many, per period
   * @param sizes in how much, per period
   */
  record Events(Series counts, Series sizes) implements ProcessData {

    /** Events in periods that offer the same opportunity. */
    public static Events inEqualPeriods(Series counts) {
      return new Events(counts, counts.map(count -> 1));
    }
  }

  /**
   * One measured value each time: minutes until arrival.
   *
   * @param values in time order
   */
  record Values(Series values) implements ProcessData {}

  /**
   * Several measured values each time.
   *
   * @param subgroups in time order
   */
  record Subgroups(List<Series> subgroups) implements ProcessData {

    /** Copies the list. */
    public Subgroups {
      subgroups = List.copyOf(subgroups);
    }
  }

  /**
   * Cases counted from one rare event to the next.
   *
   * @param counts in time order
   */
  record CasesBetweenEvents(Series counts) implements ProcessData {}

  /**
   * Time from one rare event to the next.
   *
   * @param times in order, in any unit
   */
  record TimesBetweenEvents(Series times) implements ProcessData {}
}
