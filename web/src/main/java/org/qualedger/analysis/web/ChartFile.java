package org.qualedger.analysis.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.qualedger.chart.Figure;

/** A chart that leaves its page: a picture with its heading, or its figures for a spreadsheet. */
final class ChartFile {
  private static final double SHARP = 2;

  private final byte[] content;
  private final String mediaType;
  private final String name;

  private ChartFile(byte[] content, String mediaType, String name) {
    this.content = content;
    this.mediaType = mediaType;
    this.name = name;
  }

  /**
   * A chart as a file.
   *
   * @param form {@code svg}, {@code png} or {@code csv}
   * @return empty for any other form
   */
  static Optional<ChartFile> of(Figure figure, String form) {
    int width = RatesResource.WIDTH;
    Figure whole = figure.withHeading();
    int height = Math.max(RatesResource.HEIGHT, whole.suitableHeight(width));
    return switch (form) {
      case "svg" ->
          file(whole.svg(width, height).getBytes(StandardCharsets.UTF_8), "image/svg+xml", form);
      case "png" -> file(whole.png(width, height, SHARP), "image/png", form);
      case "csv" -> file(figure.csv(), "text/csv;charset=UTF-8", form);
      default -> Optional.empty();
    };
  }

  private static Optional<ChartFile> file(byte[] content, String mediaType, String form) {
    return Optional.of(new ChartFile(content, mediaType, "qualedger-chart." + form));
  }

  byte[] content() {
    return content.clone();
  }

  String mediaType() {
    return mediaType;
  }

  /** The header with which it is saved and not shown. */
  String disposition() {
    return "attachment; filename=\"" + name + '"';
  }
}
