package org.qualedger.persistence;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The where clause of a list's query: a condition is added where the filter names a value. */
final class Conditions {
  private final StringBuilder where = new StringBuilder(" where 1 = 1");
  private final Map<String, Object> parameters = new HashMap<>();

  /**
   * Adds a condition where there is a value.
   *
   * @param condition the condition, in which the value stands as {@code :name}
   */
  Conditions and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.put(name, value);
    }
    return this;
  }

  /** Adds a condition on a set of values; an empty set restricts nothing. */
  Conditions andAny(String condition, String name, Collection<?> values) {
    return and(condition, name, values.isEmpty() ? null : values);
  }

  String text() {
    return where.toString();
  }

  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
