/**
 * Charts, drawn once in one calm style: as SVG for a page, as an image, and as vectors with real
 * text into whatever surface a print offers. Every chart comes as a {@link
 * org.qualedger.chart.Figure} with its words: a caption, a text for those who cannot see it, and
 * the table of its figures.
 *
 * <p>The way of a chart: a result of the statistics packages, a picture (a record that says what is
 * to be seen), a figure (its words), a drawing. Drawings use Java2D directly: steps, stages, zones,
 * names that make way for each other and trees of causes leave little that a library of charts
 * would do. Start reading at {@link org.qualedger.chart.ControlChartFigures}.
 */
@NullMarked
package org.qualedger.chart;

import org.jspecify.annotations.NullMarked;
