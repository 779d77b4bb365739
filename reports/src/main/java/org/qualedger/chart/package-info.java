/**
 * Charts, drawn once in one calm style: as SVG for a page, and as vectors with real text into
 * whatever surface a print offers. Every chart comes as a {@link org.qualedger.chart.Figure} with
 * its words: a caption, a text for those who cannot see it, and the table of its figures. Start
 * reading at {@link org.qualedger.chart.PChartFigure}.
 */
@NullMarked
package org.qualedger.chart;

import org.jspecify.annotations.NullMarked;
