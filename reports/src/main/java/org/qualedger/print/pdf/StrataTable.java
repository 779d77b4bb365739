package org.qualedger.print.pdf;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qualedger.analysis.CountedSlip;
import org.qualedger.analysis.DataBasis;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.Stratification;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.print.AnalysisReportSheet;
import org.qualedger.print.pdf.PageTree.Column;
import org.qualedger.print.pdf.PageTree.Table;
import org.qualedger.statistics.proportion.Proportion;

/**
 * The services of a report split into strata (分层法): the judged rates of each stratum, and when the
 * services were asked for. The counts are those of the frozen basis; what stratum a slip is in says
 * the revision that was read.
 */
final class StrataTable {

  private static final List<Metric> SHOWN =
      List.of(Metric.TIM, Metric.QUAL1, Metric.SAT, Metric.RV, Metric.HV_A);

  private static final int BANDS = 6;
  private static final int HOURS_OF_BAND = 4;
  private static final int DAY_WIDTH = 22;
  private static final int BAND_WIDTH = 11;

  private final DataBasis basis;
  private final CompanyZone zone;
  private final Map<String, CountedSlip> slips = new HashMap<>();
  private final Form form;
  private final PageTree tree;

  StrataTable(AnalysisReportSheet sheet, Form form, PageTree tree) {
    this.basis = sheet.figures().basis();
    this.zone = sheet.heading().zone();
    this.form = form;
    this.tree = tree;
    sheet.slips().forEach(slip -> slips.put(slip.number(), slip));
  }

  /** Adds the table of rates by stratum. */
  void layRates() {
    if (slips.isEmpty()) {
      tree.paragraph("", form.none());
      return;
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(form.text("volume.division"), 14, ""));
    columns.add(new Column(form.text("volume.group"), 21, ""));
    SHOWN.forEach(metric -> columns.add(new Column(metric.name(), 13, "number")));
    Table table = tree.table("data strata", columns);
    if (basis.centre().equals(ServiceCentre.COMPANY)) {
      rates(table, Stratification.CENTRE);
    }
    rates(table, Stratification.PROVIDER);
    rates(table, Stratification.PAYMENT);
    rates(table, Stratification.CATEGORY);
    rates(table, Stratification.HOUR_BAND);
    tree.paragraph("note", form.text("strata.note"));
  }

  private void rates(Table table, Stratification by) {
    SortedMap<String, List<DataBasis.Line>> strata = new TreeMap<>();
    for (DataBasis.Line line : basis.lines()) {
      CountedSlip slip = slips.get(line.number());
      if (slip != null) {
        strata.computeIfAbsent(by.stratum(slip, zone), s -> new ArrayList<>()).add(line);
      }
    }
    strata.forEach(
        (stratum, lines) -> {
          List<String> row = new ArrayList<>();
          row.add(form.domain().word(by));
          row.add(form.stratum(by, stratum));
          SHOWN.forEach(metric -> row.add(rate(lines, metric)));
          table.row(row);
        });
  }

  private String rate(List<DataBasis.Line> lines, Metric metric) {
    long above = lines.stream().filter(l -> l.standing(metric) == Standing.NUMERATOR).count();
    long below =
        above + lines.stream().filter(l -> l.standing(metric) == Standing.DENOMINATOR).count();
    Proportion value = new Proportion(above, below);
    return form.text("strata.rate", form.percent(value), form.counts(value));
  }

  /** Adds the check sheet of completed services by weekday and hour of entry. */
  void layHours() {
    Map<DayOfWeek, long[]> cases = new EnumMap<>(DayOfWeek.class);
    for (DataBasis.Line line : basis.lines()) {
      CountedSlip slip = slips.get(line.number());
      if (slip != null && Metric.RVL.standing(slip, basis.period(), zone).counts()) {
        ZonedDateTime entered = slip.enteredAt().atZone(zone.id());
        cases
            .computeIfAbsent(entered.getDayOfWeek(), day -> new long[BANDS])[
            entered.getHour() / HOURS_OF_BAND]++;
      }
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(form.text("hours.day"), DAY_WIDTH, ""));
    for (int band = 0; band < BANDS; band++) {
      columns.add(
          new Column(form.text("hours.band", hour(band), hour(band + 1)), BAND_WIDTH, "number"));
    }
    columns.add(new Column(form.text("hours.sum"), 100 - DAY_WIDTH - BANDS * BAND_WIDTH, "number"));
    Table table = tree.table("data", columns);
    for (DayOfWeek day : DayOfWeek.values()) {
      List<String> row = new ArrayList<>();
      row.add(day.getDisplayName(TextStyle.FULL, form.locale()));
      long sum = 0;
      for (long inBand : cases.getOrDefault(day, new long[BANDS])) {
        row.add(String.valueOf(inBand));
        sum += inBand;
      }
      row.add(String.valueOf(sum));
      table.row(row);
    }
    tree.paragraph("note", form.text("hours.note"));
  }

  private static String hour(int band) {
    return String.valueOf(band * HOURS_OF_BAND);
  }
}
