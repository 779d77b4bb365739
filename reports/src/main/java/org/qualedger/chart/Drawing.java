package org.qualedger.chart;

/** The picture of a figure. Draws the same whenever it is asked to. */
interface Drawing {

  /** Height in proportion to the width where nothing else is said. */
  double USUAL_PROPORTION = 0.38;

  void drawOn(Canvas canvas);

  /** The height at which the drawing looks best at this width, both in typographic points. */
  default double heightFor(double width) {
    return width * USUAL_PROPORTION;
  }
}
