package org.qualedger.statistics.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * Pearson's χ² test whether the rows of a table of counts have the same distribution: kinds of
 * complaints by quarter, passed and failed by centre. Rows and columns without any count are
 * dropped first, and no continuity correction is made.
 *
 * <pre>
 *   E = row total · column total / N     χ² = Σ (O − E)²/E on (rows − 1)(columns − 1) df
 *   Pearson residual        (O − E)/√E
 *   standardized residual   (O − E)/√(E (1 − row total/N)(1 − column total/N)), about N(0,1)
 *   Cramér's V              √(χ² / (N (min(rows, columns) − 1)))
 * </pre>
 *
 * <p>χ² is to be trusted where no expected count is below 1 and at most a fifth of them below 5
 * (Cochran); {@link #leastExpected()} and {@link #cellsBelowFive()} say so. Reference: A. Agresti,
 * Categorical Data Analysis, two-way tables; {@code chisq.test} of R.
 *
 * @param statistic χ²
 * @param degreesOfFreedom of the table without empty rows and columns
 * @param pValue upper tail
 * @param cramersV strength of the association, 0 to 1
 * @param expected expected counts, row by row, without the dropped ones
 * @param pearsonResiduals contributions to χ², with their sign
 * @param standardizedResiduals adjusted residuals: beyond ±2 or 3 is what stands out
 * @param leastExpected least expected count
 * @param cellsBelowFive how many expected counts are below 5
 * @param droppedRows 1-based positions of the rows without any count
 * @param droppedColumns 1-based positions of the columns without any count
 */
public record ChiSquareTest(
    double statistic,
    int degreesOfFreedom,
    double pValue,
    double cramersV,
    List<Series> expected,
    List<Series> pearsonResiduals,
    List<Series> standardizedResiduals,
    double leastExpected,
    int cellsBelowFive,
    List<Integer> droppedRows,
    List<Integer> droppedColumns) {

  private static final double FEW = 5;

  /** Copies the lists, so that the result cannot change. */
  public ChiSquareTest {
    expected = List.copyOf(expected);
    pearsonResiduals = List.copyOf(pearsonResiduals);
    standardizedResiduals = List.copyOf(standardizedResiduals);
    droppedRows = List.copyOf(droppedRows);
    droppedColumns = List.copyOf(droppedColumns);
  }

  /**
   * Tests a table.
   *
   * @param table rows of the same length, counts from 0 on
   * @throws UnusableDataException if a count is missing or negative or the rows differ in length;
   *     if there are fewer than two rows or columns, or no count at all; if all counts are in one
   *     row or column
   */
  public static ChiSquareTest of(List<Series> table) {
    check(table);
    int allColumns = table.getFirst().size();
    double[] rowTotals = table.stream().mapToDouble(row -> row.stream().sum()).toArray();
    double[] columnTotals =
        IntStream.range(0, allColumns)
            .mapToDouble(j -> table.stream().mapToDouble(row -> row.get(j)).sum())
            .toArray();
    int[] rows = indices(rowTotals, true);
    int[] columns = indices(columnTotals, true);
    if (rows.length == 0) {
      throw UnusableDataException.insufficient("There is no count in the table");
    }
    if (rows.length < 2 || columns.length < 2) {
      throw UnusableDataException.degenerate("All counts are in one row or column");
    }
    Cells cells = new Cells(IntStream.of(rows).mapToDouble(i -> rowTotals[i]).sum());
    for (int i : rows) {
      cells.startRow(columns.length);
      for (int j = 0; j < columns.length; j++) {
        cells.add(j, table.get(i).get(columns[j]), rowTotals[i], columnTotals[columns[j]]);
      }
      cells.endRow();
    }
    int freedom = (rows.length - 1) * (columns.length - 1);
    return new ChiSquareTest(
        cells.statistic,
        freedom,
        ChiSquaredDistribution.of(freedom).survivalProbability(cells.statistic),
        Math.sqrt(cells.statistic / cells.total / (Math.min(rows.length, columns.length) - 1)),
        cells.expected,
        cells.pearson,
        cells.standardized,
        cells.least,
        cells.few,
        positions(indices(rowTotals, false)),
        positions(indices(columnTotals, false)));
  }

  private static void check(List<Series> table) {
    int columns = table.isEmpty() ? 0 : table.getFirst().size();
    for (Series row : table) {
      if (row.size() != columns) {
        throw UnusableDataException.invalid("The rows of the table differ in length");
      }
      if (!row.stream().allMatch(count -> count >= 0)) {
        throw UnusableDataException.invalid("A count is missing or negative in " + row);
      }
    }
    if (table.size() < 2 || columns < 2) {
      throw UnusableDataException.insufficient("A table needs two rows and two columns");
    }
  }

  private static int[] indices(double[] totals, boolean areCounted) {
    return IntStream.range(0, totals.length).filter(i -> totals[i] > 0 == areCounted).toArray();
  }

  private static List<Integer> positions(int[] indices) {
    return IntStream.of(indices).mapToObj(i -> i + 1).toList();
  }

  /** What is computed cell by cell. */
  private static final class Cells {
    private final double total;
    private final List<Series> expected = new ArrayList<>();
    private final List<Series> pearson = new ArrayList<>();
    private final List<Series> standardized = new ArrayList<>();
    private double[] expectedRow = {};
    private double[] pearsonRow = {};
    private double[] standardizedRow = {};
    private double statistic;
    private double least = Double.POSITIVE_INFINITY;
    private int few;

    Cells(double total) {
      this.total = total;
    }

    void startRow(int columns) {
      expectedRow = new double[columns];
      pearsonRow = new double[columns];
      standardizedRow = new double[columns];
    }

    void add(int column, double count, double rowTotal, double columnTotal) {
      double mean = rowTotal * columnTotal / total;
      double residual = (count - mean) / Math.sqrt(mean);
      expectedRow[column] = mean;
      pearsonRow[column] = residual;
      standardizedRow[column] =
          residual / Math.sqrt((total - rowTotal) / total * ((total - columnTotal) / total));
      statistic += residual * residual;
      least = Math.min(least, mean);
      few += mean < FEW ? 1 : 0;
    }

    void endRow() {
      expected.add(Series.result(expectedRow));
      pearson.add(Series.result(pearsonRow));
      standardized.add(Series.result(standardizedRow));
    }
  }
}
