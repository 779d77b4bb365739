package org.qualedger.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.serviceslip.ReturnVisit;
import org.qualedger.serviceslip.ReturnVisit.FollowUp;
import org.qualedger.serviceslip.ReturnVisit.Mode;
import org.qualedger.serviceslip.ReturnVisit.Score;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.VisitReport;

/** Return visits after a job: whether, when and how the customer is asked, and what is answered. */
final class VisitLife {
  private static final double IN_TIME = .63;
  private static final double LATE = .03;
  private static final double ATTEMPT_ONLY = .09;
  private static final double NOT_INFORMED = .022 / .66;
  private static final double HOME_UNSIGNED = .004 / .43;
  private static final double BY_STAFF = .002 / (.66 * .22);
  private static final int TELLING_DAYS = 2;

  private final Simulation world;
  private final Job job;
  private final SlipLife life;
  private final Chance chance;
  private final Crew crew;

  VisitLife(Simulation world, Job job, SlipLife life, Crew crew) {
    this.world = world;
    this.job = job;
    this.life = life;
    this.chance = world.chance("visit/" + job.stream());
    this.crew = crew;
  }

  /** Plans the visit, if there is to be one. */
  void begin() {
    double inTime = Chance.shifted(IN_TIME, job.centre().visitEffect());
    double rest = (1 - inTime) / (1 - IN_TIME);
    switch (chance.weighted(inTime, LATE * rest, ATTEMPT_ONLY * rest, .25 * rest)) {
      case 0 -> planVisit(chance.weighted(18, 52, 30), false);
      case 1 -> planVisit(3 + chance.weighted(50, 25, 15, 10), true);
      case 2 -> planAttempt(moment(1 + chance.below(2)));
      default -> {
        // this customer is not chosen
      }
    }
  }

  private void planVisit(int days, boolean late) {
    Instant visited = moment(days);
    if (!late && chance.yes(.12)) {
      Instant tried = moment(0);
      if (tried.isBefore(visited.minus(Duration.ofHours(1)))) {
        planAttempt(tried);
      }
    }
    Duration lag = chance.yes(.5) ? Duration.ZERO : chance.minutes(60, .8);
    enter(visited, visited.plus(lag), now -> visit(visited, now));
  }

  private void planAttempt(Instant tried) {
    enter(tried, tried, now -> attempt(tried, now));
  }

  /** Enters something about the slip; while it is not completed in the books, it is put off. */
  private void enter(Instant fact, Instant wanted, Agenda.Entry entry) {
    world
        .agenda()
        .plan(
            JobPlanner.later(fact, wanted),
            now -> {
              ServiceSlip slip = life.written();
              if (slip == null || !slip.stageNow().completed()) {
                enter(fact, now.plus(chance.minutes(90, .3)), entry);
              } else {
                entry.enter(now);
              }
            });
  }

  /** A moment in office hours so many days after completion, or the next day if that is over. */
  private Instant moment(int days) {
    Instant completed = JobPlanner.later(life.completed(), job.times().lastFinish());
    LocalDate day = world.day(life.completed()).plusDays(days);
    Instant moment = world.at(day, 9 * 60 + chance.below(9 * 60));
    Instant earliest = completed.plus(chance.minutesBetween(25, 60));
    if (!moment.isBefore(earliest)) {
      return moment;
    }
    return world.hour(earliest) >= 8 && world.hour(earliest) < 18
        ? earliest
        : world.at(world.day(completed).plusDays(1), 9 * 60 + chance.below(9 * 60));
  }

  private SamplePerson visitor() {
    SamplePerson standIn =
        job.centre().people().stream()
            .filter(SampleCompany::isDesignated)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nobody stands in"));
    boolean away = chance.yes(.06) && !standIn.equals(job.provider());
    return away
        ? standIn.standingInAs(Duty.MANAGERS_ASSISTANT)
        : crew.only(Duty.MANAGERS_ASSISTANT);
  }

  private void attempt(Instant tried, Instant now) {
    Act act = visitor().act(tried, now);
    VisitReport report =
        new VisitReport(
            Mode.PHONE,
            ReturnVisit.Selection.RANDOM,
            false,
            chance.yes(.85) ? ReturnVisit.Failure.NO_ANSWER : ReturnVisit.Failure.REFUSED,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            true,
            null,
            null);
    world.recorder().revise(life.slip(), act, Verbs.VISIT, life.slip().recordVisit(act, report));
  }

  private void visit(Instant visited, Instant now) {
    boolean byStaff = job.supplier() != null && chance.yes(BY_STAFF);
    SamplePerson visitor = byStaff ? job.provider() : visitor();
    Mode mode =
        switch (chance.weighted(66, 28, 6)) {
          case 0 -> Mode.HOME;
          case 1 -> Mode.PHONE;
          default -> Mode.QUESTIONNAIRE;
        };
    boolean unsigned = mode == Mode.HOME && chance.yes(HOME_UNSIGNED);
    Act act = visitor.act(visited, now);
    VisitReport report = report(mode, unsigned);
    world.recorder().revise(life.slip(), act, Verbs.VISIT, life.slip().recordVisit(act, report));
    if (unsigned) {
      world.truth().expect(life.number(), Deed.HOME_VISIT_UNSIGNED, Truth.NO_EVIDENCE);
    }
    if (byStaff) {
      world.truth().expect(life.number(), Deed.VISITED_BY_STAFF, Truth.FAIL);
    }
    long days = ChronoUnit.DAYS.between(world.day(life.completed()), world.day(visited));
    if (days > ServiceSlip.VISIT_DAYS) {
      world.truth().expect(life.number(), Deed.VISITED_LATE, Truth.FAIL, Map.of("days", days + ""));
    }
    tellProvider(visited, now, life.slip().visits().size(), visitor);
  }

  private VisitReport report(Mode mode, boolean unsigned) {
    Score timeliness = score(job.has(Deed.LATE_ARRIVAL) ? 4 : 1);
    Score etiquette = score(.5);
    Score quality = score(job.reworked() ? 8 : 1);
    Score overall = score((job.has(Deed.LATE_ARRIVAL) ? 4 : 1) * (job.reworked() ? 8 : 1));
    FollowUp followUp =
        overall == Score.DISSATISFIED
            ? chance.yes(.7) ? FollowUp.EXPLAIN : FollowUp.OPINION
            : FollowUp.NONE;
    Phrases phrases = world.phrases();
    return new VisitReport(
        mode,
        switch (chance.weighted(70, 20, 10)) {
          case 0 -> ReturnVisit.Selection.RANDOM;
          case 1 -> ReturnVisit.Selection.BY_ITEM;
          default -> ReturnVisit.Selection.BY_VOLUME;
        },
        true,
        null,
        timeliness,
        etiquette,
        quality,
        overall,
        phrases.say(chance, "requirement"),
        mode == Mode.HOME || chance.yes(.5) ? phrases.say(chance, "visit." + overall) : null,
        mode == Mode.HOME && !unsigned ? job.home().customer() : null,
        null,
        mode != Mode.QUESTIONNAIRE,
        followUp,
        followUp == FollowUp.NONE ? null : phrases.say(chance, "followUp"));
  }

  /** Three levels; what went wrong multiplies the odds of not being satisfied. */
  private Score score(double odds) {
    double dissatisfied = raised(.035, odds);
    double basically = raised(.145, Math.min(odds, 4));
    double satisfied = Math.max(.05, 1 - dissatisfied - basically);
    return switch (chance.weighted(satisfied, basically, dissatisfied)) {
      case 0 -> Score.SATISFIED;
      case 1 -> Score.BASICALLY_SATISFIED;
      default -> Score.DISSATISFIED;
    };
  }

  private static double raised(double share, double odds) {
    return Chance.shifted(share, StrictMath.log(odds));
  }

  private void tellProvider(Instant visited, Instant now, int attempt, SamplePerson visitor) {
    String number = life.number();
    if (chance.yes(NOT_INFORMED)) {
      world.truth().expect(number, Deed.PROVIDER_NOT_INFORMED, Truth.PENDING);
      Instant limit = world.zone().endOf(world.day(visited).plusDays(TELLING_DAYS));
      world
          .agenda()
          .plan(
              JobPlanner.later(limit, now),
              late -> world.truth().expect(number, Deed.PROVIDER_NOT_INFORMED, Truth.NO_EVIDENCE));
      return;
    }
    Duration soon = chance.minutes(150, 1);
    Duration day = Duration.ofHours(26);
    world
        .agenda()
        .plan(
            now.plus(soon.compareTo(day) > 0 ? day : soon),
            told -> {
              Act act = visitor.act(told, told);
              world
                  .recorder()
                  .revise(
                      life.slip(),
                      act,
                      Verbs.INFORM_PROVIDER,
                      life.slip().informProvider(act, attempt));
            });
  }
}
