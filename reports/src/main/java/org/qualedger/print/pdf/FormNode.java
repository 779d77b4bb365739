package org.qualedger.print.pdf;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.receipt.AmountInWords;

/**
 * A record, or an object in one, as a template sees it. Whatever a template prints is noted, so
 * that the rest can be printed after it: a template that forgets a member does not lose it.
 *
 * <p>A template asks for {@code value(path)}, {@code raw(path)}, {@code has(path)}, {@code
 * label(path)}, {@code second(path)}, {@code choices(path)}, {@code list(path, blankLines)}, {@code
 * capitals(path)}, {@code picture(path)}, {@code skip(path)} and {@code rest()}. On a blank form
 * all values are empty and a list has so many empty lines.
 */
final class FormNode implements TemplateHashModel {

  private final FormModel model;
  private final @Nullable CanonicalObject object;
  private final String place;
  private final Set<String> printed;

  private FormNode(
      FormModel model, @Nullable CanonicalObject object, String place, Set<String> printed) {
    this.model = model;
    this.object = object;
    this.place = place;
    this.printed = printed;
  }

  /** The node of a whole record, or of a blank form. */
  static FormNode of(FormModel model, @Nullable CanonicalObject record) {
    return new FormNode(model, record, "", new HashSet<>());
  }

  @Override
  public TemplateModel get(String key) {
    return switch (key) {
      case "value" -> model.function(arguments -> value(arguments.getFirst()));
      case "raw" -> model.function(arguments -> raw(arguments.getFirst()));
      case "has" -> model.function(arguments -> find(arguments.getFirst()) != null);
      case "label" -> model.function(arguments -> label(arguments.getFirst()));
      case "second" -> model.function(arguments -> second(arguments.getFirst()));
      case "choices" -> model.function(arguments -> choices(arguments.getFirst()));
      case "list" -> model.function(arguments -> list(arguments.getFirst(), arguments.get(1)));
      case "capitals" -> model.function(arguments -> capitals(arguments.getFirst()));
      case "picture" -> model.function(arguments -> picture(arguments.getFirst()));
      case "skip" -> model.function(arguments -> skip(arguments.getFirst()));
      case "rest" -> model.function(arguments -> rest());
      default -> throw new IllegalArgumentException("A form has no " + key + " of a record");
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private @Nullable Object find(String path) {
    CanonicalObject at = object;
    String rest = path;
    for (int stop = rest.indexOf('.'); at != null && stop >= 0; stop = rest.indexOf('.')) {
      at = at.object(rest.substring(0, stop));
      rest = rest.substring(stop + 1);
    }
    return at == null ? null : at.members().get(rest);
  }

  private String value(String path) {
    Object found = find(path);
    printed.add(place + path);
    return found == null ? "" : model.words().value(pattern(place + path), found);
  }

  /** A text as the record keeps it. */
  private String raw(String path) {
    printed.add(place + path);
    return find(path) instanceof String text ? text : "";
  }

  /** An amount in the formal numerals of receipts (大写). */
  private String capitals(String path) {
    return find(path) instanceof Long fen ? AmountInWords.of(fen) : "";
  }

  /** The hash at a path if there is a picture of that hash, else nothing. */
  private String picture(String path) {
    return find(path) instanceof String hash && model.hasPicture(hash) ? hash : "";
  }

  private String label(String path) {
    return model.words().label(pattern(place + path));
  }

  private String second(String path) {
    return model.words().secondLabel(pattern(place + path));
  }

  private List<Map<String, Object>> choices(String path) {
    Object found = find(path);
    printed.add(place + path);
    List<Map<String, Object>> choices = new ArrayList<>();
    boolean truth = !model.words().hasCodes(pattern(place + path));
    if (truth) {
      // An absent truth value says no where the record is there, and nothing on a blank form.
      choices.add(choice(model.words().text("yes"), object != null && Boolean.TRUE.equals(found)));
      choices.add(choice(model.words().text("no"), object != null && !Boolean.TRUE.equals(found)));
      return choices;
    }
    model
        .words()
        .choices(pattern(place + path))
        .forEach((code, word) -> choices.add(choice(word, code.equals(found))));
    if (found != null && choices.stream().noneMatch(choice -> choice.containsValue(true))) {
      choices.add(choice(model.words().value(pattern(place + path), found), true));
    }
    return choices;
  }

  private static Map<String, Object> choice(String word, boolean chosen) {
    return Map.of("word", word, "chosen", chosen);
  }

  private List<FormNode> list(String path, String blankLines) {
    List<FormNode> nodes = new ArrayList<>();
    if (object == null) {
      for (int i = 0; i < Integer.parseInt(blankLines); i++) {
        nodes.add(new FormNode(model, null, place + path + "[" + i + "].", printed));
      }
    } else if (find(path) instanceof Collection<?> items) {
      for (Object item : items) {
        nodes.add(
            new FormNode(
                model, (CanonicalObject) item, place + path + "[" + nodes.size() + "].", printed));
      }
    }
    return nodes;
  }

  /** Notes that what stands at a path, and in it, is said elsewhere on the form. */
  private String skip(String path) {
    Object found = find(path);
    if (found != null) {
      leaves(place + path, found, new LinkedHashMap<>()).keySet().forEach(printed::add);
    }
    return "";
  }

  /** What nobody printed yet, with its name. */
  private List<Map<String, String>> rest() {
    Map<String, Object> leaves = new LinkedHashMap<>();
    if (object != null) {
      object.members().forEach((name, value) -> leaves(place + name, value, leaves));
    }
    List<Map<String, String>> rest = new ArrayList<>();
    leaves.forEach(
        (at, value) -> {
          if (printed.add(at)) {
            String path = pattern(at);
            rest.add(
                Map.of(
                    "label", label(at, model.words().label(path)),
                    "second", model.words().secondLabel(path),
                    "value", model.words().value(path, value)));
          }
        });
    return rest;
  }

  /** The label of something in a list says in which line of it. */
  private String label(String at, String label) {
    int open = at.indexOf('[', place.length());
    if (open < 0) {
      return label;
    }
    int line = Integer.parseInt(at.substring(open + 1, at.indexOf(']', open))) + 1;
    String list = model.words().label(pattern(at.substring(0, open)));
    return model.words().text("rest.inList", list, String.valueOf(line), label);
  }

  private static Map<String, Object> leaves(String at, Object value, Map<String, Object> found) {
    if (value instanceof CanonicalObject inner) {
      inner.members().forEach((name, member) -> leaves(at + "." + name, member, found));
    } else if (value instanceof List<?> list && list.getFirst() instanceof CanonicalObject) {
      for (int i = 0; i < list.size(); i++) {
        leaves(at + "[" + i + "]", list.get(i), found);
      }
    } else {
      found.put(at, value);
    }
    return found;
  }

  /** The path without the lines of lists. */
  private static String pattern(String at) {
    return at.replaceAll("\\[\\d+]", "");
  }
}
