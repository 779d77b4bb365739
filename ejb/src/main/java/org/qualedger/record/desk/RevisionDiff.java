package org.qualedger.record.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qualedger.ledger.CanonicalObject;

/** The differences between two states of a record, field by field. */
public record RevisionDiff(String number, int from, int to, List<FieldChange> changes) {

  static RevisionDiff between(
      String number, int from, CanonicalObject before, int to, CanonicalObject after) {
    TreeMap<String, String> old = fields(before);
    TreeMap<String, String> now = fields(after);
    SortedSet<String> paths = new TreeSet<>(old.keySet());
    paths.addAll(now.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (String path : paths) {
      FieldChange change = new FieldChange(path, old.get(path), now.get(path));
      if (!Objects.equals(change.before(), change.after())) {
        changes.add(change);
      }
    }
    return new RevisionDiff(number, from, to, List.copyOf(changes));
  }

  private static TreeMap<String, String> fields(CanonicalObject record) {
    TreeMap<String, String> found = new TreeMap<>();
    spread("", record, found);
    return found;
  }

  private static void spread(String path, Object value, TreeMap<String, String> found) {
    switch (value) {
      case CanonicalObject object ->
          object
              .members()
              .forEach(
                  (name, inner) -> spread(path.isEmpty() ? name : path + "." + name, inner, found));
      case List<?> items -> {
        for (int i = 0; i < items.size(); i++) {
          spread(path + "[" + i + "]", items.get(i), found);
        }
      }
      default -> found.put(path, value.toString());
    }
  }
}
