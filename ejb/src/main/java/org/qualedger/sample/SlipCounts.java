package org.qualedger.sample;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import org.qualedger.analysis.Count;
import org.qualedger.analysis.CountedSlip;
import org.qualedger.analysis.CountermeasureLine;
import org.qualedger.analysis.Days;
import org.qualedger.analysis.Figures;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.analysis.desk.CountingSlips;
import org.qualedger.organization.Duty;
import org.qualedger.record.QualityRecord;
import org.qualedger.rule.Circumstances;
import org.qualedger.rule.RuleParameters;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.worklog.Closing;
import org.qualedger.worklog.WorkLogEntry;

/** Counts what has been recorded up to a moment of the simulation. */
final class SlipCounts {
  private final Simulation world;
  private final IdentityHashMap<ServiceSlip, CountedSlip> known = new IdentityHashMap<>();

  SlipCounts(Simulation world) {
    this.world = world;
  }

  /** Everything about a centre and a period, as it stands now. */
  Figures figures(SampleCentre centre, ReportingPeriod period, Instant now) {
    return Figures.of(
        centre.code(),
        period,
        world.zone(),
        of(centre, now),
        requests(centre, period),
        world.company().targets(),
        now);
  }

  /** One measure over any days. */
  Count count(Metric metric, SampleCentre centre, Days days, Instant now) {
    return metric.count(of(centre, now), days, world.zone());
  }

  private List<CountedSlip> of(SampleCentre centre, Instant now) {
    Circumstances circumstances =
        new Circumstances(
            RuleParameters.STANDARD, world.company().workingDays(), world.zone(), now);
    return of(ServiceSlip.class, centre).stream().map(slip -> count(slip, circumstances)).toList();
  }

  /** Counts anew only what has a new revision, or may have become late without one. */
  private CountedSlip count(ServiceSlip slip, Circumstances circumstances) {
    CountedSlip before = known.get(slip);
    if (before != null && before.revision() == slip.revision()) {
      return before;
    }
    CountedSlip counted = CountingSlips.count(slip, circumstances);
    if (counted.arrival() != CountedSlip.Arrival.PENDING && slip.arrivedAt() != null) {
      known.put(slip, counted);
    }
    return counted;
  }

  private Figures.Requests requests(SampleCentre centre, ReportingPeriod period) {
    List<WorkLogEntry> entries =
        of(WorkLogEntry.class, centre).stream()
            .filter(entry -> period.contains(world.day(entry.requestedAt())))
            .toList();
    return new Figures.Requests(
        entries.size(),
        ended(entries, Closing.Outcome.REFUSED),
        ended(entries, Closing.Outcome.REFERRED));
  }

  private static long ended(List<WorkLogEntry> entries, Closing.Outcome outcome) {
    return entries.stream().filter(entry -> entry.outcome() == outcome).count();
  }

  /** The measures that the report on the period before has planned. */
  List<CountermeasureLine> plannedBefore(SampleCentre centre, ReportingPeriod period) {
    return of(StatisticalAnalysisReport.class, centre).stream()
        .filter(report -> report.reportingPeriod().equals(period.previous()))
        .findFirst()
        .map(StatisticalAnalysisReport::measures)
        .orElse(List.of());
  }

  private <T extends QualityRecord> List<T> of(Class<T> type, SampleCentre centre) {
    return world.recorder().records().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(record -> record.centre().equals(centre.code()) && !record.voided())
        .toList();
  }

  /** The name of a measure. */
  String name(Metric metric) {
    return String.join("", world.phrases().all("metric." + metric));
  }

  /**
   * One of the quality engineers.
   *
   * @param which 0 for the one who approves, 1 for the one who verifies
   */
  SamplePerson qualityEngineer(int which) {
    return world.company().head().stream()
        .filter(person -> person.duty() == Duty.QUALITY_ENGINEER)
        .toList()
        .get(which);
  }
}
