package org.qualedger.record.desk;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.qualedger.persistence.RecordList;

/** The text form of a place in a list of records, which means nothing to callers. */
final class RecordCursor {

  private RecordCursor() {}

  static String write(RecordList.Row last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((last.createdAt() + " " + last.number()).getBytes(StandardCharsets.UTF_8));
  }

  static Optional<RecordList.Place> read(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int space = text.indexOf(' ');
      return space < 0
          ? Optional.empty()
          : Optional.of(
              new RecordList.Place(
                  Instant.parse(text.substring(0, space)), text.substring(space + 1)));
    } catch (DateTimeException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
