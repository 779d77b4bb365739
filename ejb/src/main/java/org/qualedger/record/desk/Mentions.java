package org.qualedger.record.desk;

import java.util.ArrayList;
import java.util.List;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.record.RecordNumber;

/** The record numbers that stand in the fields of a record. */
final class Mentions {

  private Mentions() {}

  /** Every other record that is named, with the field that names it. */
  static List<RecordLink> in(CanonicalObject record, String self) {
    List<RecordLink> found = new ArrayList<>();
    record.members().forEach((name, value) -> collect(name, value, self, found));
    return found.stream().distinct().toList();
  }

  private static void collect(String name, Object value, String self, List<RecordLink> found) {
    switch (value) {
      case String text -> {
        if (!text.equals(self) && RecordNumber.isNumber(text)) {
          found.add(new RecordLink(name, text));
        }
      }
      case CanonicalObject object ->
          object.members().forEach((member, inner) -> collect(member, inner, self, found));
      case List<?> items -> items.forEach(item -> collect(name, item, self, found));
      default -> {
        // Numbers and truth values name nothing.
      }
    }
  }
}
