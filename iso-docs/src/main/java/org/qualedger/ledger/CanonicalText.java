package org.qualedger.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The spelling of RFC 8785: no white space, shortest escapes, members in order. */
final class CanonicalText {
  private CanonicalText() {}

  static void write(StringBuilder out, Object value) {
    switch (value) {
      case String text -> quote(out, text);
      case Long number -> out.append(number.longValue());
      case Boolean truth -> out.append(truth.booleanValue());
      case CanonicalObject object -> writeObject(out, object);
      case List<?> list -> writeList(out, list);
      default -> throw new IllegalArgumentException("not a canonical value: " + value.getClass());
    }
  }

  private static void writeObject(StringBuilder out, CanonicalObject object) {
    out.append('{');
    for (Iterator<Map.Entry<String, Object>> it = object.members().entrySet().iterator();
        it.hasNext(); ) {
      Map.Entry<String, Object> member = it.next();
      quote(out, member.getKey());
      out.append(':');
      write(out, member.getValue());
      if (it.hasNext()) {
        out.append(',');
      }
    }
    out.append('}');
  }

  private static void writeList(StringBuilder out, List<?> list) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      write(out, list.get(i));
    }
    out.append(']');
  }

  private static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20) {
            out.append("\\u00").append(hex(c >> 4)).append(hex(c & 15));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static char hex(int digit) {
    return "0123456789abcdef".charAt(digit);
  }

  /**
   * A text that UTF-8 can carry.
   *
   * @throws IllegalArgumentException for half a surrogate pair, which would be replaced silently
   */
  static String wellFormed(String name, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new IllegalArgumentException(
            "member " + name + " has half a surrogate pair at index " + i);
      }
    }
    return text;
  }
}
