package org.qualedger.search;

import java.util.List;

/**
 * A passage of a text around what was searched for.
 *
 * @param field the name of the field the text stands in
 * @param parts the passage in order
 */
public record Snippet(String field, List<TextPart> parts) {
  public Snippet {
    parts = List.copyOf(parts);
  }
}
