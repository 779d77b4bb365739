package org.qualedger.sample;

import java.util.List;
import java.util.Map;

/** What people write, by occasion. */
final class Phrases {
  private final Map<String, List<String>> sections = ResourceText.sections("phrases.txt");

  /**
   * A sentence for an occasion.
   *
   * @throws IllegalArgumentException when there is no such section
   */
  String say(Chance chance, String section) {
    List<String> choices = sections.get(section);
    if (choices == null) {
      throw new IllegalArgumentException("no phrases for " + section);
    }
    return chance.oneOf(choices);
  }

  /** A sentence of the narrower section, or where there is none of the wider one. */
  String say(Chance chance, String section, String narrower, String wider) {
    String wanted = section + "." + narrower;
    return say(chance, sections.containsKey(wanted) ? wanted : section + "." + wider);
  }

  /** All sentences of a section, in their order. */
  List<String> all(String section) {
    return List.copyOf(sections.getOrDefault(section, List.of()));
  }
}
