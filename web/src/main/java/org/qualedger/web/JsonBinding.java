package org.qualedger.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of a JSON object and notes everything that is wrong with it, not only the first
 * thing. Components are texts, truth values, whole numbers, choices, times, days, months, record
 * numbers, records and lists of these.
 *
 * <p>A component that is {@code @Nullable} may be left out; a truth value that is left out is
 * false, a list is empty; everything else must be there. A member that the record does not know is
 * a fault, never ignored. No text passes that the canonical bytes or the database cannot hold. Bean
 * Validation constraints on components are judged for every value that could be read.
 */
final class JsonBinding {
  private static final int MOST_FAULTS = 100;

  private final Validator validator;
  private final List<Fault> faults = new ArrayList<>();

  JsonBinding(Validator validator) {
    this.validator = validator;
  }

  /** The record, or null where {@link #faults} has something. */
  <R> @Nullable R bind(Class<R> type, JsonObject from) {
    return record(type, from, "");
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  private <R> @Nullable R record(Class<R> type, JsonObject from, String path) {
    int before = faults.size();
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    Set<String> known = new HashSet<>();
    for (int i = 0; i < components.length; i++) {
      known.add(components[i].getName());
      values[i] = component(type, components[i], from, path);
    }
    for (String name : from.keySet()) {
      if (!known.contains(name)) {
        note(path + shown(name), "unknown-field");
      }
    }
    return faults.size() == before ? construct(type, components, values, path) : null;
  }

  private @Nullable Object component(
      Class<?> owner, RecordComponent component, JsonObject from, String path) {
    int before = faults.size();
    String at = path + component.getName();
    AnnotatedType type = component.getAnnotatedType();
    @Nullable JsonValue given = from.get(component.getName());
    @Nullable Object value =
        given == null || given.getValueType() == JsonValue.ValueType.NULL
            ? absent(component.getType(), type, at)
            : value(component.getType(), type, given, at);
    if (faults.size() == before) {
      judge(owner, component.getName(), value, path);
    }
    return value;
  }

  private @Nullable Object absent(Class<?> type, AnnotatedElement annotations, String at) {
    if (type == boolean.class) {
      return false;
    }
    if (annotations.isAnnotationPresent(Nullable.class)) {
      return null;
    }
    if (type == List.class) {
      return List.of();
    }
    note(at, "missing");
    return null;
  }

  private @Nullable Object value(
      Class<?> type, AnnotatedType annotated, JsonValue given, String at) {
    if (type == String.class) {
      return text(given, at);
    }
    if (type == boolean.class || type == Boolean.class) {
      return switch (given.getValueType()) {
        case TRUE -> true;
        case FALSE -> false;
        default -> wrong(at, "not-boolean");
      };
    }
    if (type == int.class || type == Integer.class) {
      @Nullable Long number = number(given, at, Integer.MIN_VALUE, Integer.MAX_VALUE);
      return number == null ? null : (Object) Math.toIntExact(number);
    }
    if (type == long.class || type == Long.class) {
      return number(given, at, Long.MIN_VALUE, Long.MAX_VALUE);
    }
    if (type == List.class) {
      return list(annotated, given, at);
    }
    Optional<TextForm> form = TextForm.of(type);
    if (form.isPresent()) {
      return formed(form.get(), given, at);
    }
    if (type.isRecord()) {
      return given instanceof JsonObject object
          ? record(type, object, at + ".")
          : wrong(at, "not-object");
    }
    throw new IllegalStateException("no JSON form is agreed for " + type);
  }

  private @Nullable String text(JsonValue given, String at) {
    if (!(given instanceof JsonString string)) {
      note(at, "not-text");
      return null;
    }
    String text = string.getString();
    @Nullable String fault = TextFault.of(text);
    if (fault != null) {
      note(at, fault);
      return null;
    }
    return text;
  }

  private @Nullable Long number(JsonValue given, String at, long least, long most) {
    if (!(given instanceof JsonNumber number)) {
      note(at, "not-number");
      return null;
    }
    BigDecimal value = number.bigDecimalValue();
    if (value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      note(at, "number-out-of-range", Long.toString(least), Long.toString(most));
      return null;
    }
    try {
      return value.longValueExact();
    } catch (ArithmeticException fraction) {
      note(at, "not-whole");
      return null;
    }
  }

  private @Nullable Object formed(TextForm form, JsonValue given, String at) {
    Optional<Object> value =
        given instanceof JsonString text ? form.read(text.getString()) : Optional.empty();
    if (value.isEmpty()) {
      note(form.faultAt(at));
    }
    return value.orElse(null);
  }

  private @Nullable List<Object> list(AnnotatedType annotated, JsonValue given, String at) {
    if (!(given instanceof JsonArray array)) {
      note(at, "not-list");
      return null;
    }
    AnnotatedType element =
        ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      String place = at + "[" + i + "]";
      JsonValue item = array.get(i);
      if (item.getValueType() == JsonValue.ValueType.NULL) {
        note(place, "missing");
        continue;
      }
      @Nullable Object value = value((Class<?>) element.getType(), element, item, place);
      if (value != null) {
        items.add(value);
      }
    }
    return List.copyOf(items);
  }

  private <R> @Nullable R construct(
      Class<R> type, RecordComponent[] components, @Nullable Object[] values, String path) {
    try {
      Constructor<R> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException cause) {
      if (cause.getCause() instanceof IllegalArgumentException) {
        note(path.isEmpty() ? "" : path.substring(0, path.length() - 1), "impossible");
        return null;
      }
      throw new IllegalStateException("cannot make a " + type, cause);
    } catch (ReflectiveOperationException cause) {
      throw new IllegalStateException("cannot make a " + type, cause);
    }
  }

  private void judge(Class<?> owner, String name, @Nullable Object value, String path) {
    for (ConstraintViolation<?> violation : validator.validateValue(owner, name, value)) {
      String place = violation.getPropertyPath().toString().replace(".<list element>", "");
      note(ConstraintFault.of(violation, path + place));
    }
  }

  private @Nullable Object wrong(String at, String code) {
    note(at, code);
    return null;
  }

  private void note(String at, String code, String... arguments) {
    note(Fault.of(at, code, arguments));
  }

  private void note(Fault fault) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(fault);
    } else if (faults.size() == MOST_FAULTS) {
      faults.add(Fault.of("", "and-more"));
    }
  }

  /** A name that a stranger chose, short enough to be shown. */
  private static String shown(String name) {
    String printable = name.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
    return printable.length() <= 80
        ? printable
        : String.format(Locale.ROOT, "%s\u2026", printable.substring(0, 80));
  }
}
