package org.qualedger.search.web;

import java.util.List;

/**
 * A facet as the page shows it.
 *
 * @param name the parameter, which also names its heading
 * @param choices its values
 */
public record FacetGroup(String name, List<Choice> choices) {

  /**
   * One value of a facet.
   *
   * @param label its name in the page's language
   * @param count the records that have it
   * @param chosen whether the search is narrowed to it
   * @param address where choosing it, or giving it up, leads
   */
  public record Choice(String label, long count, boolean chosen, String address) {}

  public FacetGroup {
    choices = List.copyOf(choices);
  }
}
