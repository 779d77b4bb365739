package org.qualedger.print.pdf;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.CountermeasureLine;
import org.qualedger.analysis.DataBasis;
import org.qualedger.analysis.MeasureFollowUp;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.Rate;
import org.qualedger.analysis.ReportTexts;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.StatisticalAnalysisReport.Stage;
import org.qualedger.analysis.Tally;
import org.qualedger.approval.SignedStep;
import org.qualedger.chart.AnalysisFigures;
import org.qualedger.chart.DataTable;
import org.qualedger.chart.Figure;
import org.qualedger.ledger.TreeHead;
import org.qualedger.organization.Duty;
import org.qualedger.print.AnalysisReportSheet;
import org.qualedger.print.AnalysisReportSheet.Heading;
import org.qualedger.print.AnalysisReportSheet.Requirement;
import org.qualedger.print.pdf.PageTree.Column;
import org.qualedger.print.pdf.PageTree.Table;
import org.qualedger.statistics.proportion.Proportion;
import org.w3c.dom.Element;

/**
 * Lays a statistical analysis report out, part by part in the order of the standard layout. A part
 * without content keeps its heading and says that there is none: on paper, silence cannot be told
 * from a page that got lost.
 */
final class AnalysisReportPages {

  /** Number and version of this form; whoever changes what is printed raises the version. */
  private static final String FORM_NUMBER = "P7.9-8/R12";

  private static final String FORM_VERSION = "2.0";

  /** Volumes at a glance; whole rows of them, since rows of unequal length are no table. */
  private static final List<String> VOLUMES =
      List.of(
          "REQUESTS",
          "REFUSED",
          "REFERRED",
          "SLIPS",
          "CANCELLED",
          "COMPLETED",
          "UNSIGNED",
          "SUPPLIER");

  private static final int VOLUMES_PER_ROW = 4;

  /** Category of the services that are not on the price board. */
  private static final String OUTSIDE_THE_BOARD = "X01";

  private final AnalysisReportSheet sheet;
  private final Heading heading;
  private final Form form;
  private final PageTree tree;
  private final Evidence evidence;
  private int section;

  AnalysisReportPages(AnalysisReportSheet sheet, Form form) {
    this.sheet = sheet;
    this.heading = sheet.heading();
    this.form = form;
    this.evidence = new Evidence(sheet);
    this.tree = new PageTree(form.locale(), PageStyle.of("report.css", form));
  }

  PageTree tree() {
    AnalysisFigures charts = new AnalysisFigures(sheet.figures(), form.locale());
    ReportTexts texts = sheet.texts();
    metadata();
    runningLines();
    title();
    section("basis");
    dataBasis();
    section("volume");
    volume();
    section("rates");
    new RateTable(sheet.figures().rates(), form, tree).lay();
    section("trend");
    chart(charts.timeliness(), "pchart", "trend.none", Map.of());
    tree.heading(3, form.text("strata"));
    new StrataTable(sheet, form, tree).layRates();
    section("defects");
    chart(charts.lateReasons(), "pareto", "defects.noneLate", classes(Tally.Kind.LATE_REASON));
    chart(charts.defects(), "pareto", "defects.noneDefect", classes(Tally.Kind.DEFECT));
    dissatisfied();
    section("causes");
    tree.heading(3, form.text("causes.findings"));
    written(texts.findings());
    tree.heading(3, form.text("causes.causes"));
    written(texts.causes());
    section("requirements");
    requirements();
    outsideTheBoard();
    section("previous");
    previousMeasures();
    section("measures");
    measures();
    section("conclusion");
    written(texts.conclusion());
    List<String> participants = texts.participants();
    tree.paragraph(
        "", form.text("participants", form.list(participants == null ? List.of() : participants)));
    section("signatures");
    signatures();
    new AnnexPages(sheet, evidence, form, tree).lay();
    new EnclosedData(sheet, form).in(tree);
    return tree;
  }

  private String key(String base) {
    return base + (heading.period().quarterly() ? ".quarter" : ".month");
  }

  private void metadata() {
    String title = form.text(key("title"));
    tree.title(
        form.text("metadata.title", title, heading.centreName(), period(), revisionOfDocument()));
    tree.metadata("author", heading.author());
    tree.metadata("subject", form.text("metadata.subject", title, period(), heading.company()));
    tree.metadata("keywords", heading.documentNumber());
  }

  private void runningLines() {
    Element head = tree.add(tree.body(), "div", "head");
    Element line = tree.add(tree.add(head, "table", ""), "tr", "");
    tree.add(line, "td", "", form.text("running.company", heading.company(), heading.centreName()));
    tree.add(line, "td", "end", revisionOfDocument());
    tree.add(tree.body(), "div", "foot", form.text("running.form", FORM_NUMBER, FORM_VERSION));
  }

  private String revisionOfDocument() {
    return form.text(
        "running.document", heading.documentNumber(), String.valueOf(heading.revision()));
  }

  private String period() {
    return DateTimeFormatter.ofPattern(form.text(key("period")), form.locale())
        .format(heading.period().start());
  }

  private void title() {
    tree.heading(1, form.text(key("title")));
    tree.paragraph(
        "subtitle",
        form.text(
            "subtitle",
            heading.centreName(),
            period(),
            heading.procedure().document(),
            form.text(key("clause"))));
    Element control = tree.add(tree.body(), "table", "control");
    Element first = tree.add(control, "tr", "");
    control(first, "control.number", heading.documentNumber());
    control(
        first,
        "control.revision",
        form.text(
            "control.revision.value",
            String.valueOf(heading.revision()),
            form.domain().word(heading.stage())));
    control(first, "control.form", form.text("control.form.value", FORM_NUMBER, FORM_VERSION));
    control(
        first,
        "control.procedure",
        form.text(
            "control.procedure.value",
            heading.procedure().document(),
            heading.procedure().version(),
            heading.procedure().revision()));
    Element second = tree.add(control, "tr", "");
    control(
        second,
        "control.period",
        form.text(
            "control.period.value",
            form.date(heading.period().start()),
            form.date(heading.period().end())));
    control(
        second,
        "control.centre",
        form.text("control.centre.value", heading.centreName(), heading.centreCode()));
    control(
        second,
        "control.author",
        form.text(
            "control.author.value", heading.author(), form.domain().word(heading.authorDuty())));
    control(second, "control.date", form.time(heading.preparedAt()));
    if (heading.changedAfterSignature()) {
      tree.paragraph("warning", form.text("control.changedAfterSignature"));
    }
  }

  private void control(Element row, String label, String value) {
    labelled(row, form.text(label), value);
  }

  private void labelled(Element row, String label, String value) {
    Element cell = tree.add(row, "td", "");
    tree.add(cell, "div", "label", label);
    tree.add(cell, "div", "value", value);
  }

  private void section(String key) {
    section++;
    tree.heading(
        2, form.text("section.heading", String.valueOf(section), form.text("section." + key)));
  }

  private void written(@Nullable String text) {
    tree.paragraph("words", form.orNone(text));
  }

  private void dataBasis() {
    Element facts = tree.add(tree.body(), "table", "facts");
    tree.fact(facts, form.text("basis.sources"), form.text("basis.sources.value"));
    tree.fact(facts, form.text("basis.filters"), form.text("basis.filters.value"));
    tree.fact(
        facts,
        form.text("basis.counts"),
        form.text("basis.counts.value", String.valueOf(basis().lines().size())));
    evidenceGaps(tree.fact(facts, form.text("basis.gaps")));
    tree.fact(facts, form.text("basis.techniques"), form.text("basis.techniques.value"));
    String readAt = form.time(sheet.figures().cutoff());
    tree.fact(
        facts,
        form.text("basis.frozenAt"),
        heading.stage() == Stage.DRAFT ? form.text("basis.draft", readAt) : readAt);
    tree.fact(facts, form.text("basis.digest"), form.longHash(basis().digest().hex()));
    tree.fact(
        facts,
        form.text("basis.enclosed"),
        form.text(
            "basis.enclosed.value",
            form.text("enclosed.records.name"),
            form.text("enclosed.figures.name"),
            form.text("enclosed.basis.name"),
            form.text("enclosed.numbers.name")));
    TreeHead head = heading.ledgerHead();
    tree.fact(
        facts,
        form.text("basis.ledger"),
        head == null
            ? form.none()
            : form.text(
                "basis.ledger.value",
                String.valueOf(head.size()),
                form.longHash(head.root().hex())));
  }

  private DataBasis basis() {
    return sheet.figures().basis();
  }

  /** What cannot be judged for want of evidence, each number a link to the records. */
  private void evidenceGaps(Element cell) {
    for (Rate rate : sheet.figures().rates()) {
      if (rate.evidenceGap() > 0) {
        tree.link(
            tree.add(cell, "div", ""),
            evidence.group(rate.metric(), Standing.NOT_PROVEN).place(),
            form.text(
                "basis.gap", form.domain().word(rate.metric()), String.valueOf(rate.evidenceGap())),
            form.text("link.rate", form.domain().word(rate.metric())));
      }
    }
    long unsigned = volume("UNSIGNED");
    if (unsigned > 0) {
      linked(
          tree.add(cell, "div", ""),
          new Tally.Key(Tally.Kind.VOLUME, "UNSIGNED"),
          form.text("basis.gap.unsigned", String.valueOf(unsigned)));
    }
    if (!cell.hasChildNodes()) {
      tree.text(cell, form.none());
    }
  }

  /** A text with the number of a class in it: a link, where the annex lists the records. */
  private void linked(Element parent, Tally.Key key, String text) {
    if (evidence.isListed(key)) {
      tree.link(
          parent, evidence.group(key).place(), text, form.text("link.class", form.tally(key)));
    } else {
      tree.text(parent, text);
    }
  }

  private long volume(String code) {
    return sheet.figures().cases(Tally.Kind.VOLUME, code);
  }

  private List<Tally> tallies(Tally.Kind kind) {
    return sheet.figures().tallies().stream().filter(tally -> tally.kind() == kind).toList();
  }

  private void volume() {
    Element grid = tree.add(tree.body(), "table", "grid");
    Element row = tree.add(grid, "tr", "");
    for (String code : VOLUMES) {
      if (row.getChildNodes().getLength() == VOLUMES_PER_ROW) {
        row = tree.add(grid, "tr", "");
      }
      Element cell = tree.add(row, "td", "");
      tree.add(cell, "div", "label", form.domain().word("Volume", code));
      linked(
          tree.add(cell, "div", "value"),
          new Tally.Key(Tally.Kind.VOLUME, code),
          String.valueOf(volume(code)));
    }
    tree.paragraph("note", form.text("volume.note"));
    long completed = volume("COMPLETED");
    if (completed == 0) {
      return;
    }
    StrataTable strata = new StrataTable(sheet, form, tree);
    Table table =
        tree.table(
            "data",
            List.of(
                new Column(form.text("volume.division"), 22, ""),
                new Column(form.text("volume.group"), 42, ""),
                new Column(form.text("volume.count"), 18, "number"),
                new Column(form.text("volume.share"), 18, "number")));
    for (Tally tally : tallies(Tally.Kind.CATEGORY)) {
      share(table, "volume.byCategory", form.tally(tally.key()), tally.key(), tally.cases());
    }
    for (String code : List.of("PAID", "FREE")) {
      Tally.Key key = new Tally.Key(Tally.Kind.VOLUME, code);
      share(table, "volume.byPrice", form.tally(key), key, volume(code));
    }
    long supplier = volume("SUPPLIER");
    share(table, "volume.byProvider", form.text("volume.own"), null, completed - supplier);
    share(
        table,
        "volume.byProvider",
        form.text("volume.supplier"),
        new Tally.Key(Tally.Kind.VOLUME, "SUPPLIER"),
        supplier);
    tree.heading(3, form.text("hours"));
    strata.layHours();
  }

  private void share(
      Table table, String division, String group, Tally.@Nullable Key key, long cases) {
    Element row = table.row();
    table.cell(row, form.text(division));
    table.cell(row, group);
    Element count = table.cell(row, "");
    if (key == null) {
      tree.text(count, String.valueOf(cases));
    } else {
      linked(count, key, String.valueOf(cases));
    }
    table.cell(row, form.percent(new Proportion(cases, volume("COMPLETED"))));
  }

  /** The classes of a kind by their words, as they stand in the table of a Pareto chart. */
  private Map<String, Tally.Key> classes(Tally.Kind kind) {
    Map<String, Tally.Key> found = new HashMap<>();
    tallies(kind).forEach(tally -> found.put(form.tally(tally.key()), tally.key()));
    return found;
  }

  private void chart(
      Optional<Figure> figure, String styleClass, String none, Map<String, Tally.Key> classes) {
    if (figure.isEmpty()) {
      tree.paragraph("", form.text(none));
      return;
    }
    tree.figure(figure.get(), styleClass);
    table(figure.get().table(), classes);
  }

  /**
   * The figures of a chart: first column words, the others numbers, of which the first is a link to
   * the records where the row is a class of a check sheet.
   */
  private void table(DataTable figures, Map<String, Tally.Key> classes) {
    int firstWidth = 28;
    int width = (100 - firstWidth) / (figures.columns().size() - 1);
    List<Column> columns = new ArrayList<>();
    for (String heading : figures.columns()) {
      columns.add(
          columns.isEmpty()
              ? new Column(heading, firstWidth, "")
              : new Column(heading, width, "number"));
    }
    Table table = tree.table("data", columns);
    for (List<String> texts : figures.rows()) {
      Tally.Key key = classes.get(texts.getFirst());
      if (key == null) {
        table.row(texts);
      } else {
        Element row = table.row();
        table.cell(row, texts.getFirst());
        linked(table.cell(row, ""), key, texts.get(1));
        texts.subList(2, texts.size()).forEach(text -> table.cell(row, text));
      }
    }
  }

  /** What customers were not satisfied with; opinions (R10) are not among these records. */
  private void dissatisfied() {
    tree.heading(3, form.text("dissatisfied"));
    Evidence.Group group = evidence.group(Metric.SAT, Standing.DENOMINATOR);
    Element paragraph = tree.add(tree.body(), "p", "");
    tree.link(
        paragraph,
        group.place(),
        form.text("dissatisfied.answers", String.valueOf(group.lines().size())),
        form.text("link.rate", form.domain().word(Metric.SAT)));
    tree.paragraph("note", form.text("dissatisfied.note"));
  }

  private void requirements() {
    if (sheet.requirements().isEmpty()) {
      written(null);
      return;
    }
    Table table =
        tree.table(
            "data",
            List.of(
                new Column(form.text("requirements.record"), 28, ""),
                new Column(form.text("requirements.text"), 72, "words")));
    for (Requirement requirement : sheet.requirements()) {
      table.row(List.of(requirement.record(), requirement.text()));
    }
  }

  /** What customers asked for that is not on the price board (4.2.4): candidates for it. */
  private void outsideTheBoard() {
    tree.heading(3, form.text("outside"));
    Tally.Key key = new Tally.Key(Tally.Kind.CATEGORY, OUTSIDE_THE_BOARD);
    linked(
        tree.add(tree.body(), "p", ""),
        key,
        form.text(
            "outside.services",
            String.valueOf(sheet.figures().cases(Tally.Kind.CATEGORY, OUTSIDE_THE_BOARD))));
    tree.paragraph(
        "",
        form.text(
            "outside.requests",
            String.valueOf(volume("REFUSED")),
            String.valueOf(volume("REFERRED"))));
  }

  private void previousMeasures() {
    List<MeasureFollowUp> measures = sheet.texts().previousMeasures();
    if (measures == null || measures.isEmpty()) {
      written(null);
      return;
    }
    Table table =
        tree.table(
            "data",
            List.of(
                new Column(form.text("measures.text"), 36, "words"),
                new Column(form.text("measures.owner"), 13, ""),
                new Column(form.text("measures.due"), 13, ""),
                new Column(form.text("previous.progress"), 12, ""),
                new Column(form.text("previous.result"), 26, "words")));
    for (MeasureFollowUp measure : measures) {
      table.row(
          List.of(
              measure.measure(),
              measure.owner(),
              form.date(measure.due()),
              form.domain().word(measure.progress()),
              form.orNone(measure.result())));
    }
  }

  private void measures() {
    List<CountermeasureLine> measures = sheet.texts().measures();
    if (measures == null || measures.isEmpty()) {
      tree.paragraph(
          "words", form.text("measures.none", form.orNone(sheet.texts().noActionReason())));
      return;
    }
    Table table =
        tree.table(
            "data",
            List.of(
                new Column(form.text("measures.number"), 7, ""),
                new Column(form.text("measures.text"), 42, "words"),
                new Column(form.text("measures.owner"), 13, ""),
                new Column(form.text("measures.due"), 13, ""),
                new Column(form.text("measures.check"), 25, "words")));
    int number = 0;
    for (CountermeasureLine measure : measures) {
      table.row(
          List.of(
              String.valueOf(++number),
              measure.measure(),
              measure.owner(),
              form.date(measure.due()),
              form.orNone(measure.check())));
    }
  }

  private void signatures() {
    Table table =
        tree.table(
            "data signatures",
            List.of(
                new Column(form.text("signatures.duty"), 19, ""),
                new Column(form.text("signatures.name"), 14, ""),
                new Column(form.text("signatures.meaning"), 11, ""),
                new Column(form.text("signatures.time"), 17, ""),
                new Column(form.text("signatures.hash"), 18, "hash"),
                new Column(form.text("signatures.comment"), 21, "words")));
    for (SignedStep step : sheet.signatures()) {
      table.row(
          List.of(
              form.domain().word(step.duty()),
              step.byName(),
              form.domain().word(step.meaning()),
              form.time(step.at()),
              form.shortHash(step.contentHash()),
              form.orNone(step.comment())));
    }
    for (Duty duty : sheet.toSign()) {
      table.row(List.of(form.domain().word(duty), "", form.text("signatures.pending"), "", "", ""));
    }
    tree.paragraph("note", form.text("signatures.note"));
    if (sheet.isFinal()) {
      SealFrame.add(tree, form);
      tree.paragraph("note", form.text("seal.explained"));
    }
  }
}
