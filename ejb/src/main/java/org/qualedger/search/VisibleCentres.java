package org.qualedger.search;

import java.util.Set;

/** The centres whose records a person may see. It is part of every query, so counts never leak. */
public sealed interface VisibleCentres {

  /** All of them: for duties that look over the whole company. */
  record Everywhere() implements VisibleCentres {}

  /**
   * Only these.
   *
   * @param codes codes of centres; none means that nothing is found
   */
  record Only(Set<String> codes) implements VisibleCentres {
    public Only {
      codes = Set.copyOf(codes);
    }
  }

  static VisibleCentres everywhere() {
    return new Everywhere();
  }

  static VisibleCentres only(Set<String> codes) {
    return new Only(codes);
  }
}
