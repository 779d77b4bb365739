package org.qualedger.chart;

import java.util.List;

/**
 * What a strip of small charts shows: the control charts of many centres, small, on one scale.
 *
 * @param measure what is measured, in the language of the chart
 * @param period from when to when: "2025-11 – 2026-10"
 * @param centres one per centre, in the order of the chart; all measure the same in the same way
 */
public record CentreStripPicture(String measure, String period, List<Centre> centres) {

  /** Copies the list. */
  public CentreStripPicture {
    centres = List.copyOf(centres);
  }

  /**
   * One centre.
   *
   * @param label its name
   * @param panel its control chart, which may be without limits
   */
  public record Centre(String label, ControlPanel panel) {
    double last() {
      double[] present = panel.values().present();
      return present.length == 0 ? Double.NaN : present[present.length - 1];
    }

    /** Whether the latest value is one with a signal. */
    boolean endsWithSignal() {
      for (int i = panel.places(); i > 0; i--) {
        if (!panel.values().isMissing(i - 1)) {
          int position = i;
          return panel.signals().stream().anyMatch(signal -> signal.position() == position);
        }
      }
      return false;
    }

    int signalledPoints() {
      return (int) panel.signals().stream().map(ChartSignal::position).distinct().count();
    }
  }
}
