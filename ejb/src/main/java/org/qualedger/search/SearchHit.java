package org.qualedger.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * A record that was found.
 *
 * @param number the record
 * @param revision the revision that was found
 * @param stage the name of its stage
 * @param at when its matter happened
 * @param date the day of that in the company's zone
 * @param title its line, with what was searched for marked
 * @param snippets passages around what was searched for, or the beginning of its first text
 */
public record SearchHit(
    RecordNumber number,
    int revision,
    String stage,
    Instant at,
    LocalDate date,
    List<TextPart> title,
    List<Snippet> snippets) {

  public SearchHit {
    title = List.copyOf(title);
    snippets = List.copyOf(snippets);
  }

  public RecordKind kind() {
    return number.kind();
  }

  public String centre() {
    return number.centre();
  }

  /** The title without marks. */
  public String plainTitle() {
    return title.stream().map(TextPart::text).collect(Collectors.joining());
  }
}
