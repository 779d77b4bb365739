package org.qualedger.analysis.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.CountedSlip;
import org.qualedger.analysis.Figures;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.analysis.ServiceTimes;
import org.qualedger.document.ClauseId;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.WorkingDays;
import org.qualedger.persistence.AnalysisReports;
import org.qualedger.persistence.Company;
import org.qualedger.persistence.LinkedRecords;
import org.qualedger.persistence.SlipRevisions;
import org.qualedger.rule.ArrivalDue;
import org.qualedger.rule.Circumstances;
import org.qualedger.rule.ClauseRules;
import org.qualedger.rule.RuleParameter;
import org.qualedger.rule.SlipDossier;
import org.qualedger.rule.Verdict;
import org.qualedger.serviceslip.Assignment;
import org.qualedger.serviceslip.Result;
import org.qualedger.serviceslip.ReturnVisit;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.Terms;

/**
 * Makes of service slips what the measures count. The verdict on the arrival comes from the rule on
 * clause 4.2.7 and from nowhere else.
 */
@ApplicationScoped
public class CountingSlips {
  private static final ClauseId ARRIVAL = ClauseId.procedure("4.2.7");

  /** A slip may be due or completed this long after it was entered. */
  private static final int LEAD_DAYS = 62;

  private final SlipRevisions slips;
  private final AnalysisReports reports;
  private final Company company;
  private final LinkedRecords linked;
  private final CompanyZone zone;

  @Inject
  CountingSlips(
      SlipRevisions slips,
      AnalysisReports reports,
      Company company,
      LinkedRecords linked,
      CompanyZone zone) {
    this.slips = slips;
    this.reports = reports;
    this.company = company;
    this.linked = linked;
    this.zone = zone;
  }

  @SuppressWarnings("NullAway")
  protected CountingSlips() {
    this(null, null, null, null, null);
  }

  /** Everything about a centre, or with {@link ServiceCentre#COMPANY} about all, and a period. */
  Figures figures(String centre, ReportingPeriod period, Instant cutoff) {
    LocalDate first =
        earlier(
            period.lastMonths(Figures.CHART_MONTHS).getFirst().atDay(1), period.lastYear().start());
    List<CountedSlip> counted = new ArrayList<>();
    long all = 0;
    long refused = 0;
    long referred = 0;
    for (String one : centres(centre)) {
      counted.addAll(counted(one, first, period.end(), cutoff));
      AnalysisReports.Requests requests = reports.requests(one, period, zone);
      all += requests.all();
      refused += requests.refused();
      referred += requests.referred();
    }
    return Figures.of(
        centre,
        period,
        zone,
        counted,
        new Figures.Requests(all, refused, referred),
        reports.targets(),
        cutoff);
  }

  /** The slips of a centre that may count on any of these days. */
  List<CountedSlip> counted(String centre, LocalDate first, LocalDate last, Instant now) {
    return counted(
        slips.newest(
            centre, first.minusDays(LEAD_DAYS), last, zone.startOf(first), zone.endOf(last)),
        now);
  }

  /** Slips as they were read, judged at a moment by the parameters that were in force for them. */
  List<CountedSlip> counted(List<ServiceSlip> read, Instant now) {
    Circumstances circumstances =
        new Circumstances(linked.ruleParameters(), new WorkingDays(Set.of(), Set.of()), zone, now);
    return read.stream().map(slip -> count(slip, circumstances)).toList();
  }

  /** The moments of the slips of a centre that were entered on these days. */
  List<ServiceTimes> times(String centre, LocalDate first, LocalDate last) {
    return slips.newest(centre, first, last, zone.startOf(first), zone.startOf(first)).stream()
        .map(
            slip ->
                new ServiceTimes(
                    slip.number().toString(),
                    slip.revision(),
                    slip.categoryCode(),
                    slip.terms().timeMode() == Terms.TimeMode.APPOINTMENT,
                    slip.receivedAt(),
                    slip.arrivedAt(),
                    slip.startedAt(),
                    slip.finishedAt()))
        .toList();
  }

  /** A slip as it stands, judged under the circumstances. */
  public static CountedSlip count(ServiceSlip slip, Circumstances circumstances) {
    boolean completed = slip.completedAt() != null;
    Assignment assignment = slip.assignment();
    return new CountedSlip(
        slip.number().toString(),
        slip.revision(),
        slip.enteredAt(),
        slip.cancelledAt(),
        completed && slip.customerSignature() != null ? slip.customerSignature().signedAt() : null,
        completed ? slip.finishedAt() : null,
        slip.categoryCode(),
        assignment != null && assignment.providerType() == Assignment.ProviderType.SUPPLIER,
        slip.terms().paid(),
        qualified(slip.firstResult()),
        qualified(slip.finalResult()),
        arrival(slip, circumstances),
        ArrivalDue.of(
                slip,
                Duration.ofMinutes(
                    circumstances.parameters().value(RuleParameter.ARRIVAL_LIMIT, slip.day())))
            .at(),
        slip.lateReason() == null ? null : slip.lateReason().name(),
        slip.defect() == null ? null : slip.defect().name(),
        slip.visits().stream().map(CountingSlips::visit).toList());
  }

  private List<String> centres(String centre) {
    return centre.equals(ServiceCentre.COMPANY)
        ? company.centres().stream()
            .map(ServiceCentre::code)
            .filter(code -> !code.equals(ServiceCentre.COMPANY))
            .toList()
        : List.of(centre);
  }

  private static CountedSlip.Arrival arrival(ServiceSlip slip, Circumstances circumstances) {
    Verdict verdict =
        ClauseRules.judge(new SlipDossier(slip, null, null, List.of(), circumstances), ARRIVAL)
            .verdict();
    return switch (verdict) {
      case PASS -> CountedSlip.Arrival.ON_TIME;
      case FAIL -> CountedSlip.Arrival.LATE;
      case PENDING -> CountedSlip.Arrival.PENDING;
      case NO_EVIDENCE -> CountedSlip.Arrival.NO_EVIDENCE;
      case NOT_APPLICABLE -> CountedSlip.Arrival.NOT_APPLICABLE;
    };
  }

  private static @Nullable Boolean qualified(@Nullable Result result) {
    return result == null ? null : result == Result.QUALIFIED;
  }

  private static CountedSlip.Visit visit(ReturnVisit visit) {
    ReturnVisit.Score overall = visit.overall();
    return new CountedSlip.Visit(
        visit.visitedAt(),
        visit.mode() == ReturnVisit.Mode.HOME,
        visit.effective(),
        overall == null
            ? null
            : switch (overall) {
              case SATISFIED -> CountedSlip.Overall.SATISFIED;
              case BASICALLY_SATISFIED -> CountedSlip.Overall.BASICALLY_SATISFIED;
              case DISSATISFIED -> CountedSlip.Overall.DISSATISFIED;
            });
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
