package org.qualedger.web;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.record.RecordNumber;

/**
 * The one JSON form of answers. Records are objects with their components in order; what is null is
 * left out; moments are texts in UTC with milliseconds, days and months ISO texts, choices their
 * names, money whole fen.
 */
final class JsonText {

  private JsonText() {}

  static String of(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Json.createGenerator(text)) {
      write(out, value);
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, Object value) {
    switch (value) {
      case String text -> out.write(text);
      case Boolean truth -> out.write(truth);
      case Integer number -> out.write(number);
      case Long number -> out.write(number);
      case Double number -> out.write(number);
      case Enum<?> choice -> out.write(choice.name());
      case Instant moment -> out.write(CanonicalObject.moment(moment));
      case RecordNumber number -> out.write(number.toString());
      case CanonicalObject object -> members(out, object.members());
      case Record record -> components(out, record);
      case Map<?, ?> map -> members(out, map);
      case Collection<?> items -> {
        out.writeStartArray();
        items.forEach(item -> write(out, item));
        out.writeEnd();
      }
      // Days, months, clauses, hashes: their text is their form.
      default -> out.write(value.toString());
    }
  }

  private static void members(JsonGenerator out, Map<?, ?> members) {
    out.writeStartObject();
    members.forEach((name, value) -> member(out, String.valueOf(name), value));
    out.writeEnd();
  }

  private static void components(JsonGenerator out, Record record) {
    out.writeStartObject();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      member(out, component.getName(), read(record, component));
    }
    out.writeEnd();
  }

  private static void member(JsonGenerator out, String name, @Nullable Object value) {
    @Nullable Object present =
        value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (present != null) {
      out.writeKey(name);
      write(out, present);
    }
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException cause) {
      throw new IllegalStateException("cannot read " + component, cause);
    }
  }
}
