package org.qualedger.analysis.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qualedger.analysis.DataBasis;
import org.qualedger.analysis.Figures;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.Rate;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.organization.Duty;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.AnalysisReports;
import org.qualedger.persistence.Company;
import org.qualedger.persistence.CorrectiveActions;
import org.qualedger.persistence.Records;
import org.qualedger.record.RecordNumber;

/** Reading reports: the list, one report with what follows from it, its data and its print. */
@Stateless
@RolesAllowed({
  Duty.FRONT_DESK_ROLE,
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE,
  Duty.DEPUTY_GENERAL_MANAGER_ROLE,
  Duty.GENERAL_MANAGER_ROLE,
  Duty.AUDITOR_ROLE
})
public class ReadingAnalysisReports {
  private static final int MOST_EVIDENCE = 50;

  private final Records records;
  private final AnalysisReports reports;
  private final Company company;
  private final CorrectiveActions actions;
  private final IssuedPrints prints;
  private final Caller caller;

  @Inject
  ReadingAnalysisReports(
      Records records,
      AnalysisReports reports,
      Company company,
      CorrectiveActions actions,
      IssuedPrints prints,
      Caller caller) {
    this.records = records;
    this.reports = reports;
    this.company = company;
    this.actions = actions;
    this.prints = prints;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected ReadingAnalysisReports() {
    this(null, null, null, null, null, null);
  }

  /** A centre of which the caller sees reports. */
  public record Centre(String code, String name, String nameEn, LocalDate openedOn) {}

  /** The centres that the caller sees, by code. */
  public List<Centre> centres() {
    Actor actor = caller.actor();
    return company.centres().stream()
        .filter(centre -> !centre.code().equals(ServiceCentre.COMPANY) && actor.sees(centre.code()))
        .map(c -> new Centre(c.code(), c.name(), c.nameEn(), c.openedOn()))
        .toList();
  }

  /** The reports of the caller's centres whose period begins on a day from one to another. */
  public List<AnalysisReports.Line> list(LocalDate from, LocalDate to) {
    return reports.list(centres().stream().map(Centre::code).toList(), from, to);
  }

  /** One report; empty where the caller sees none of this number. */
  public Optional<AnalysisReportView> view(RecordNumber number) {
    return report(number).map(AnalysisReportView::of);
  }

  /** What each slip counted as. */
  public Optional<DataBasis> data(RecordNumber number) {
    return report(number).map(report -> reports.basis(report.basisDigest()).basis());
  }

  /** The print in a language: the issued bytes where there are any. */
  public Optional<byte[]> pdf(RecordNumber number, Locale locale) {
    return report(number).map(report -> prints.pdf(report, locale));
  }

  /**
   * The report printed anew from its frozen data: byte for byte what was issued, before its seal.
   */
  public Optional<byte[]> pdfAgain(RecordNumber number, Locale locale) {
    return report(number).map(report -> prints.again(report, locale));
  }

  /** The charts of a report in a language. */
  public Optional<ReportCharts> charts(RecordNumber number, Locale locale) {
    return report(number)
        .map(
            report ->
                ReportCharts.of(
                    new Figures(
                        report.rates(),
                        report.tallies(),
                        report.months(),
                        reports.basis(report.basisDigest()).basis(),
                        report.cutoff()),
                    locale));
  }

  /** The corrective actions that follow from a report. */
  public List<CorrectiveActions.Line> follows(RecordNumber number) {
    return caller.actor().sees(number.centre()) ? actions.from(number.toString()) : List.of();
  }

  /**
   * The corrective actions that the figures of a quarterly report suggest: for each missed target,
   * and for a signal of the control chart in the period.
   */
  public List<ProposedAction> proposals(RecordNumber number) {
    return report(number)
        .filter(report -> report.type() == StatisticalAnalysisReport.Type.QUARTERLY)
        .map(this::proposals)
        .orElse(List.of());
  }

  private List<ProposedAction> proposals(StatisticalAnalysisReport report) {
    DataBasis basis = reports.basis(report.basisDigest()).basis();
    List<ProposedAction> found = new ArrayList<>();
    for (Rate rate : report.rates()) {
      if (rate.missed()) {
        found.add(proposal(rate, ProposedAction.Reason.MISSED_TARGET, basis));
      }
      if (rate.metric() == Metric.TIM
          && ChartSignals.in(report.reportingPeriod(), report.months())) {
        found.add(proposal(rate, ProposedAction.Reason.CHART_SIGNAL, basis));
      }
    }
    return found;
  }

  private static ProposedAction proposal(Rate rate, ProposedAction.Reason reason, DataBasis basis) {
    return new ProposedAction(
        rate.metric(),
        reason,
        rate.numerator(),
        rate.denominator(),
        rate.targetPerMille(),
        rate.metric().clause().toString(),
        basis.numbers(rate.metric(), Standing.DENOMINATOR).stream().limit(MOST_EVIDENCE).toList());
  }

  private Optional<StatisticalAnalysisReport> report(RecordNumber number) {
    return caller.actor().sees(number.centre())
        ? records.find(StatisticalAnalysisReport.class, number)
        : Optional.empty();
  }
}
