package org.qualedger.improvement;

import org.qualedger.ledger.CanonicalObject;

/**
 * What a statistical test says of a rate before and after: how likely chance alone would make a
 * difference as great as the one that was seen, in either direction.
 *
 * @param pPerMillion two-sided p value in millionths, rounded
 */
public record Comparison(Method method, long pPerMillion) {
  /** From this probability on, in millionths, a difference counts as chance: 5 %. */
  public static final long CHANCE_FROM = 50_000;

  /** Which test. */
  public enum Method {
    /** Two proportions with a pooled share, by the normal distribution, without correction. */
    TWO_PROPORTIONS,
    /** Fisher's exact test, for small numbers. */
    FISHER_EXACT
  }

  /** Whether chance is no likely explanation. */
  public boolean significant() {
    return pPerMillion < CHANCE_FROM;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build().put("method", method).put("pPerMillion", pPerMillion).done();
  }

  static Comparison rehydrate(CanonicalObject from) {
    return new Comparison(
        from.requiredChoice("method", Method.class), from.number("pPerMillion", 0));
  }
}
