package org.qualedger.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.controlchart.PointSufficiency;
import org.qualedger.wording.Wording;

/**
 * The figure of a control chart (控制图) of any kind: values with centre line and limits, which may
 * step; zones; stages and a frozen baseline; points with signals marked by shape and named by the
 * number of the rule. The chart of means or single values may have that of the spread below it.
 */
public final class ControlChartFigure {

  private final ControlChartPicture picture;
  private final Wording words;

  private ControlChartFigure(ControlChartPicture picture, Wording words) {
    this.picture = picture;
    this.words = words;
  }

  /**
   * The figure of a control chart.
   *
   * @param picture what to draw
   * @param locale Chinese, or anything else for English
   */
  public static Figure of(ControlChartPicture picture, Locale locale) {
    Wording words = Wording.of(ControlChartFigure.class, locale);
    ControlChartFigure figure = new ControlChartFigure(picture, words);
    DataTable table = figure.table();
    return new Figure(
        words.text("control.title", picture.measure(), figure.kind()),
        figure.note(),
        figure.alternativeText(),
        table,
        new ControlChartDrawing(picture, figure.descriptions(), words));
  }

  private List<ControlPanel> panels() {
    List<ControlPanel> panels = new ArrayList<>();
    panels.add(picture.main());
    picture.spread().ifPresent(panels::add);
    return panels;
  }

  /** The name of the whole chart, such as p chart or I-MR chart. */
  private String kind() {
    String main = "kind." + picture.main().kind();
    return words.text(picture.spread().map(spread -> main + "." + spread.kind()).orElse(main));
  }

  private String note() {
    if (picture.main().values().presentCount() == 0) {
      return words.text("nothing");
    }
    List<String> parts = new ArrayList<>();
    parts.add(howToRead());
    if (picture.stages().stream().map(this::firstCentre).distinct().count() > 1) {
      parts.add(words.text("control.note.stages"));
    }
    TreeSet<Integer> rules = new TreeSet<>();
    for (ControlPanel panel : panels()) {
      panel.signals().forEach(signal -> rules.add(signal.rule()));
    }
    rules.remove(ChartSignal.BEYOND_LIMITS);
    if (!rules.isEmpty()) {
      parts.add(
          words.text(
              "control.note.rules",
              listed(
                  rules.stream()
                      .map(rule -> words.text("control.rule", rule, rule(rule)))
                      .toList())));
    }
    if (!picture.baselines().isEmpty()) {
      List<String> baselines =
          picture.baselines().stream()
              .map(baseline -> words.text("range", label(baseline.from()), label(baseline.to())))
              .toList();
      parts.add(words.text("control.note.baseline", listed(baselines)));
    }
    int points = limitingPoints();
    if (points < PointSufficiency.LEAST_POINTS) {
      parts.add(caution(PointSufficiency.TOO_FEW, points));
    } else if (points < PointSufficiency.PREFERRED_POINTS) {
      parts.add(caution(PointSufficiency.FEW, points));
    }
    return String.join(words.text("sentence.separator"), parts);
  }

  private String caution(PointSufficiency sufficiency, int points) {
    return words.text("control.caution." + sufficiency.name(), points);
  }

  private String howToRead() {
    ChartKind kind = picture.main().kind();
    return words
        .find("control.note." + kind)
        .orElseGet(() -> words.text(steps() ? "control.note.steps" : "control.note.straight"));
  }

  /** Whether limits differ from point to point, not only from stage to stage. */
  private boolean steps() {
    Series upper = picture.main().upper();
    List<Stretch> stretches =
        picture.stages().isEmpty() && upper.size() > 0
            ? List.of(new Stretch("", 1, upper.size()))
            : picture.stages();
    return stretches.stream()
        .map(stretch -> upper.slice(stretch.from() - 1, stretch.to()))
        .anyMatch(limits -> Arrays.stream(limits.present()).distinct().count() > 1);
  }

  private double firstCentre(Stretch stage) {
    return firstCentre(picture.main(), stage);
  }

  private static double firstCentre(ControlPanel panel, Stretch stage) {
    double[] present = panel.centre().slice(stage.from() - 1, stage.to()).present();
    return present.length == 0 ? Double.NaN : present[0];
  }

  /** How many points the limits are estimated from; with stages, those of the poorest one. */
  private int limitingPoints() {
    Series values = picture.main().values();
    int least =
        picture.baselines().stream()
            .mapToInt(baseline -> present(values, baseline))
            .min()
            .orElse(Integer.MAX_VALUE);
    if (picture.stages().isEmpty()) {
      return picture.baselines().isEmpty() ? values.presentCount() : least;
    }
    for (Stretch stage : picture.stages()) {
      if (picture.baselines().stream().noneMatch(stage::contains)) {
        least = Math.min(least, present(values, stage));
      }
    }
    return least;
  }

  private static int present(Series values, Stretch stretch) {
    return values.slice(stretch.from() - 1, stretch.to()).presentCount();
  }

  private String alternativeText() {
    List<String> sentences = new ArrayList<>();
    ControlPanel main = picture.main();
    sentences.add(
        words.text(
            "control.alt", kind(), picture.measure(), main.values().presentCount(), centres(main)));
    sentences.addAll(signalSentences(main));
    picture
        .spread()
        .ifPresent(
            spread -> {
              sentences.add(words.text("control.alt.spread", spread.measure(), centres(spread)));
              sentences.addAll(signalSentences(spread));
            });
    if (panels().stream().allMatch(panel -> panel.signals().isEmpty())) {
      sentences.add(words.text("control.alt.none"));
    }
    return String.join(words.text("text.separator"), sentences);
  }

  /** The centre line, or that of each stage, or from where to where it goes. */
  private String centres(ControlPanel panel) {
    Notation notation = panel.notation();
    if (panel.centre().presentCount() == 0) {
      return words.text("none");
    }
    if (!picture.stages().isEmpty()) {
      List<String> stages = new ArrayList<>();
      for (Stretch stage : picture.stages()) {
        String value = text(firstCentre(panel, stage), notation);
        stages.add(
            stage.name().isEmpty() ? value : words.text("control.alt.stage", stage.name(), value));
      }
      return listed(stages);
    }
    double[] present = panel.centre().present();
    double least = Arrays.stream(present).min().getAsDouble();
    double most = Arrays.stream(present).max().getAsDouble();
    return least == most
        ? notation.text(least)
        : words.text("range", notation.text(least), notation.text(most));
  }

  private List<String> signalSentences(ControlPanel panel) {
    List<String> beyond = new ArrayList<>();
    Map<Integer, List<Integer>> patterns = new TreeMap<>();
    for (ChartSignal signal : panel.signals()) {
      if (signal.rule() == ChartSignal.BEYOND_LIMITS) {
        beyond.add(beyondInWords(panel, signal.position()));
      } else {
        patterns.computeIfAbsent(signal.rule(), key -> new ArrayList<>()).add(signal.position());
      }
    }
    List<String> sentences = new ArrayList<>();
    if (!beyond.isEmpty()) {
      sentences.add(words.text("control.alt.beyond", listed(beyond)));
    }
    patterns.forEach(
        (rule, positions) ->
            sentences.add(
                words.text("control.alt.pattern", rule, rule(rule), stretches(positions))));
    return sentences;
  }

  private String beyondInWords(ControlPanel panel, int position) {
    int index = position - 1;
    String value = panel.notation().text(panel.signalValue(index));
    if (panel.isAbove(index)) {
      return words.text(
          "control.signal.above",
          label(position),
          value,
          panel.notation().text(panel.upper().get(index)));
    }
    if (panel.isBelow(index)) {
      return words.text(
          "control.signal.below",
          label(position),
          value,
          panel.notation().text(panel.lower().get(index)));
    }
    return words.text("control.signal.at", label(position), value);
  }

  /** Positions that follow one another are told as from the first to the last. */
  private String stretches(Collection<Integer> positions) {
    Map<Integer, Integer> stretches = new LinkedHashMap<>();
    int first = 0;
    int last = -1;
    for (int position : positions) {
      if (position != last + 1) {
        first = position;
      }
      last = position;
      stretches.put(first, last);
    }
    return listed(
        stretches.entrySet().stream()
            .map(
                stretch ->
                    stretch.getKey().equals(stretch.getValue())
                        ? label(stretch.getKey())
                        : words.text("range", label(stretch.getKey()), label(stretch.getValue())))
            .toList());
  }

  private DataTable table() {
    List<String> columns = new ArrayList<>();
    columns.add(words.text("control.column.label"));
    if (!picture.stages().isEmpty()) {
      columns.add(words.text("control.column.stage"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < picture.labels().size(); i++) {
      List<String> row = new ArrayList<>();
      row.add(picture.labels().get(i));
      if (!picture.stages().isEmpty()) {
        row.add(stageOf(i + 1));
      }
      rows.add(row);
    }
    for (ControlPanel panel : panels()) {
      addColumns(panel, columns, rows);
    }
    return new DataTable(columns, rows);
  }

  private String stageOf(int position) {
    return picture.stages().stream()
        .filter(stage -> stage.from() <= position && position <= stage.to())
        .map(Stretch::name)
        .findFirst()
        .orElse(words.text("none"));
  }

  private void addColumns(ControlPanel panel, List<String> columns, List<List<String>> rows) {
    Notation fine = panel.notation().finer();
    if (!panel.counts().isEmpty()) {
      add(columns, rows, words.text("control.column.counts"), panel.counts());
    }
    add(columns, rows, panel.measure(), texts(panel.values(), panel.notation()));
    if (panel.otherValues().size() > 0) {
      add(
          columns,
          rows,
          words.text("control.column.other"),
          texts(panel.otherValues(), panel.notation()));
    }
    // One centre line for all points is in the text; one that moves belongs to each point.
    if (panel.centre().stream().filter(Double::isFinite).distinct().count() > 1) {
      add(columns, rows, words.text("control.column.centre"), texts(panel.centre(), fine));
    }
    if (panel.lower().size() > 0) {
      add(columns, rows, words.text("control.column.lower"), texts(panel.lower(), fine));
    }
    if (panel.upper().size() > 0) {
      add(columns, rows, words.text("control.column.upper"), texts(panel.upper(), fine));
    }
    add(columns, rows, words.text("control.column.signal"), signalTexts(panel));
  }

  private static void add(
      List<String> columns, List<List<String>> rows, String heading, List<String> values) {
    columns.add(heading);
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).add(values.get(i));
    }
  }

  private List<String> texts(Series series, Notation notation) {
    return series.stream().mapToObj(value -> text(value, notation)).toList();
  }

  private String text(double value, Notation notation) {
    return Double.isNaN(value) ? words.text("none") : notation.text(value);
  }

  private List<String> signalTexts(ControlPanel panel) {
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < panel.places(); i++) {
      texts.add(new ArrayList<>());
    }
    for (ChartSignal signal : panel.signals()) {
      texts.get(signal.position() - 1).add(signalText(panel, signal));
    }
    return texts.stream()
        .map(parts -> parts.isEmpty() ? words.text("none") : listed(parts))
        .toList();
  }

  private String signalText(ControlPanel panel, ChartSignal signal) {
    if (signal.rule() == ChartSignal.BEYOND_LIMITS) {
      if (panel.isAbove(signal.position() - 1)) {
        return words.text("control.above");
      }
      if (panel.isBelow(signal.position() - 1)) {
        return words.text("control.below");
      }
    }
    return words.text("control.rules", String.valueOf(signal.rule()));
  }

  /** What each point says when pointed at. */
  private List<String> descriptions() {
    List<String> none = List.of(words.text("none"));
    List<String> descriptions = new ArrayList<>();
    List<List<String>> signals = panels().stream().map(this::signalTexts).toList();
    for (int i = 0; i < picture.labels().size(); i++) {
      List<String> parts = new ArrayList<>();
      for (int p = 0; p < panels().size(); p++) {
        ControlPanel panel = panels().get(p);
        double value = panel.values().get(i);
        if (!Double.isNaN(value)) {
          parts.add(words.text("description.value", panel.measure(), panel.notation().text(value)));
        }
        if (!none.contains(signals.get(p).get(i))) {
          parts.add(signals.get(p).get(i));
        }
      }
      descriptions.add(words.text("description", picture.labels().get(i), listed(parts)));
    }
    return descriptions;
  }

  private String rule(int rule) {
    return words.text("rule." + rule);
  }

  private String label(int position) {
    return picture.labels().get(position - 1);
  }

  private String listed(List<String> parts) {
    return String.join(words.text("list.separator"), parts);
  }
}
