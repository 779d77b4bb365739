package org.qualedger.chart;

import java.awt.geom.Rectangle2D;

/**
 * A place in a drawing that stands for one row of the figure's table, so that a page can lead from
 * the point to the records behind it.
 *
 * @param row from 1, as the rows of the table
 * @param words what the point says, for a tooltip and for those who only hear it
 * @param area where it is, in typographic points
 */
record Hotspot(int row, String words, Rectangle2D area) {

  /** How far around a point a pointer still hits it. */
  static final double REACH = 6;
}
