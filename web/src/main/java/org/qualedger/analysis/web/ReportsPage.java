package org.qualedger.analysis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.analysis.desk.AnalysisReportView;
import org.qualedger.analysis.desk.PreparingAnalysisReport;
import org.qualedger.analysis.desk.ReadingAnalysisReports;
import org.qualedger.organization.CompanyZone;
import org.qualedger.persistence.AnalysisReports;
import org.qualedger.record.RecordKind;
import org.qualedger.record.desk.Command;
import org.qualedger.web.PageAnswers;

/**
 * The list of reports: which centre has reported on which month and quarter, and which is missing.
 */
@Named
@RequestScoped
public class ReportsPage {
  private static final int MONTHS = 13;

  private final ReadingAnalysisReports reading;
  private final PreparingAnalysisReport preparing;
  private final PageAnswers answers;
  private final CompanyZone zone;
  private final Clock clock;
  private @Nullable List<Row> rows;

  @Inject
  public ReportsPage(
      ReadingAnalysisReports reading,
      PreparingAnalysisReport preparing,
      PageAnswers answers,
      CompanyZone zone,
      Clock clock) {
    this.reading = reading;
    this.preparing = preparing;
    this.answers = answers;
    this.zone = zone;
    this.clock = clock;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected ReportsPage() {
    this(null, null, null, null, null);
  }

  /** A period and the report of each centre on it. */
  public record Row(String period, boolean quarterly, List<Cell> cells) {}

  /**
   * A centre and a period.
   *
   * @param report the report, or null where there is none
   * @param expected whether the centre was there in the period
   */
  public record Cell(
      String centre, String period, AnalysisReports.@Nullable Line report, boolean expected) {}

  /** The centres that the caller sees. */
  public List<ReadingAnalysisReports.Centre> getCentres() {
    return reading.centres();
  }

  /**
   * The ended periods of the last thirteen months, newest first, quarters after their last month.
   */
  public List<Row> getRows() {
    List<Row> known = rows;
    if (known == null) {
      known = read();
      rows = known;
    }
    return known;
  }

  private List<Row> read() {
    YearMonth last = zone.month(clock.instant()).minusMonths(1);
    YearMonth first = last.minusMonths(MONTHS - 1L);
    Map<String, AnalysisReports.Line> reports = new HashMap<>();
    reading
        .list(first.minusMonths(2).atDay(1), last.atEndOfMonth())
        .forEach(line -> reports.put(line.centre() + line.period(), line));
    List<ReadingAnalysisReports.Centre> centres = reading.centres();
    List<Row> found = new ArrayList<>();
    for (YearMonth month = last; !month.isBefore(first); month = month.minusMonths(1)) {
      if (month.getMonthValue() % 3 == 0) {
        found.add(
            row(
                ReportingPeriod.quarter(month.getYear(), month.getMonthValue() / 3),
                centres,
                reports));
      }
      found.add(row(ReportingPeriod.month(month), centres, reports));
    }
    return found;
  }

  private static Row row(
      ReportingPeriod period,
      List<ReadingAnalysisReports.Centre> centres,
      Map<String, AnalysisReports.Line> reports) {
    return new Row(
        period.toString(),
        period.quarterly(),
        centres.stream()
            .map(
                centre ->
                    new Cell(
                        centre.code(),
                        period.toString(),
                        reports.get(centre.code() + period),
                        !centre.openedOn().isAfter(period.end())))
            .toList());
  }

  /** Prepares a report and goes to its page. */
  public void prepare(String centre, String period) throws IOException {
    Optional<AnalysisReportView> made =
        answers.done(
            preparing.prepare(centre, ReportingPeriod.parse(period), Command.NOW, null),
            RecordKind.ANALYSIS_REPORT);
    if (made.isPresent()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect("report.xhtml?number=" + made.get().header().number());
    }
  }
}
