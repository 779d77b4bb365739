package org.qualedger.statistics.pareto;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.proportion.Proportion;

/**
 * Kinds of events in order of frequency, with their cumulative share.
 *
 * <p>The most frequent kind comes first, kinds of equal count keep the order in which they were
 * given, and the rest ("other") stands last however large it is. Kinds that never happened are left
 * out.
 *
 * @param total how many events there are
 * @param bars the kinds in order
 */
public record ParetoAnalysis(long total, List<Bar> bars) {

  /** Below this number of events the order of the kinds may be chance. */
  public static final int LEAST_EVENTS = 30;

  /** Below this number of kinds there is nothing to choose between. */
  public static final int LEAST_KINDS = 4;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Comparator<ParetoKind> ORDER =
      Comparator.comparing(ParetoKind::rest)
          .thenComparing(Comparator.comparingLong(ParetoKind::count).reversed());

  /**
   * One kind in its place.
   *
   * @param kind what it is and how often it happened
   * @param share its share of all events
   * @param cumulative the share of this kind and all before it
   * @param importance its class
   */
  public record Bar(
      ParetoKind kind, Proportion share, Proportion cumulative, ParetoClass importance) {}

  /** Copies the list, so that the analysis cannot change. */
  public ParetoAnalysis {
    bars = List.copyOf(bars);
  }

  /**
   * Analyses these kinds.
   *
   * @return empty if nothing happened
   */
  public static Optional<ParetoAnalysis> of(List<ParetoKind> kinds) {
    // Sorting a stream of a list is stable, which keeps ties in the given order.
    List<ParetoKind> ordered = kinds.stream().filter(k -> k.count() > 0).sorted(ORDER).toList();
    long total = ordered.stream().mapToLong(ParetoKind::count).reduce(0, Math::addExact);
    if (total == 0) {
      return Optional.empty();
    }
    List<Bar> bars = new ArrayList<>();
    long before = 0;
    for (ParetoKind kind : ordered) {
      long upToHere = before + kind.count();
      bars.add(
          new Bar(
              kind,
              new Proportion(kind.count(), total),
              new Proportion(upToHere, total),
              ParetoClass.beginningAt(before, total)));
      before = upToHere;
    }
    return Optional.of(new ParetoAnalysis(total, bars));
  }

  /**
   * Counts coded records and analyses the kinds.
   *
   * @param codes the kind of each record, as a place in the list of labels
   * @param labels what each kind is called
   * @return empty if there is no record
   * @throws UnusableDataException INVALID_INPUT for a code without a label
   */
  public static Optional<ParetoAnalysis> ofCodes(int[] codes, List<String> labels) {
    int[] counts = new int[labels.size()];
    for (int code : codes) {
      if (code < 0 || code >= counts.length) {
        throw UnusableDataException.invalid("Code %d has no label".formatted(code));
      }
      counts[code]++;
    }
    List<ParetoKind> kinds = new ArrayList<>();
    for (int code = 0; code < counts.length; code++) {
      kinds.add(ParetoKind.of(labels.get(code), counts[code]));
    }
    return of(kinds);
  }

  /**
   * Counts records by the name of their kind and analyses the kinds. Kinds of equal count keep the
   * order in which they first appear.
   *
   * @return empty if there is no record
   */
  public static Optional<ParetoAnalysis> ofNames(List<String> names) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (String name : names) {
      Tally tally = tallies.get(name);
      if (tally == null) {
        tally = new Tally();
        tallies.put(name, tally);
      }
      tally.count++;
    }
    List<ParetoKind> kinds = new ArrayList<>();
    tallies.forEach((name, tally) -> kinds.add(ParetoKind.of(name, tally.count)));
    return of(kinds);
  }

  /** A count that can be raised without a new object for each record. */
  private static final class Tally {
    private long count;
  }

  /**
   * The fewest kinds that make up a share of all events: those whose cumulative share begins below
   * it, so that the kind that reaches the share is the last.
   *
   * @param percent the share in per cent, above 0 to 100; compared exactly as the decimal number
   * @throws UnusableDataException INVALID_INPUT for another share
   */
  public List<Bar> vitalFew(double percent) {
    if (!(percent > 0 && percent <= 100)) {
      throw UnusableDataException.invalid(percent + " is no share in per cent");
    }
    BigDecimal limit = BigDecimal.valueOf(percent).multiply(BigDecimal.valueOf(total));
    return bars.stream()
        .filter(
            bar -> {
              long before = bar.cumulative().numerator() - bar.kind().count();
              return BigDecimal.valueOf(before).multiply(HUNDRED).compareTo(limit) < 0;
            })
        .toList();
  }

  /** The kinds of class A, in order. */
  public List<Bar> vitalFew() {
    return bars.stream().filter(bar -> bar.importance() == ParetoClass.A).toList();
  }

  /** Whether there are enough events and kinds for the order to mean something. */
  public boolean isSufficient() {
    return total >= LEAST_EVENTS && bars.size() >= LEAST_KINDS;
  }
}
