package org.qualedger.analysis.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.CountermeasureLine;
import org.qualedger.analysis.Figures;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.persistence.AnalysisReports;
import org.qualedger.persistence.Company;
import org.qualedger.persistence.Records;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.Idempotency;
import org.qualedger.record.desk.WritingRecords;

/** Preparing the draft of a report: its figures are counted, its texts are still to be written. */
@Stateless
public class PreparingAnalysisReport {
  private final WritingRecords writing;
  private final CountingSlips counting;
  private final AnalysisReports reports;
  private final Company company;
  private final Records records;
  private final CompanyZone zone;
  private final Clock clock;

  @Inject
  PreparingAnalysisReport(
      WritingRecords writing,
      CountingSlips counting,
      AnalysisReports reports,
      Company company,
      Records records,
      CompanyZone zone,
      Clock clock) {
    this.writing = writing;
    this.counting = counting;
    this.reports = reports;
    this.company = company;
    this.records = records;
    this.zone = zone;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected PreparingAnalysisReport() {
    this(null, null, null, null, null, null, null);
  }

  /** Prepares a draft; a centre has one report on a period that is not void. */
  @RolesAllowed({Duty.MANAGERS_ASSISTANT_ROLE, Duty.CENTRE_MANAGER_ROLE})
  public Outcome<AnalysisReportView> prepare(
      String centre, ReportingPeriod period, Command command, @Nullable Idempotency idempotency) {
    return writing
        .create(
            RecordKind.ANALYSIS_REPORT,
            centre,
            Permitted.to(StatisticalAnalysisReport.authorOf(period)),
            command,
            idempotency,
            StatisticalAnalysisReport.class,
            act -> check(act, centre, period),
            (number, act) -> {
              Figures figures = counting.figures(centre, period, act.enteredAt());
              reports.keep(figures.basis());
              return new StatisticalAnalysisReport(
                  number, act, figures, plannedBefore(centre, period), Medium.ELECTRONIC, false);
            })
        .map(AnalysisReportView::of);
  }

  /** Counts the figures of a draft anew. */
  @RolesAllowed({Duty.MANAGERS_ASSISTANT_ROLE, Duty.CENTRE_MANAGER_ROLE})
  public Outcome<AnalysisReportView> recount(RecordNumber number, Command command) {
    return writing
        .change(
            StatisticalAnalysisReport.class,
            number,
            ReportDuties.author(records, number),
            command,
            "recount",
            (report, act) -> {
              Figures figures =
                  counting.figures(report.centre(), report.reportingPeriod(), clock.instant());
              Decision decision = report.recount(act, figures);
              if (decision.isGranted()) {
                reports.keep(figures.basis());
              }
              return decision;
            })
        .map(AnalysisReportView::of);
  }

  private Decision check(Act act, String centre, ReportingPeriod period) {
    Decision possible = StatisticalAnalysisReport.check(period, zone, act);
    if (!possible.isGranted()) {
      return possible;
    }
    if (company.centre(centre).isEmpty()) {
      return Decision.refusedField("centre", RefusalCode.UNKNOWN_REFERENCE, centre);
    }
    Optional<String> taken = reports.numberOf(centre, period);
    return taken.isPresent()
        ? Decision.refusedField("period", RefusalCode.PERIOD_TAKEN, taken.get())
        : possible;
  }

  private List<CountermeasureLine> plannedBefore(String centre, ReportingPeriod period) {
    return reports
        .numberOf(centre, period.previous())
        .flatMap(
            number -> records.find(StatisticalAnalysisReport.class, RecordNumber.parse(number)))
        .map(StatisticalAnalysisReport::measures)
        .orElse(List.of());
  }
}
