package org.qualedger.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/**
 * Colours and lines of all charts; the same as those of pages and prints. Colour never speaks
 * alone: what differs in colour differs in shape, dash or label too.
 */
final class Ink {

  static final Color TEXT = new Color(0x1F2933);
  static final Color GREY = new Color(0x66727F);
  static final Color AXIS = new Color(0xB8C1CA);
  static final Color GRID = new Color(0xE6EAEE);
  static final Color PALE = new Color(0xF3F5F7);
  static final Color BLUE = new Color(0x1F5FA8);
  static final Color PALE_BLUE = new Color(0xBACFE8);
  static final Color RED = new Color(0xC0392B);
  static final Color AMBER = new Color(0xC77700);
  static final Color GREEN = new Color(0x2E7D32);
  static final Color ZONE_A = new Color(0xFCEFED);
  static final Color ZONE_B = new Color(0xFFF8EA);
  static final Color ZONE_C = new Color(0xEFF7F1);

  static final float TEXT_SIZE = 8f;
  static final float SMALL_SIZE = 7f;

  static final Stroke HAIR = line(0.5);
  static final Stroke THIN = line(0.6);
  static final Stroke RULE = line(0.9);
  static final Stroke SERIES = line(1.2);
  static final Stroke LIMIT = dashed(0.9, 4f, 2.5f);
  static final Stroke TARGET = dashed(0.9, 1f, 2f);

  private Ink() {}

  static Stroke line(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  static Stroke dashed(double width, float... pattern) {
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, pattern, 0f);
  }
}
