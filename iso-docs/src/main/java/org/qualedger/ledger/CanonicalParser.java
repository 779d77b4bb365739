package org.qualedger.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Reads the restricted JSON of {@link CanonicalObject}. It is lenient about spelling, since the
 * caller compares the bytes afterwards, and strict about structure. It stands here, and not in a
 * library, because the auditor's verifier must run on a plain JDK.
 */
final class CanonicalParser {
  private static final int MAX_DEPTH = 32;

  private final String text;
  private int at;

  CanonicalParser(String text) {
    this.text = text;
  }

  CanonicalObject parse() {
    CanonicalObject object = object(0);
    if (at != text.length()) {
      throw error("text after the end of the object");
    }
    return object;
  }

  private CanonicalObject object(int depth) {
    expect('{');
    TreeMap<String, Object> members = new TreeMap<>();
    if (peek() == '}') {
      at++;
      return CanonicalObject.of(members);
    }
    while (true) {
      String name = string();
      expect(':');
      if (members.put(name, value(depth + 1)) != null) {
        throw error("member " + name + " stands twice");
      }
      if (peek() == '}') {
        at++;
        return CanonicalObject.of(members);
      }
      expect(',');
    }
  }

  private Object value(int depth) {
    if (depth > MAX_DEPTH) {
      throw error("nested deeper than " + MAX_DEPTH);
    }
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> list(depth);
      case '"' -> string();
      case 't' -> literal("true", Boolean.TRUE);
      case 'f' -> literal("false", Boolean.FALSE);
      default -> number();
    };
  }

  /** A list of texts or of objects; an empty one is left out by whoever writes. */
  private List<Object> list(int depth) {
    expect('[');
    List<Object> items = new ArrayList<>();
    while (true) {
      Object item = value(depth + 1);
      boolean same = items.isEmpty() || items.getFirst().getClass() == item.getClass();
      if (!same || !(item instanceof String || item instanceof CanonicalObject)) {
        throw error("a list holds texts or objects");
      }
      items.add(item);
      if (peek() == ']') {
        at++;
        return List.copyOf(items);
      }
      expect(',');
    }
  }

  private Boolean literal(String word, Boolean value) {
    if (!text.startsWith(word, at)) {
      throw error("not a value");
    }
    at += word.length();
    return value;
  }

  private Long number() {
    int start = at;
    if (peek() == '-') {
      at++;
    }
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    try {
      return Long.valueOf(text.substring(start, at));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a whole number at index " + start, e);
    }
  }

  private String string() {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (true) {
      char c = next();
      if (c == '"') {
        return out.toString();
      }
      out.append(c == '\\' ? escape() : c);
    }
  }

  private char escape() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        if (at + 4 > text.length()) {
          throw error("cut off in an escape");
        }
        String digits = text.substring(at, at + 4);
        at += 4;
        yield (char) Integer.parseInt(digits, 16);
      }
      default -> throw error("unknown escape \\" + c);
    };
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private char peek() {
    if (at >= text.length()) {
      throw error("cut off");
    }
    return text.charAt(at);
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw error("expected " + wanted);
    }
    at++;
  }

  private IllegalArgumentException error(String what) {
    return new IllegalArgumentException(what + " at index " + at);
  }
}
