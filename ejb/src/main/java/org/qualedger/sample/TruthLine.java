package org.qualedger.sample;

import java.util.Map;
import java.util.TreeMap;
import org.qualedger.ledger.CanonicalObject;

/**
 * One expectation: how a record must be judged under a clause, because of what was done to it.
 *
 * @param record number of the record, or centre and period as in {@code C012/2026-10}
 * @param deed what was done
 * @param clause clause of the procedure, such as 4.2.7
 * @param expected name of the verdict at the last moment of the history
 * @param parameters figures of the deed
 */
public record TruthLine(
    String record, Deed deed, String clause, String expected, Map<String, String> parameters) {
  public TruthLine {
    parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /** The line as it stands in the truth file. */
  public String json() {
    CanonicalObject.Builder figures = CanonicalObject.build();
    parameters.forEach(figures::put);
    return CanonicalObject.build()
        .put("record", record)
        .put("deed", deed)
        .put("injected", deed.injected() ? "yes" : "no")
        .put("clause", clause)
        .put("expected", expected)
        .put("parameters", figures.done())
        .done()
        .toString();
  }
}
