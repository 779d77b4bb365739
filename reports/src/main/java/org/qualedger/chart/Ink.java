package org.qualedger.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/** Colours and lines of all charts; the same as those of pages and prints. */
final class Ink {

  static final Color TEXT = new Color(0x1F2933);
  static final Color GREY = new Color(0x66727F);
  static final Color AXIS = new Color(0xB8C1CA);
  static final Color GRID = new Color(0xE6EAEE);
  static final Color BLUE = new Color(0x1F5FA8);
  static final Color PALE_BLUE = new Color(0xBACFE8);
  static final Color RED = new Color(0xC0392B);
  static final Color AMBER = new Color(0xC77700);
  static final Color GREEN = new Color(0x2E7D32);

  static final float TEXT_SIZE = 8f;

  private Ink() {}

  static Stroke line(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  static Stroke dashed(double width, float... pattern) {
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, pattern, 0f);
  }
}
