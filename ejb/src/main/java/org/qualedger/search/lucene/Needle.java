package org.qualedger.search.lucene;

/** Something to mark in a found text. */
sealed interface Needle {

  /** These folded characters, wherever they stand. */
  record Characters(String folded) implements Needle {}

  /** A word in letters with this stem, at least. */
  record Stem(String stem) implements Needle {}

  /** A unit, however written. */
  record Unit(String term) implements Needle {}
}
