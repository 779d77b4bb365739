package org.qualedger.statistics.pareto;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /** The kinds of class A, in order. */
  public List<Bar> vitalFew() {
    return bars.stream().filter(bar -> bar.importance() == ParetoClass.A).toList();
  }

  /** Whether there are enough events and kinds for the order to mean something. */
  public boolean isSufficient() {
    return total >= LEAST_EVENTS && bars.size() >= LEAST_KINDS;
  }
}
