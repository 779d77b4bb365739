package org.qualedger.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.qualedger.chart.CheckSheetPicture.Cell;
import org.qualedger.wording.Wording;

/**
 * The figure of a check sheet (调查表): the number in each cell, the fuller cells darker, and the sums
 * of rows and columns. The table has a row for each cell in which something was counted.
 */
public final class CheckSheetFigure {
  /** So many of the fullest cells are told to those who cannot see the sheet. */
  private static final int MOST_TOLD = 3;

  private CheckSheetFigure() {}

  /**
   * The figure of a check sheet.
   *
   * @param picture what to draw
   * @param locale Chinese, or anything else for English
   */
  public static Figure of(CheckSheetPicture picture, Locale locale) {
    Wording words = Wording.of(CheckSheetFigure.class, locale);
    return new Figure(
        words.text("sheet.title", picture.subject(), picture.by()),
        words.text("sheet.note", picture.counts().total()),
        alternativeText(picture, words),
        table(picture, words),
        new CheckSheetDrawing(picture, words));
  }

  private static String alternativeText(CheckSheetPicture picture, Wording words) {
    List<String> fullest =
        picture.cells().stream()
            .sorted(Comparator.comparingLong(Cell::count).reversed())
            .limit(MOST_TOLD)
            .map(cell -> described(picture, cell, words))
            .toList();
    return words.text(
        "sheet.alt",
        picture.subject(),
        picture.counts().total(),
        picture.counts().rows().size(),
        picture.counts().columns().size(),
        fullest.isEmpty()
            ? words.text("none")
            : String.join(words.text("list.separator"), fullest));
  }

  /** A cell in words. */
  static String described(CheckSheetPicture picture, Cell cell, Wording words) {
    return words.text(
        "description",
        words.text(
            "description.parts", picture.rowName(cell.row()), picture.columnName(cell.column())),
        String.valueOf(cell.count()));
  }

  private static DataTable table(CheckSheetPicture picture, Wording words) {
    List<List<String>> rows = new ArrayList<>();
    for (Cell cell : picture.cells()) {
      rows.add(
          List.of(
              picture.rowName(cell.row()),
              picture.columnName(cell.column()),
              String.valueOf(cell.count())));
    }
    return new DataTable(
        List.of(picture.kind(), picture.by(), words.text("sheet.column.count")), rows);
  }
}
