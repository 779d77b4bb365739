package org.qualedger.analysis.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.CountedSlip;
import org.qualedger.analysis.DataBasis;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.Rate;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.AnalysisReports;
import org.qualedger.persistence.Records;
import org.qualedger.persistence.SlipRevisions;
import org.qualedger.record.RecordNumber;

/**
 * Counting again what a report was counted from. The frozen revisions are read back and go through
 * rules and measures once more; nothing that was stored as a total is returned. Beside it stands
 * what the newest revisions give, with the slips that make the difference.
 */
@Stateless
public class RecomputingAnalysisReport {
  private final Records records;
  private final AnalysisReports reports;
  private final SlipRevisions slips;
  private final CountingSlips counting;
  private final Caller caller;
  private final CompanyZone zone;
  private final Clock clock;

  @Inject
  RecomputingAnalysisReport(
      Records records,
      AnalysisReports reports,
      SlipRevisions slips,
      CountingSlips counting,
      Caller caller,
      CompanyZone zone,
      Clock clock) {
    this.records = records;
    this.reports = reports;
    this.slips = slips;
    this.counting = counting;
    this.caller = caller;
    this.zone = zone;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected RecomputingAnalysisReport() {
    this(null, null, null, null, null, null, null);
  }

  /** Counts a report again; empty where the caller sees no such report. */
  @RolesAllowed({
    Duty.MANAGERS_ASSISTANT_ROLE,
    Duty.CENTRE_MANAGER_ROLE,
    Duty.QUALITY_ENGINEER_ROLE,
    Duty.DEPUTY_GENERAL_MANAGER_ROLE,
    Duty.GENERAL_MANAGER_ROLE,
    Duty.AUDITOR_ROLE
  })
  public Optional<Recomputation> recompute(RecordNumber number) {
    return caller.actor().sees(number.centre())
        ? records.find(StatisticalAnalysisReport.class, number).map(this::recompute)
        : Optional.empty();
  }

  private Recomputation recompute(StatisticalAnalysisReport report) {
    DataBasis frozen = reports.basis(report.basisDigest()).basis();
    List<CountedSlip> again =
        counting.counted(
            slips.these(
                frozen.lines().stream()
                    .map(line -> new SlipRevisions.Key(line.number(), line.revision()))
                    .toList()),
            report.cutoff());
    DataBasis recounted = DataBasis.of(report.centre(), report.reportingPeriod(), zone, again);
    DataBasis present =
        DataBasis.of(
            report.centre(),
            report.reportingPeriod(),
            zone,
            counting.counted(
                report.centre(), report.periodStart(), report.periodEnd(), clock.instant()));
    return new Recomputation(
        report.number().toString(),
        report.cutoff(),
        report.basisDigest(),
        recounted.digest().hex(),
        present.digest().hex(),
        report.rates().stream().map(rate -> again(rate, recounted, present)).toList(),
        changes(frozen, present));
  }

  private static Recomputation.RateAgain again(Rate rate, DataBasis recounted, DataBasis present) {
    Metric metric = rate.metric();
    return new Recomputation.RateAgain(
        metric,
        rate.numerator(),
        rate.denominator(),
        recounted.number(metric, Standing.NUMERATOR),
        below(recounted, metric),
        present.number(metric, Standing.NUMERATOR),
        below(present, metric));
  }

  private static long below(DataBasis basis, Metric metric) {
    return basis.number(metric, Standing.NUMERATOR) + basis.number(metric, Standing.DENOMINATOR);
  }

  private List<Recomputation.SlipChange> changes(DataBasis frozen, DataBasis present) {
    Map<String, DataBasis.Line> before = byNumber(frozen);
    Map<String, DataBasis.Line> after = byNumber(present);
    TreeSet<String> numbers = new TreeSet<>(before.keySet());
    numbers.addAll(after.keySet());
    List<String> moved =
        numbers.stream().filter(n -> !moves(before.get(n), after.get(n)).isEmpty()).toList();
    Map<String, SlipRevisions.Author> authors = slips.newestAuthors(moved);
    List<Recomputation.SlipChange> found = new ArrayList<>();
    for (String number : moved) {
      DataBasis.Line was = before.get(number);
      DataBasis.Line is = after.get(number);
      SlipRevisions.Author author = authors.get(number);
      for (Metric metric : moves(was, is)) {
        found.add(
            new Recomputation.SlipChange(
                number,
                was == null ? null : was.revision(),
                author == null ? null : author.revision(),
                metric,
                standing(was, metric),
                standing(is, metric),
                author == null ? null : author.name(),
                author == null ? null : author.enteredAt(),
                author == null ? null : author.reason()));
      }
    }
    return found;
  }

  /** The measures in which a slip counts differently. */
  private static List<Metric> moves(DataBasis.@Nullable Line was, DataBasis.@Nullable Line is) {
    List<Metric> found = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      if (standing(was, metric) != standing(is, metric)) {
        found.add(metric);
      }
    }
    return found;
  }

  private static Map<String, DataBasis.Line> byNumber(DataBasis basis) {
    Map<String, DataBasis.Line> lines = new HashMap<>();
    basis.lines().forEach(line -> lines.put(line.number(), line));
    return lines;
  }

  private static Standing standing(DataBasis.@Nullable Line line, Metric metric) {
    Standing standing = line == null ? null : line.standing(metric);
    return standing == null ? Standing.OUTSIDE : standing;
  }
}
