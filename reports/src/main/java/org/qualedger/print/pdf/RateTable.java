package org.qualedger.print.pdf;

import java.util.List;
import org.qualedger.analysis.Rate;
import org.qualedger.organization.Target;
import org.qualedger.print.pdf.PageTree.Column;
import org.qualedger.print.pdf.PageTree.Table;
import org.qualedger.statistics.proportion.Proportion;
import org.w3c.dom.Element;

/**
 * The rates of a report against their targets, each with its counts, its 95 % interval, the source
 * of its target, the period before, the same one last year, and its definition below.
 */
final class RateTable {

  private final List<Rate> rates;
  private final Form form;
  private final PageTree tree;

  RateTable(List<Rate> rates, Form form, PageTree tree) {
    this.rates = rates;
    this.form = form;
    this.tree = tree;
  }

  /** Adds the table and the definitions to the pages. */
  void lay() {
    Table table =
        tree.table(
            "data rates",
            List.of(
                new Column(form.text("rates.code"), 8, ""),
                new Column(form.text("rates.name"), 16, ""),
                new Column(form.text("rates.counts"), 9, "number"),
                new Column(form.text("rates.percent"), 8, "number"),
                new Column(form.text("rates.interval"), 12, "number"),
                new Column(form.text("rates.target"), 17, ""),
                new Column(form.text("rates.verdict"), 14, ""),
                new Column(form.text("rates.previous"), 8, "number"),
                new Column(form.text("rates.last-year"), 8, "number")));
    rates.forEach(rate -> row(table, rate));
    tree.paragraph("note", form.text("rates.note"));
    Element definitions = tree.add(tree.body(), "table", "facts definitions");
    for (Rate rate : rates) {
      tree.fact(
          definitions,
          form.text("rates.definition", rate.metric().name(), rate.definitionVersion()),
          form.domain().definition(rate.metric()));
    }
  }

  private void row(Table table, Rate rate) {
    Proportion value = new Proportion(rate.numerator(), rate.denominator());
    Proportion previous = new Proportion(rate.previousNumerator(), rate.previousDenominator());
    Element row = table.row();
    table.cell(row, rate.metric().name());
    table.cell(row, form.domain().word(rate.metric()));
    tree.link(
        table.cell(row, ""),
        Evidence.place(rate.metric()),
        form.counts(value),
        form.text("link.rate", form.domain().word(rate.metric())));
    table.cell(row, form.percent(value));
    table.cell(row, form.interval(value));
    target(table.cell(row, ""), rate);
    verdict(table.cell(row, ""), rate);
    table.cell(row, form.percent(previous));
    table.cell(row, lastYear(rate));
  }

  private String lastYear(Rate rate) {
    Long numerator = rate.lastYearNumerator();
    Long denominator = rate.lastYearDenominator();
    return numerator == null || denominator == null
        ? form.text("rates.last-year.none")
        : form.percent(new Proportion(numerator, denominator));
  }

  private void target(Element cell, Rate rate) {
    Integer perMille = rate.targetPerMille();
    if (perMille == null) {
      tree.text(cell, form.none());
      return;
    }
    tree.add(cell, "div", "", form.text("rates.target.value", form.perMille(perMille)));
    Target.Source source = rate.targetSource();
    if (source != null) {
      tree.add(
          cell,
          "div",
          "source",
          form.text("rates.source", form.domain().word(source), form.orNone(rate.targetText())));
    }
  }

  private void verdict(Element cell, Rate rate) {
    String light = light(rate.verdict());
    if (!light.isEmpty()) {
      tree.add(cell, "span", "light " + light);
    }
    tree.add(cell, "span", "verdict " + light, form.domain().word(rate.verdict()));
  }

  /** Style class of the light beside a verdict; empty where nothing was judged. */
  private static String light(Rate.Verdict verdict) {
    return switch (verdict) {
      case MET -> "green";
      case MET_AS_SHARE_OF_VISITS -> "amber";
      case MISSED -> "red";
      case TOO_FEW, UNDEFINED, NOT_JUDGED -> "";
    };
  }
}
