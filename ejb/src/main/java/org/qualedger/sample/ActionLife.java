package org.qualedger.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.Count;
import org.qualedger.analysis.Days;
import org.qualedger.analysis.Rate;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.approval.Decision;
import org.qualedger.improvement.ActionSource;
import org.qualedger.improvement.ActionType;
import org.qualedger.improvement.Cause;
import org.qualedger.improvement.Comparison;
import org.qualedger.improvement.CorrectiveAction;
import org.qualedger.improvement.Criterion;
import org.qualedger.improvement.Effectiveness;
import org.qualedger.improvement.Nonconformity;
import org.qualedger.improvement.Plan;
import org.qualedger.improvement.Severity;
import org.qualedger.improvement.Verification;
import org.qualedger.improvement.desk.ComparingEffect;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * The corrective action that follows from a missed target: proposed, approved by somebody else,
 * carried out, and verified by the numbers before and after. A third of the proposals comes back
 * once.
 */
final class ActionLife {
  private static final int WINDOW_DAYS = 30;
  private static final int LEAST_IMPROVEMENT_PER_MILLE = 5;

  private final Simulation world;
  private final SlipCounts counts;
  private final SampleCentre centre;
  private final StatisticalAnalysisReport report;
  private final Rate rate;
  private final ActionSource source;
  private final boolean undecided;
  private final Agenda.Entry closed;
  private final Chance chance;
  private final Crew crew;
  private LocalDate opened = LocalDate.EPOCH;
  private LocalDate done = LocalDate.EPOCH;
  private @Nullable CorrectiveAction written;

  /**
   * @param rate the measure that missed its target
   * @param undecided whether nobody decides on the proposal
   * @param closed what happens when the action is closed
   */
  ActionLife(
      Simulation world,
      SlipCounts counts,
      SampleCentre centre,
      StatisticalAnalysisReport report,
      Rate rate,
      ActionSource source,
      boolean undecided,
      Agenda.Entry closed) {
    this.world = world;
    this.counts = counts;
    this.centre = centre;
    this.report = report;
    this.rate = rate;
    this.source = source;
    this.undecided = undecided;
    this.closed = closed;
    this.chance = world.chance("action/" + centre.code() + "/" + report.reportingPeriod());
    this.crew = new Crew(centre);
  }

  void begin(Instant reported) {
    later(reported, 1, this::open);
  }

  /** Plans something for office hours so many working days on. */
  private void later(Instant now, int workingDays, Agenda.Entry entry) {
    LocalDate day = world.company().workingDays().nth(world.day(now).plusDays(1), workingDays);
    world.agenda().plan(world.at(day, chance.between(9 * 60, 17 * 60)), entry);
  }

  private SamplePerson author() {
    return crew.only(
        source == ActionSource.QUARTERLY_REPORT ? Duty.CENTRE_MANAGER : Duty.MANAGERS_ASSISTANT);
  }

  private SamplePerson approver() {
    return source == ActionSource.QUARTERLY_REPORT
        ? counts.qualityEngineer(0)
        : crew.only(Duty.CENTRE_MANAGER);
  }

  private CorrectiveAction action() {
    if (written == null) {
      throw new IllegalStateException("no action on " + report);
    }
    return written;
  }

  private void revise(Act act, String verb, Decision decision) {
    world.recorder().revise(action(), act, verb, decision);
  }

  private void open(Instant now) {
    Act act = author().act(now, now);
    opened = world.day(now);
    Nonconformity fact =
        new Nonconformity(
            ActionType.CORRECTIVE,
            source,
            report.number().toString(),
            Severity.GENERAL,
            fact(),
            List.of(rate.metric().clause().toString()),
            world.phrases().say(chance, "action.correction"),
            now);
    RecordNumber number = world.recorder().next(centre.code(), RecordKind.CORRECTIVE_ACTION, now);
    CorrectiveAction action = new CorrectiveAction(number, act, fact, Medium.ELECTRONIC, true);
    written = action;
    world.recorder().create(action, act, Verbs.CREATE, CorrectiveAction.check(fact, act));
    later(now, 1, this::analyse);
  }

  private String fact() {
    return world
        .phrases()
        .say(chance, "action.fact")
        .replace("{period}", report.reportingPeriod().toString())
        .replace("{measure}", counts.name(rate.metric()))
        .replace("{n}", rate.numerator() + "")
        .replace("{d}", rate.denominator() + "")
        .replace("{target}", rate.targetPerMille() + "");
  }

  private void analyse(Instant now) {
    Act act = author().act(now, now);
    List<String> causes = world.phrases().all("cause." + rate.metric());
    revise(
        act,
        Verbs.ANALYSE,
        action()
            .analyse(
                act,
                chance.yes(.5) ? Cause.Method.PARETO : Cause.Method.FIVE_WHY,
                causes.subList(0, 2),
                world.phrases().say(chance, "action.similar")));
    plan(now.plus(chance.minutesBetween(20, 50)));
  }

  private void plan(Instant when) {
    world
        .agenda()
        .plan(
            when,
            now -> {
              Act act = author().act(now, now);
              List<String> measures = world.phrases().all("measure." + rate.metric());
              LocalDate day = world.day(now);
              Plan plan =
                  new Plan(
                      List.of(
                          step(measures.getFirst(), day.plusDays(24)),
                          step(measures.get(1), day.plusDays(36))),
                      new Criterion(
                          rate.metric().name(), null, LEAST_IMPROVEMENT_PER_MILLE, WINDOW_DAYS));
              revise(act, Verbs.PLAN, action().plan(act, plan));
              later(now, 1, this::submit);
            });
  }

  private Plan.Step step(String text, LocalDate due) {
    return new Plan.Step(text, owner().login(), due);
  }

  private SamplePerson owner() {
    return crew.only(Duty.MANAGERS_ASSISTANT);
  }

  private void submit(Instant now) {
    Act act = author().act(now, now);
    revise(act, Verbs.SUBMIT, action().submit(act));
    if (undecided) {
      return;
    }
    boolean comesBack = action().steps().size() == 1 && chance.yes(.33);
    later(now, 2, comesBack ? this::sendBack : this::approve);
  }

  private void sendBack(Instant now) {
    String comment = world.phrases().say(chance, "action.returned");
    Act act = approver().act(now, now, comment);
    revise(act, Verbs.RETURN, action().returnToAuthor(act));
    later(now, 1, this::submit);
  }

  private void approve(Instant now) {
    Act act = approver().act(now, now);
    revise(act, Verbs.APPROVE, action().approve(act));
    later(now, 9, at -> complete(0, at));
    later(now, 18, at -> complete(1, at));
  }

  private void complete(int position, Instant now) {
    Act act = owner().act(now, now);
    Instant started = now.minus(Chance.span(chance.between(60, 2_000)));
    String evidence = world.phrases().say(chance, "action.evidence");
    revise(act, Verbs.COMPLETE, action().complete(act, position, started, evidence));
    if (action().stageNow() == CorrectiveAction.Stage.DONE) {
      done = world.day(now);
      LocalDate verified = done.plusDays(WINDOW_DAYS + 3);
      world.agenda().plan(world.at(verified, chance.between(10 * 60, 16 * 60)), this::verify);
    }
  }

  private void verify(Instant now) {
    verify(now, WINDOW_DAYS);
  }

  /** Verifies; what may be chance is looked at again over windows of twice the length. */
  private void verify(Instant now, int days) {
    Count before = window(opened.minusDays(days), opened.minusDays(1), now);
    Count after = window(done.plusDays(1), done.plusDays(days), now);
    Verification.Numbers numbers =
        new Verification.Numbers(
            before.numerator(), before.denominator(), after.numerator(), after.denominator());
    Comparison comparison = ComparingEffect.of(numbers);
    Effectiveness proposed = action().proposeVerdict(numbers, comparison, now);
    boolean again = days > WINDOW_DAYS;
    boolean reached = proposed == Effectiveness.INCONCLUSIVE && again;
    Effectiveness verdict = reached ? Effectiveness.EFFECTIVE : proposed;
    Act act =
        counts
            .qualityEngineer(1)
            .act(now, now, reached ? world.phrases().say(chance, "action.reached") : null);
    revise(act, Verbs.VERIFY, action().verify(act, numbers, comparison, verdict));
    switch (verdict) {
      case EFFECTIVE -> later(now, 1, this::close);
      case INCONCLUSIVE -> later(now, WINDOW_DAYS, at -> verify(at, 2 * WINDOW_DAYS));
      case INEFFECTIVE -> {
        // The proposal goes back to its author, whose turn it is.
      }
    }
  }

  private Count window(LocalDate first, LocalDate last, Instant now) {
    return counts.count(rate.metric(), centre, Days.between(first, last), now);
  }

  private void close(Instant now) {
    Act act = counts.qualityEngineer(1).act(now, now);
    revise(act, Verbs.CLOSE, action().close(act));
    later(now, 1, closed);
  }
}
