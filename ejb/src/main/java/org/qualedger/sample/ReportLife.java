package org.qualedger.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.CountermeasureLine;
import org.qualedger.analysis.Figures;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.Rate;
import org.qualedger.analysis.ReportTexts;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.improvement.ActionSource;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * The analysis reports of past periods and what follows from them. At one centre the newest month
 * and quarter are left to whoever looks at the demonstration.
 */
final class ReportLife {
  /** Where the newest reports are still to be written. */
  static final String UNREPORTED_CENTRE = JobPlanner.SHORT_STAFF_CENTRE;

  /** Where the newest reports wait for the decision of somebody else. */
  static final String UNDECIDED_CENTRE = "C013";

  private static final double LATE = .07;
  private static final int MONTHLY_LIMIT = 5;
  private static final int QUARTERLY_LIMIT = 10;

  /** A monthly timeliness below this calls for a corrective action at once. */
  private static final int ALARMING_PER_MILLE = 900;

  private final Simulation world;
  private final SlipCounts counts;

  ReportLife(Simulation world) {
    this.world = world;
    this.counts = new SlipCounts(world);
  }

  /** Plans the reports of a centre on all months and quarters that are over. */
  void begin(SampleCentre centre) {
    YearMonth running = YearMonth.from(world.scope().today());
    YearMonth first = YearMonth.from(world.scope().firstDay());
    for (YearMonth month = first; month.isBefore(running); month = month.plusMonths(1)) {
      new Report(centre, ReportingPeriod.month(month), month.plusMonths(1).equals(running)).plan();
      if (month.getMonthValue() % 3 == 1 && month.plusMonths(2).isBefore(running)) {
        boolean newest = !month.plusMonths(5).isBefore(running);
        new Report(centre, new ReportingPeriod(month, 3), newest).plan();
      }
    }
  }

  /** One report on its way. */
  private final class Report {
    private final SampleCentre centre;
    private final ReportingPeriod period;
    private final boolean newest;
    private final String subject;
    private final Chance chance;
    private final Crew crew;
    private final Instant limit;
    private @Nullable StatisticalAnalysisReport written;

    Report(SampleCentre centre, ReportingPeriod period, boolean newest) {
      this.centre = centre;
      this.period = period;
      this.newest = newest;
      this.subject = centre.code() + "/" + period;
      this.chance = world.chance("report/" + subject);
      this.crew = new Crew(centre);
      this.limit = world.zone().endOf(workingDay(limitDays()));
    }

    private int limitDays() {
      return period.quarterly() ? QUARTERLY_LIMIT : MONTHLY_LIMIT;
    }

    private LocalDate workingDay(int n) {
      return world.company().workingDays().nth(period.end().plusDays(1), n);
    }

    private LocalDate nextWorkingDay(Instant after) {
      return world.company().workingDays().next(world.day(after));
    }

    void plan() {
      world.agenda().plan(limit, now -> watch());
      if (newest && centre.code().equals(UNREPORTED_CENTRE)) {
        return;
      }
      boolean late = !period.quarterly() && chance.yes(LATE);
      LocalDate day =
          period.quarterly()
              ? workingDay(6 + chance.below(4))
              : workingDay(late ? 6 + chance.below(3) : 2 + chance.below(4));
      world.agenda().plan(world.at(day, chance.between(9 * 60, 11 * 60)), this::prepare);
      world.agenda().plan(world.at(day, chance.between(13 * 60, 15 * 60)), this::write);
      world.agenda().plan(world.at(day, chance.between(15.5 * 60, 17 * 60)), this::submit);
    }

    private Deed missing() {
      return period.quarterly() ? Deed.QUARTERLY_REPORT_MISSING : Deed.MONTHLY_REPORT_MISSING;
    }

    private void watch() {
      if (written == null) {
        world.truth().expect(subject, missing(), Truth.NO_EVIDENCE);
      } else if (written.submittedAt() == null) {
        world.truth().expect(subject, Deed.MONTHLY_REPORT_LATE, Truth.FAIL);
      }
    }

    private SamplePerson author() {
      return crew.only(StatisticalAnalysisReport.authorOf(period));
    }

    private StatisticalAnalysisReport report() {
      if (written == null) {
        throw new IllegalStateException("the report on " + subject + " is not written");
      }
      return written;
    }

    private void prepare(Instant now) {
      Act act = author().act(now, now);
      Figures figures = counts.figures(centre, period, now);
      RecordNumber number = world.recorder().next(centre.code(), RecordKind.ANALYSIS_REPORT, now);
      StatisticalAnalysisReport prepared =
          new StatisticalAnalysisReport(
              number, act, figures, counts.plannedBefore(centre, period), Medium.ELECTRONIC, true);
      written = prepared;
      world.bases().put(number.toString(), figures.basis());
      world
          .recorder()
          .create(
              prepared,
              act,
              Verbs.CREATE,
              StatisticalAnalysisReport.check(period, world.zone(), act));
      if (!now.isBefore(limit)) {
        world.truth().clear(subject, missing());
        world.truth().expect(subject, Deed.MONTHLY_REPORT_LATE, Truth.FAIL);
      }
    }

    private List<Rate> missed() {
      return report().rates().stream().filter(Rate::missed).toList();
    }

    private void write(Instant now) {
      Act act = author().act(now, now);
      List<Rate> missed = missed();
      String kind = missed.isEmpty() ? ".met" : ".missed";
      Phrases phrases = world.phrases();
      ReportTexts texts =
          new ReportTexts(
              phrases.say(chance, "report.findings" + kind).replace("{measure}", names(missed)),
              missed.isEmpty() ? null : causes(missed),
              measures(missed, world.day(now)),
              null,
              period.quarterly() ? participants() : null,
              phrases.say(chance, "report.conclusion" + kind),
              null);
      world.recorder().revise(report(), act, Verbs.AMEND, report().amend(act, texts));
    }

    private String names(List<Rate> missed) {
      List<String> names = new ArrayList<>();
      missed.forEach(rate -> names.add(counts.name(rate.metric())));
      return String.join(", ", names);
    }

    private String causes(List<Rate> missed) {
      StringBuilder causes = new StringBuilder();
      missed.forEach(rate -> causes.append(world.phrases().say(chance, "cause." + rate.metric())));
      return causes.toString();
    }

    private List<CountermeasureLine> measures(List<Rate> missed, LocalDate day) {
      List<CountermeasureLine> lines = new ArrayList<>();
      for (Rate rate : missed) {
        lines.add(
            new CountermeasureLine(
                world.phrases().say(chance, "measure." + rate.metric()),
                crew.only(Duty.MANAGERS_ASSISTANT).name(),
                day.plusDays(14 + chance.below(14)),
                world.phrases().say(chance, "report.check")));
      }
      return lines;
    }

    private List<String> participants() {
      return centre.people().stream().map(SamplePerson::name).toList();
    }

    private void submit(Instant now) {
      Act act = author().act(now, now);
      world.recorder().revise(report(), act, Verbs.SUBMIT, report().submit(act));
      if (newest && waits() && !period.quarterly()) {
        return;
      }
      LocalDate decided = nextWorkingDay(now).plusDays(period.quarterly() ? 1 : 0);
      world.agenda().plan(world.at(decided, chance.between(9.5 * 60, 16.5 * 60)), this::decide);
    }

    private boolean waits() {
      return centre.code().equals(UNDECIDED_CENTRE);
    }

    private void decide(Instant now) {
      if (period.quarterly()) {
        Act act = counts.qualityEngineer(0).act(now, now);
        world.recorder().revise(report(), act, Verbs.APPROVE, report().approve(act));
      } else {
        Act act = crew.only(Duty.CENTRE_MANAGER).act(now, now);
        world.recorder().revise(report(), act, Verbs.REVIEW, report().review(act));
      }
      Rate cause = causeOfAction();
      if (cause == null) {
        world
            .agenda()
            .plan(
                world.at(nextWorkingDay(now).plusDays(2), chance.between(9 * 60, 17 * 60)),
                this::close);
      } else {
        new ActionLife(
                world,
                counts,
                centre,
                report(),
                cause,
                period.quarterly() ? ActionSource.QUARTERLY_REPORT : ActionSource.MONTHLY_REPORT,
                newest && waits(),
                this::close)
            .begin(now);
      }
    }

    /** The rate that calls for a corrective action, or null. */
    private @Nullable Rate causeOfAction() {
      return missed().stream()
          .filter(rate -> period.quarterly() || isAlarming(rate))
          .findFirst()
          .orElse(null);
    }

    private boolean isAlarming(Rate rate) {
      return rate.metric() == Metric.TIM
          && 1000 * rate.numerator() < ALARMING_PER_MILLE * rate.denominator();
    }

    private void close(Instant now) {
      SamplePerson closer =
          period.quarterly() ? counts.qualityEngineer(0) : crew.only(Duty.CENTRE_MANAGER);
      Act act = closer.act(now, now);
      world.recorder().revise(report(), act, Verbs.CLOSE, report().close(act, 0));
    }
  }
}
