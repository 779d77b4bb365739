package org.qualedger.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes every chart in both languages into a folder, as SVG and PNG, for people to look at: {@code
 * ChartGallery <folder>}. What to look for: labels that touch or are cut, ticks too dense, marks
 * that cannot be told apart.
 */
final class ChartGallery {

  private static final int WIDTH = 860;

  private ChartGallery() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
      Map<String, Figure> figures = new LinkedHashMap<>();
      SampleCharts samples = new SampleCharts(locale);
      samples.all().forEach((name, figure) -> figures.put(name, figure.withHeading()));
      for (Map.Entry<String, Figure> entry : figures.entrySet()) {
        Figure figure = entry.getValue();
        String file = entry.getKey() + "-" + locale.getLanguage();
        int height = figure.suitableHeight(WIDTH);
        Files.writeString(
            folder.resolve(file + ".svg"),
            figure.svg(WIDTH, height, row -> Optional.of("#" + row)));
        Files.write(folder.resolve(file + ".png"), figure.png(WIDTH, height, 1.25));
        Files.write(folder.resolve(file + ".csv"), figure.csv());
      }
    }
  }
}
