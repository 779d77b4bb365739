package org.qualedger.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.qualedger.chart.Canvas.Side;
import org.qualedger.chart.CheckSheetPicture.Cell;
import org.qualedger.wording.Wording;

/**
 * Draws a check sheet: names at the left and at the top, numbers in the cells, sums at the ends.
 */
final class CheckSheetDrawing implements Drawing {
  private static final double LINE = 17;
  private static final double PADDING = 3;
  private static final double GAP = 6;
  private static final double WIDEST_NAMES = 0.28;

  /** How many columns wide the sums are, which have more digits. */
  private static final double SUM_COLUMN = 1.6;

  private static final Font SUM = ChartFonts.bold(Ink.TEXT_SIZE);

  private final CheckSheetPicture picture;
  private final Wording words;
  private final List<String> names;

  CheckSheetDrawing(CheckSheetPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
    this.names =
        IntStream.range(0, picture.counts().rows().size()).mapToObj(picture::rowName).toList();
  }

  @Override
  public double heightFor(double width) {
    return (names.size() + 2) * LINE + 2 * PADDING;
  }

  @Override
  public void drawOn(Canvas canvas) {
    if (names.isEmpty()) {
      Axes.nothing(canvas, words);
      return;
    }
    Grid grid = Grid.on(canvas.area(), names, picture.counts().columns().size());
    heads(canvas, grid);
    rows(canvas, grid);
    cells(canvas, grid);
    sums(canvas, grid);
  }

  /** Where the cells lie: row 0 is the head, the last row and column hold the sums. */
  private record Grid(double left, double top, double across, double down, int columns) {
    static Grid on(Rectangle2D area, List<String> names, int columns) {
      double widest =
          names.stream().mapToDouble(name -> Canvas.width(name, Axes.WORDS)).max().orElse(0);
      double left =
          area.getMinX() + PADDING + Math.min(widest, area.getWidth() * WIDEST_NAMES) + GAP;
      return new Grid(
          left,
          area.getMinY() + PADDING,
          (area.getMaxX() - PADDING - left) / (columns + SUM_COLUMN),
          Math.min(LINE, (area.getHeight() - 2 * PADDING) / (names.size() + 2)),
          columns);
    }

    double middleX(int column) {
      return left + across * (column + (column == columns ? SUM_COLUMN : 1) / 2);
    }

    double middleY(int row) {
      return top + down * (row + 0.5);
    }

    Rectangle2D cell(int row, int column) {
      return new Rectangle2D.Double(left + across * column, top + down * (row + 1), across, down);
    }
  }

  private void heads(Canvas canvas, Grid grid) {
    int columns = picture.counts().columns().size();
    for (int column = 0; column <= columns; column++) {
      boolean sum = column == columns;
      canvas.text(
          Canvas.fitted(
              sum ? words.text("sheet.sum") : picture.columnName(column),
              Axes.WORDS,
              grid.across() * (sum ? SUM_COLUMN : 1) - 2),
          Axes.WORDS,
          Ink.GREY,
          Side.MIDDLE,
          grid.middleX(column),
          grid.middleY(0));
    }
  }

  private void rows(Canvas canvas, Grid grid) {
    Rectangle2D area = canvas.area();
    for (int row = 0; row <= names.size(); row++) {
      boolean sum = row == names.size();
      double nameRoom = grid.left() - GAP - area.getMinX() - PADDING;
      canvas.text(
          Canvas.fitted(sum ? words.text("sheet.sum") : names.get(row), Axes.WORDS, nameRoom),
          Axes.WORDS,
          sum ? Ink.GREY : Ink.TEXT,
          Side.RIGHT,
          grid.left() - GAP,
          grid.middleY(row + 1));
      double y = grid.top() + grid.down() * (row + 1);
      canvas.line(
          area.getMinX() + PADDING,
          y,
          area.getMaxX() - PADDING,
          y,
          row == 0 || sum ? Ink.AXIS : Ink.GRID,
          row == 0 || sum ? Ink.THIN : Ink.HAIR);
    }
  }

  private void cells(Canvas canvas, Grid grid) {
    List<Cell> cells = picture.cells();
    long most = cells.stream().mapToLong(Cell::count).max().orElse(1);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Rectangle2D place = grid.cell(cell.row(), cell.column());
      canvas.fill(
          new Rectangle2D.Double(
              place.getX() + 1, place.getY() + 1, place.getWidth() - 2, place.getHeight() - 2),
          shade((double) cell.count() / most));
      canvas.text(
          String.valueOf(cell.count()),
          Axes.WORDS,
          Ink.TEXT,
          Side.MIDDLE,
          place.getCenterX(),
          place.getCenterY());
      canvas.hotspot(i + 1, CheckSheetFigure.described(picture, cell, words), place);
    }
  }

  /** From nearly white to the pale blue of bars, on which dark text is still read well. */
  private static Color shade(double share) {
    return new Color(
        mixed(Ink.PALE.getRed(), Ink.PALE_BLUE.getRed(), share),
        mixed(Ink.PALE.getGreen(), Ink.PALE_BLUE.getGreen(), share),
        mixed(Ink.PALE.getBlue(), Ink.PALE_BLUE.getBlue(), share));
  }

  private static int mixed(int least, int most, double share) {
    return (int) Math.round(least + (most - least) * share);
  }

  private void sums(Canvas canvas, Grid grid) {
    List<Long> rows = picture.counts().rowTotals();
    List<Long> columns = picture.counts().columnTotals();
    for (int row = 0; row < rows.size(); row++) {
      sum(canvas, rows.get(row), grid.middleX(columns.size()), grid.middleY(row + 1));
    }
    for (int column = 0; column < columns.size(); column++) {
      sum(canvas, columns.get(column), grid.middleX(column), grid.middleY(rows.size() + 1));
    }
    sum(
        canvas,
        picture.counts().total(),
        grid.middleX(columns.size()),
        grid.middleY(rows.size() + 1));
  }

  private static void sum(Canvas canvas, long number, double x, double y) {
    canvas.text(String.valueOf(number), SUM, Ink.TEXT, Side.MIDDLE, x, y);
  }
}
