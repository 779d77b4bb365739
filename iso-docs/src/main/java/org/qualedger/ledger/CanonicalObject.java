package org.qualedger.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object in the only form in which the ledger keeps facts: RFC 8785 (JSON Canonicalization
 * Scheme), restricted to what a quality record needs.
 *
 * <p>A value is a text, a whole number, a truth value, another object, or a list of texts or
 * objects. There are no fractions (money is integer fen), no {@code null} (an absent member says
 * "not recorded") and no duplicate names, so that equal facts give equal bytes on every platform,
 * in every locale and with every library. Moments are texts in UTC with exactly three digits of
 * milliseconds, {@code 2026-11-24T01:02:03.004Z}; days are {@code 2026-11-24}.
 *
 * <p>Members are ordered by the UTF-16 code units of their names, as RFC 8785 §3.2.3 asks; this is
 * the natural order of {@link String}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>
 */
public final class CanonicalObject {
  private final SortedMap<String, Object> members;

  private CanonicalObject(SortedMap<String, Object> members) {
    this.members = members;
  }

  /** Starts an object without members. */
  public static Builder build() {
    return new Builder();
  }

  /**
   * Reads bytes that this class wrote.
   *
   * @throws IllegalArgumentException when the bytes are not JSON, or are JSON in any other than the
   *     canonical form; a ledger that accepted a second spelling of the same facts could not prove
   *     anything
   */
  public static CanonicalObject parse(byte[] bytes) {
    CanonicalObject object = new CanonicalParser(new String(bytes, StandardCharsets.UTF_8)).parse();
    if (!java.util.Arrays.equals(object.bytes(), bytes)) {
      throw new IllegalArgumentException("the bytes are JSON but not in canonical form");
    }
    return object;
  }

  static CanonicalObject of(SortedMap<String, Object> members) {
    return new CanonicalObject(members);
  }

  /** The canonical text in UTF-8: what is hashed, stored and handed to auditors. */
  public byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Names of the members that are present, in canonical order. */
  public Set<String> names() {
    return java.util.Collections.unmodifiableSet(members.keySet());
  }

  /** Members as plain values: text, long, boolean, object or list of these. */
  public Map<String, Object> members() {
    return java.util.Collections.unmodifiableMap(members);
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  public @Nullable String text(String name) {
    return (String) members.get(name);
  }

  /** A text that must be there. */
  public String required(String name) {
    String value = text(name);
    if (value == null) {
      throw new IllegalArgumentException("member " + name + " is missing");
    }
    return value;
  }

  public @Nullable Long number(String name) {
    return (Long) members.get(name);
  }

  /** A number, or the fallback where none is recorded. */
  public long number(String name, long fallback) {
    Long value = number(name);
    return value == null ? fallback : value;
  }

  /** A truth value; absent means false. */
  public boolean flag(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  /** A truth value that may be unknown. */
  public @Nullable Boolean truth(String name) {
    return (Boolean) members.get(name);
  }

  public @Nullable Instant moment(String name) {
    String value = text(name);
    return value == null ? null : Instant.parse(value);
  }

  /** A moment that must be there. */
  public Instant requiredMoment(String name) {
    return Instant.parse(required(name));
  }

  public @Nullable LocalDate day(String name) {
    String value = text(name);
    return value == null ? null : LocalDate.parse(value);
  }

  public <T extends Enum<T>> @Nullable T choice(String name, Class<T> type) {
    String value = text(name);
    return value == null ? null : Enum.valueOf(type, value);
  }

  /** A choice that must be there. */
  public <T extends Enum<T>> T requiredChoice(String name, Class<T> type) {
    return Enum.valueOf(type, required(name));
  }

  public @Nullable CanonicalObject object(String name) {
    return (CanonicalObject) members.get(name);
  }

  /** What a function makes of a nested object, or null where it is absent. */
  public <T> @Nullable T object(String name, Function<CanonicalObject, T> reader) {
    CanonicalObject value = object(name);
    return value == null ? null : reader.apply(value);
  }

  /** A list of objects; absent means empty. */
  public List<CanonicalObject> objects(String name) {
    List<CanonicalObject> found = new ArrayList<>();
    if (members.get(name) instanceof List<?> list) {
      list.forEach(item -> found.add((CanonicalObject) item));
    }
    return found;
  }

  /** A list of texts; absent means empty. */
  public List<String> texts(String name) {
    List<String> found = new ArrayList<>();
    if (members.get(name) instanceof List<?> list) {
      list.forEach(item -> found.add((String) item));
    }
    return found;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CanonicalObject that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** The canonical text. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(256);
    CanonicalText.write(out, this);
    return out.toString();
  }

  /** Collects members; a null value leaves the member out. */
  public static final class Builder {
    private final TreeMap<String, Object> members = new TreeMap<>();

    private Builder() {}

    public Builder put(String name, @Nullable String value) {
      return add(name, value == null ? null : CanonicalText.wellFormed(name, value));
    }

    public Builder put(String name, @Nullable Long value) {
      return add(name, value);
    }

    public Builder put(String name, long value) {
      return add(name, value);
    }

    public Builder put(String name, @Nullable Boolean value) {
      return add(name, value);
    }

    /** A flag is written only when it is set. */
    public Builder flag(String name, boolean value) {
      return add(name, value ? Boolean.TRUE : null);
    }

    public Builder put(String name, @Nullable Enum<?> value) {
      return add(name, value == null ? null : value.name());
    }

    public Builder put(String name, @Nullable Instant value) {
      return add(name, value == null ? null : moment(value));
    }

    public Builder put(String name, @Nullable LocalDate value) {
      return add(name, value == null ? null : value.toString());
    }

    public Builder put(String name, @Nullable CanonicalObject value) {
      return add(name, value);
    }

    /** An empty list is left out. */
    public Builder put(String name, List<CanonicalObject> values) {
      return add(name, values.isEmpty() ? null : List.copyOf(values));
    }

    /** An empty list is left out. */
    public Builder putTexts(String name, List<String> values) {
      values.forEach(value -> CanonicalText.wellFormed(name, value));
      return add(name, values.isEmpty() ? null : List.copyOf(values));
    }

    private Builder add(String name, @Nullable Object value) {
      if (value != null && members.put(CanonicalText.wellFormed(name, name), value) != null) {
        throw new IllegalArgumentException("member " + name + " is written twice");
      }
      return this;
    }

    public CanonicalObject done() {
      return new CanonicalObject(new TreeMap<>(members));
    }
  }

  /** The text of a moment in UTC with exactly three digits of milliseconds. */
  public static String moment(Instant value) {
    Instant millis = value.truncatedTo(ChronoUnit.MILLIS);
    String text = millis.toString();
    return switch (text.length()) {
      case 20 -> text.substring(0, 19) + ".000Z";
      case 24 -> text;
      default -> throw new IllegalArgumentException("moment out of range: " + text);
    };
  }
}
