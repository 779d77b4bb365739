package org.qualedger.search.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trade's words of the same meaning, from the list beside this class. */
final class Synonyms {

  /**
   * A word with the others of its meaning.
   *
   * @param word the word, folded
   * @param others the others, folded
   * @param distinct whether the group names different things that are easily confused
   */
  record Group(String word, List<String> others, boolean distinct) {}

  private final Map<String, Group> groups = new HashMap<>();
  private int longest;

  Synonyms() {
    for (String line : ResourceLines.of("synonyms.txt")) {
      boolean distinct = line.startsWith("!");
      List<String> words =
          Arrays.stream(line.substring(distinct ? 1 : 0).split(" ", -1))
              .map(TextFolding::fold)
              .toList();
      for (String word : words) {
        List<String> others = words.stream().filter(other -> !other.equals(word)).toList();
        if (groups.put(word, new Group(word, others, distinct)) != null) {
          throw new IllegalStateException("The word " + word + " stands in two groups");
        }
        longest = Math.max(longest, word.length());
      }
    }
  }

  /** The longest known word that begins at this place, or null. */
  @Nullable Group at(String folded, int start) {
    for (int end = Math.min(folded.length(), start + longest); end > start; end--) {
      Group group = groups.get(folded.substring(start, end));
      if (group != null) {
        return group;
      }
    }
    return null;
  }
}
