package org.qualedger.statistics.kpi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.qualedger.statistics.UnusableDataException;

/**
 * Records counted by two kinds at once, such as the type of a service by the centre: the tally of a
 * check sheet (调查表) and what stratification starts from.
 *
 * <p>Rows and columns stand in the order in which their kinds first appear. A record without a kind
 * ({@code null}) counts as a kind of its own, so that the table always adds up to the number of
 * records.
 *
 * @param rows the kinds of the rows
 * @param columns the kinds of the columns
 * @param counts the number of records, row by row
 * @param <R> the kind of a row
 * @param <C> the kind of a column
 */
public record CrossTable<R, C>(
    List<@Nullable R> rows, List<@Nullable C> columns, List<List<Long>> counts) {

  /** Copies the lists, so that the table cannot change. */
  public CrossTable {
    rows = Collections.unmodifiableList(new ArrayList<>(rows));
    columns = Collections.unmodifiableList(new ArrayList<>(columns));
    counts = counts.stream().map(List::copyOf).toList();
  }

  /**
   * Counts records.
   *
   * @param rows the row kind of each record
   * @param columns the column kind of each record
   * @throws UnusableDataException INVALID_INPUT for different numbers of kinds
   */
  public static <R, C> CrossTable<R, C> of(
      List<? extends @Nullable R> rows, List<? extends @Nullable C> columns) {
    if (rows.size() != columns.size()) {
      throw UnusableDataException.invalid(
          "%d row kinds for %d column kinds".formatted(rows.size(), columns.size()));
    }
    Kinds<R> ofRows = Kinds.of(rows);
    Kinds<C> ofColumns = Kinds.of(columns);
    long[][] counts = new long[ofRows.kinds.size()][ofColumns.kinds.size()];
    for (int i = 0; i < rows.size(); i++) {
      counts[ofRows.places[i]][ofColumns.places[i]]++;
    }
    List<List<Long>> lists = new ArrayList<>();
    for (long[] row : counts) {
      lists.add(LongStream.of(row).boxed().toList());
    }
    return new CrossTable<>(ofRows.kinds, ofColumns.kinds, lists);
  }

  /** The number of records of each row. */
  public List<Long> rowTotals() {
    return counts.stream().map(CrossTable::sum).toList();
  }

  /** The number of records of each column. */
  public List<Long> columnTotals() {
    return IntStream.range(0, columns.size())
        .mapToObj(column -> sum(counts.stream().map(row -> row.get(column)).toList()))
        .toList();
  }

  /** The number of records. */
  public long total() {
    return sum(rowTotals());
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** The different kinds in order of appearance, and the place of each record's among them. */
  private static final class Kinds<K> {
    private final List<@Nullable K> kinds;
    private final int[] places;

    private Kinds(List<@Nullable K> kinds, int[] places) {
      this.kinds = kinds;
      this.places = places;
    }

    static <K> Kinds<K> of(List<? extends @Nullable K> records) {
      Map<@Nullable K, Integer> seen = new HashMap<>();
      List<@Nullable K> kinds = new ArrayList<>();
      int[] places = new int[records.size()];
      int next = 0;
      for (K kind : records) {
        Integer place = seen.get(kind);
        if (place == null) {
          place = kinds.size();
          seen.put(kind, place);
          kinds.add(kind);
        }
        places[next++] = place;
      }
      return new Kinds<>(kinds, places);
    }
  }
}
