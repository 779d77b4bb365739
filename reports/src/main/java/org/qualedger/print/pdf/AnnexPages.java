package org.qualedger.print.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.DataBasis;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.Tally;
import org.qualedger.print.AnalysisReportSheet;
import org.qualedger.print.pdf.PageTree.Column;
import org.qualedger.print.pdf.PageTree.Table;
import org.w3c.dom.Element;

/**
 * The annex: the records behind every figure, and those left out with the reason. What is long is
 * printed up to a bound that says how many more there are; the enclosed table has all of them.
 */
final class AnnexPages {

  /** So many record numbers of one group are printed. */
  static final int PRINTED_OF_GROUP = 24;

  /** So many lines of the table of all records are printed. */
  static final int PRINTED_LINES = 300;

  private static final int NAME_WIDTH = 23;
  private static final int COUNT_WIDTH = 7;

  private final DataBasis basis;
  private final Evidence evidence;
  private final Form form;
  private final PageTree tree;

  AnnexPages(AnalysisReportSheet sheet, Evidence evidence, Form form, PageTree tree) {
    this.basis = sheet.figures().basis();
    this.evidence = evidence;
    this.form = form;
    this.tree = tree;
  }

  /** Adds the annex to the pages. */
  void lay() {
    tree.heading(2, form.text("annex"));
    if (basis.lines().isEmpty()) {
      tree.paragraph("words", form.none());
      return;
    }
    tree.paragraph("note", form.text("annex.groups.note"));
    tree.heading(3, form.text("annex.rates"));
    rates();
    tree.heading(3, form.text("annex.classes"));
    classes();
    tree.heading(3, form.text("annex.all"));
    all();
  }

  private Table groups() {
    return tree.table(
        "data annex",
        List.of(
            new Column(form.text("annex.group"), NAME_WIDTH, ""),
            new Column(form.text("annex.count"), COUNT_WIDTH, "number"),
            new Column(form.text("annex.records"), 100 - NAME_WIDTH - COUNT_WIDTH, "records")));
  }

  private void rates() {
    Table table = groups();
    for (Metric metric : evidence.metrics()) {
      boolean first = true;
      for (Standing standing : evidence.standings(metric)) {
        Element row =
            group(
                table,
                form.text("annex.group.rate", metric.name(), form.domain().word(standing)),
                evidence.group(metric, standing));
        if (first) {
          tree.place((Element) row.getFirstChild(), Evidence.place(metric));
          first = false;
        }
      }
    }
  }

  private void classes() {
    List<Tally.Key> keys = evidence.listed();
    if (keys.isEmpty()) {
      tree.paragraph("words", form.none());
      return;
    }
    Table table = groups();
    for (Tally.Key key : keys) {
      group(table, className(key), evidence.group(key));
    }
    tree.paragraph("note", form.text("annex.classes.note"));
  }

  private String className(Tally.Key key) {
    return form.text("annex.class." + key.kind().name(), form.tally(key));
  }

  private Element group(Table table, String name, Evidence.Group group) {
    Element row = table.row();
    tree.place(row, group.place());
    table.cell(row, name);
    table.cell(row, String.valueOf(group.lines().size()));
    Element records = table.cell(row, "");
    int printed = Math.min(group.lines().size(), PRINTED_OF_GROUP);
    for (DataBasis.Line line : group.lines().subList(0, printed)) {
      tree.add(records, "span", "record", revision(line));
      tree.text(records, " ");
    }
    if (printed < group.lines().size()) {
      tree.add(records, "div", "", enclosed(group.lines().size() - printed));
    }
    if (group.lines().isEmpty()) {
      tree.text(records, form.none());
    }
    return row;
  }

  private String revision(DataBasis.Line line) {
    return form.text("annex.record.revision", line.number(), String.valueOf(line.revision()));
  }

  private String enclosed(int more) {
    return form.text("annex.more", String.valueOf(more), form.text("enclosed.records.name"));
  }

  private void all() {
    tree.paragraph("note", form.text("annex.note"));
    List<Metric> metrics = evidence.metrics();
    int numberWidth = 24;
    int revisionWidth = 6;
    int markWidth = 6;
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(form.text("annex.record"), numberWidth, ""));
    columns.add(new Column(form.text("annex.revision"), revisionWidth, "number"));
    metrics.forEach(metric -> columns.add(new Column(metric.name(), markWidth, "mark")));
    columns.add(
        new Column(
            form.text("annex.leftOut"),
            100 - numberWidth - revisionWidth - markWidth * metrics.size(),
            "reason"));
    Table table = tree.table("data annex", columns);
    int printed = Math.min(basis.lines().size(), PRINTED_LINES);
    for (DataBasis.Line line : basis.lines().subList(0, printed)) {
      table.row(row(line, metrics));
    }
    if (printed < basis.lines().size()) {
      tree.paragraph("", enclosed(basis.lines().size() - printed));
    }
  }

  private List<String> row(DataBasis.Line line, List<Metric> metrics) {
    List<String> row = new ArrayList<>();
    row.add(line.number());
    row.add(String.valueOf(line.revision()));
    List<String> leftOut = new ArrayList<>();
    for (Metric metric : metrics) {
      Standing standing = line.standing(metric);
      row.add(mark(standing));
      if (standing != null && standing.leftOut()) {
        leftOut.add(form.text("annex.reason", metric.name(), form.domain().word(standing)));
      }
    }
    row.add(String.join(form.text("list.separator"), leftOut));
    return row;
  }

  private String mark(@Nullable Standing standing) {
    if (standing == null || standing == Standing.OUTSIDE) {
      return "";
    }
    return switch (standing) {
      case NUMERATOR -> form.text("annex.mark.numerator");
      case DENOMINATOR -> form.text("annex.mark.denominator");
      default -> form.text("annex.mark.leftOut");
    };
  }
}
