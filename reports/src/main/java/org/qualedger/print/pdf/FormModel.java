package org.qualedger.print.pdf;

import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.qualedger.print.FormSheet;
import org.qualedger.print.PrintedForm;

/**
 * What a template can ask for. Every text that leaves here is printable: what has no glyph has
 * become a mark. Nothing but texts, truth values, lists and maps of them, and records gets out.
 */
final class FormModel {

  private static final SimpleObjectWrapper WRAPPER =
      new SimpleObjectWrapper(Configuration.VERSION_2_3_34);

  private final FormSheet sheet;
  private final FormWords words;
  private final PrintableText printable = new PrintableText();
  private final Set<String> pictures;

  FormModel(FormSheet sheet, Locale locale, Set<String> pictures) {
    this.sheet = sheet;
    this.words = new FormWords(sheet, locale);
    this.pictures = Set.copyOf(pictures);
  }

  FormWords words() {
    return words;
  }

  boolean hasPicture(String hash) {
    return pictures.contains(hash);
  }

  /** What had to be replaced by a mark so far. */
  List<String> charactersWithoutGlyph() {
    return printable.charactersWithoutGlyph();
  }

  /** The root that a template begins with. */
  TemplateModel root() {
    PrintedForm form = sheet.form();
    FormSheet.Place place = sheet.place();
    List<Map<String, Object>> records = new ArrayList<>();
    for (FormSheet.Shown shown : sheet.records()) {
      records.add(
          Map.of(
              "revision",
              String.valueOf(shown.revision()),
              "node",
              FormNode.of(this, shown.record())));
    }
    Map<String, Object> root = new HashMap<>();
    root.put("lang", words.locale().toLanguageTag());
    root.put("style", PageStyle.of("forms/form.css", words.form()));
    root.put("blank", sheet.isBlank());
    root.put("whole", form.isWhole());
    root.put("key", form.key());
    root.put("number", form.number());
    root.put("version", form.version());
    root.put("company", place.company());
    root.put("centreCode", place.centreCode());
    root.put("centreName", place.centreName());
    root.put("address", sheet.address());
    root.put("day", sheet.day() == null ? "" : words.form().date(sheet.day()));
    root.put("records", records);
    root.put(
        "record", records.isEmpty() ? FormNode.of(this, null) : records.getFirst().get("node"));
    root.put("blankRecord", FormNode.of(this, null));
    root.put("revision", records.isEmpty() ? "" : records.getFirst().get("revision"));
    root.put("text", function(arguments -> words.text(arguments.getFirst(), rest(arguments))));
    root.put("second", function(arguments -> words.second(arguments.getFirst(), rest(arguments))));
    return wrap(root);
  }

  private static Object[] rest(List<String> arguments) {
    return arguments.subList(1, arguments.size()).toArray();
  }

  /** A function of texts for templates. */
  TemplateMethodModelEx function(Function<List<String>, Object> body) {
    return arguments -> {
      List<String> texts = new ArrayList<>();
      for (Object argument : arguments) {
        texts.add(text(argument));
      }
      return wrap(body.apply(texts));
    };
  }

  private static String text(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    throw new TemplateModelException("A form's functions take texts, not " + argument);
  }

  private TemplateModel wrap(Object value) {
    try {
      return switch (value) {
        case String text -> WRAPPER.wrap(printable.of(text));
        case List<?> list -> new SimpleSequence(list.stream().map(this::wrap).toList(), WRAPPER);
        case Map<?, ?> map -> {
          SimpleHash hash = new SimpleHash(WRAPPER);
          map.forEach((key, item) -> hash.put((String) key, wrap(item)));
          yield hash;
        }
        default -> WRAPPER.wrap(value);
      };
    } catch (TemplateModelException e) {
      throw new IllegalStateException("Nothing for a template: " + value, e);
    }
  }
}
