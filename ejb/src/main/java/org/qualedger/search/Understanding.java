package org.qualedger.search;

import java.time.LocalDate;
import java.util.List;

/**
 * How a typed text was read beyond its plain words, so that a page can say so.
 *
 * @param days dates and ranges that were taken as a filter; a record fits one of them
 * @param widened words that were also searched by others of the same meaning
 */
public record Understanding(List<Days> days, List<Widening> widened) {

  /**
   * Days from one to another, both included.
   *
   * @param typed the words it was read from
   * @param first the first day
   * @param last the last day
   */
  public record Days(String typed, LocalDate first, LocalDate last) {}

  /**
   * A word and what else was searched for it.
   *
   * @param typed the word
   * @param also the other words
   * @param distinct whether they name different things that are easily confused, such as two
   *     measures; a page warns then
   */
  public record Widening(String typed, List<String> also, boolean distinct) {
    public Widening {
      also = List.copyOf(also);
    }
  }

  public Understanding {
    days = List.copyOf(days);
    widened = List.copyOf(widened);
  }
}
