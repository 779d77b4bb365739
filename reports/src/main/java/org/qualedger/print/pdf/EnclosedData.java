package org.qualedger.print.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.CountedSlip;
import org.qualedger.analysis.DataBasis;
import org.qualedger.analysis.Figures;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.MonthPoint;
import org.qualedger.analysis.Rate;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.Tally;
import org.qualedger.chart.DataTable;
import org.qualedger.print.AnalysisReportSheet;
import org.qualedger.record.RecordNumber;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.proportion.WilsonInterval;

/**
 * The data that go with a report, for a machine to read. As comma-separated values with the words
 * of the print: every record of the basis with what it counted as, and every figure. As JSON with
 * the codes: the data basis, byte for byte what the printed digest is of, and the figures.
 */
final class EnclosedData {

  private static final String CSV = "text/csv";
  private static final String JSON = "application/json";

  private final AnalysisReportSheet sheet;
  private final Form form;

  EnclosedData(AnalysisReportSheet sheet, Form form) {
    this.sheet = sheet;
    this.form = form;
  }

  /** Encloses the files. */
  void in(PageTree tree) {
    Figures figures = sheet.figures();
    enclose(tree, "records", CSV, records().csv());
    enclose(tree, "figures", CSV, figures().csv());
    enclose(tree, "basis", JSON, figures.basis().canonical().bytes());
    enclose(tree, "numbers", JSON, figures.canonical().bytes());
  }

  private void enclose(PageTree tree, String file, String mediaType, byte[] content) {
    tree.attach(
        new Attachment(
            form.text("enclosed." + file + ".name"),
            mediaType,
            form.text("enclosed." + file),
            content));
  }

  private DataTable records() {
    List<Metric> metrics = sheet.figures().rates().stream().map(Rate::metric).toList();
    List<String> columns = new ArrayList<>();
    for (String column :
        List.of(
            "annex.record",
            "annex.revision",
            "enclosed.centre",
            "volume.byCategory",
            "volume.byProvider",
            "volume.byPrice",
            "enclosed.entered",
            "enclosed.due",
            "enclosed.completed",
            "enclosed.late",
            "enclosed.defect")) {
      columns.add(form.text(column));
    }
    metrics.forEach(
        metric ->
            columns.add(form.text("enclosed.metric", metric.name(), form.domain().word(metric))));
    columns.add(form.text("annex.leftOut"));
    Map<String, CountedSlip> slips = new HashMap<>();
    sheet.slips().forEach(slip -> slips.put(slip.number(), slip));
    return new DataTable(
        columns,
        sheet.figures().basis().lines().stream()
            .map(line -> record(line, slips.get(line.number()), metrics))
            .toList());
  }

  private List<String> record(
      DataBasis.Line line, @Nullable CountedSlip slip, List<Metric> metrics) {
    List<String> row = new ArrayList<>();
    row.add(line.number());
    row.add(String.valueOf(line.revision()));
    row.add(RecordNumber.parse(line.number()).centre());
    row.addAll(slip == null ? Collections.nCopies(8, "") : facts(slip));
    List<String> leftOut = new ArrayList<>();
    for (Metric metric : metrics) {
      Standing standing = line.standing(metric);
      row.add(form.domain().word(standing == null ? Standing.OUTSIDE : standing));
      if (standing != null && standing.leftOut()) {
        leftOut.add(form.text("annex.reason", metric.name(), form.domain().word(standing)));
      }
    }
    row.add(String.join(form.text("list.separator"), leftOut));
    return row;
  }

  private List<String> facts(CountedSlip slip) {
    return List.of(
        slip.category() == null ? "" : form.domain().word("ServiceCategory", slip.category()),
        form.text(slip.supplier() ? "volume.supplier" : "volume.own"),
        form.text(slip.paid() ? "volume.paid" : "volume.free"),
        form.time(slip.enteredAt()),
        time(slip.arrivalDue()),
        time(slip.completedAt()),
        slip.lateReason() == null ? "" : form.domain().word("LateReason", slip.lateReason()),
        slip.defect() == null ? "" : form.domain().word("DefectCode", slip.defect()));
  }

  private String time(@Nullable Instant moment) {
    return moment == null ? "" : form.time(moment);
  }

  private DataTable figures() {
    List<String> columns = new ArrayList<>();
    for (String column :
        List.of("kind", "code", "name", "count", "of", "percent", "lower", "upper", "target")) {
      columns.add(form.text("figures." + column));
    }
    for (String column :
        List.of("verdict", "gap", "previous", "previous.of", "last-year", "last-year.of")) {
      columns.add(form.text("figures." + column));
    }
    List<List<String>> rows = new ArrayList<>();
    sheet.figures().rates().forEach(rate -> rows.add(rate(rate)));
    for (Tally tally : sheet.figures().tallies()) {
      rows.add(
          filled(
              columns.size(),
              form.text("figures.kind." + tally.kind().name()),
              tally.code(),
              form.tally(tally.key()),
              String.valueOf(tally.cases())));
    }
    for (MonthPoint month : sheet.figures().months()) {
      rows.add(
          filled(
              columns.size(),
              form.text("figures.kind.MONTH"),
              month.month().toString(),
              form.domain().word(Metric.TIM),
              String.valueOf(month.judged() - month.late()),
              String.valueOf(month.judged())));
    }
    return new DataTable(columns, rows);
  }

  private List<String> rate(Rate rate) {
    Proportion value = new Proportion(rate.numerator(), rate.denominator());
    var interval = WilsonInterval.of(value);
    Integer target = rate.targetPerMille();
    return List.of(
        form.text("figures.kind.RATE"),
        rate.metric().name(),
        form.domain().word(rate.metric()),
        String.valueOf(rate.numerator()),
        String.valueOf(rate.denominator()),
        value.percentText(1).orElse(""),
        interval.map(i -> percent(i.lower())).orElse(""),
        interval.map(i -> percent(i.upper())).orElse(""),
        target == null ? "" : form.perMille(target),
        form.domain().word(rate.verdict()),
        String.valueOf(rate.evidenceGap()),
        String.valueOf(rate.previousNumerator()),
        String.valueOf(rate.previousDenominator()),
        number(rate.lastYearNumerator()),
        number(rate.lastYearDenominator()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }

  private static String number(@Nullable Long value) {
    return value == null ? "" : value.toString();
  }

  private static List<String> filled(int width, String... values) {
    List<String> row = new ArrayList<>(List.of(values));
    row.addAll(Collections.nCopies(width - values.length, ""));
    return row;
  }
}
