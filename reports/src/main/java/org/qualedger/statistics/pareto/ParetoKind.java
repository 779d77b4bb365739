package org.qualedger.statistics.pareto;

import org.qualedger.statistics.UnusableDataException;

/**
 * One kind of event and how often it happened.
 *
 * @param label what it is called on chart and table
 * @param count how often; 0 leaves it out
 * @param rest whether this is the rag-bag of everything else ("other"), which always stands last
 */
public record ParetoKind(String label, long count, boolean rest) {

  /** Checks the count. */
  public ParetoKind {
    if (count < 0) {
      throw UnusableDataException.invalid("Negative count %d of %s".formatted(count, label));
    }
  }

  /** A kind of its own. */
  public static ParetoKind of(String label, long count) {
    return new ParetoKind(label, count, false);
  }

  /** Everything that has no kind of its own. */
  public static ParetoKind theRest(String label, long count) {
    return new ParetoKind(label, count, true);
  }
}
