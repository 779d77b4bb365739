package org.qualedger.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClauseIdTest {
  @ParameterizedTest(name = "{0} is {1}, short {2}")
  @CsvSource({
    "4.2.7,            P7.9-8/4.2.7,    4.2.7",
    "4.2.14.4,         P7.9-8/4.2.14.4, 4.2.14.4",
    "P7.9-8/4.2.7,     P7.9-8/4.2.7,    4.2.7",
    "P7.9-8/4.1,       P7.9-8/4.1,      P7.9-8/4.1",
    "W08/III.4.1,      W08/III.4.1,     W08/III.4.1",
    "OCTPS/W08/II.3,   W08/II.3,        W08/II.3",
  })
  void is_read(String text, String full, String shortText) {
    ClauseId clause = ClauseId.parse(text);

    assertEquals(full, clause.toString());
    assertEquals(shortText, clause.shortText());
    assertEquals(clause, ClauseId.parse(clause.shortText()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "4", "4.1", "4.2", "III.4.1", "P8/4.2.7", "P7.9-8/", "W08/x", "4.2.7."})
  void what_is_ambiguous_or_no_clause_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> ClauseId.parse(text));
  }

  @Test
  void parts_are_ordered_as_numbers() {
    assertEquals(
        List.of("4.2.2", "4.2.7", "4.2.11", "4.2.14.1", "4.4.1"),
        Stream.of("4.4.1", "4.2.14.1", "4.2.11", "4.2.7", "4.2.2")
            .map(ClauseId::procedure)
            .sorted()
            .map(ClauseId::shortText)
            .toList());
  }
}
