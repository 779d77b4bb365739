package org.qualedger.sample;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.Duty;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.worklog.CapabilityReview;
import org.qualedger.worklog.Closing;
import org.qualedger.worklog.EntryAmendment;
import org.qualedger.worklog.RequestIntake;
import org.qualedger.worklog.WorkLogEntry;

/** The life of a work-log entry, from what somebody says to the signature of who followed it up. */
final class RequestLife {
  private static final double OUTSIDE_ACCEPTED = .55;
  private static final double OUTSIDE_REFERRED = .28;
  private static final double OUTSIDE_UNREVIEWED = .085;
  private static final double RELAYED = .22;
  private static final int REGULARS = 12;
  private static final double UNCLEAR = .06;
  private static final double[] CHANNELS = {26, 26, 33, 8, 7};

  private final Simulation world;
  private final JobPlanner planner;
  private final Map<String, List<String>> notations = ResourceText.sections("notations.txt");

  RequestLife(Simulation world, JobPlanner planner) {
    this.world = world;
    this.planner = planner;
  }

  /** Plans what becomes of a request. */
  void begin(SampleCentre centre, Request request) {
    begin(centre, request, null);
  }

  /**
   * Plans what becomes of a request.
   *
   * @param script when the steps of its job are done, or null where chance decides
   */
  void begin(SampleCentre centre, Request request, @Nullable JobTimes script) {
    Chance chance = world.chance(request.stream());
    ServiceProfile service = request.service();
    boolean regular = service != null && service.code().equals("C01") && chance.yes(.4);
    Household home = regular ? regular(chance, centre) : chance.oneOf(centre.estate());
    boolean inside = request.type() == RequestIntake.EntryType.SERVICE_REQUEST && service == null;
    String need = need(chance, home, request, inside);
    boolean outside = service != null && service.code().equals("X01");
    EntryClock clock = new EntryClock(chance, request.at(), false);
    Instant entered = clock.atOnce(request.at().plus(chance.minutesBetween(.2, 2.5)));
    SamplePerson desk = new Crew(centre).frontDesk(world.hour(request.at()));
    boolean unclear = service != null && script == null && chance.yes(UNCLEAR);
    RequestIntake intake = intake(chance, centre, home, request, need, inside, outside, !unclear);
    Held held = new Held();
    world.agenda().plan(entered, now -> write(held, centre, desk, intake, request.at(), now));
    if (unclear) {
      entered = clock.atOnce(entered.plus(chance.minutesBetween(1, 4)));
      clarify(chance, held, desk, entered);
    }
    if (service == null) {
      answer(chance, held, clock, desk, request, inside);
    } else if (outside) {
      review(chance, held, clock, centre, home, request, need, desk);
    } else {
      Job job =
          script == null
              ? planner.plan(
                  chance, request.stream(), centre, home, service, need, request.at(), entered)
              : planner.scripted(chance, request.stream(), centre, home, service, need, script);
      new SlipLife(world, job, held).begin();
    }
  }

  /** One of the few households that have their home cleaned again and again. */
  static Household regular(Chance chance, SampleCentre centre) {
    return centre.estate().get(chance.below(REGULARS) * 7);
  }

  private void clarify(Chance chance, Held held, SamplePerson desk, Instant entered) {
    String how = world.phrases().say(chance, "clarify");
    EntryAmendment clear =
        new EntryAmendment(null, null, null, null, null, true, null, null, null, null);
    world
        .agenda()
        .plan(
            entered,
            now -> {
              var act = desk.act(now, now, how);
              world
                  .recorder()
                  .revise(held.entry(), act, Verbs.AMEND, held.entry().amend(act, clear));
            });
  }

  /** The entry, once it is written. */
  static final class Held {
    private @Nullable WorkLogEntry entry;

    WorkLogEntry entry() {
      if (entry == null) {
        throw new IllegalStateException("the request is not written down yet");
      }
      return entry;
    }
  }

  private void write(
      Held held,
      SampleCentre centre,
      SamplePerson desk,
      RequestIntake intake,
      Instant requestedAt,
      Instant now) {
    var act = desk.act(requestedAt, now);
    RecordNumber number = world.recorder().next(centre.code(), RecordKind.WORK_LOG_ENTRY, now);
    WorkLogEntry entry = new WorkLogEntry(number, act, intake, Medium.ELECTRONIC, true);
    held.entry = entry;
    world.recorder().create(entry, act, Verbs.CREATE, WorkLogEntry.check(act, intake));
  }

  private RequestIntake intake(
      Chance chance,
      SampleCentre centre,
      Household home,
      Request request,
      String need,
      boolean inside,
      boolean outside,
      boolean clear) {
    boolean relayed = chance.yes(RELAYED);
    SamplePerson colleague = new Crew(centre).provider(chance, "GENERAL");
    String said = relayed ? relay(chance, home) + need : need;
    ServiceProfile service = request.service();
    return new RequestIntake(
        relayed ? RequestIntake.Source.RELAYED_BY_STAFF : RequestIntake.Source.CUSTOMER,
        relayed ? colleague.name() : null,
        channel(chance, relayed),
        home.customer(),
        unit(chance, centre, home),
        home.phone(),
        request.type(),
        service == null ? null : service.code(),
        said,
        clear,
        service == null ? null : urgency(chance),
        inside,
        outside);
  }

  private static RequestIntake.Channel channel(Chance chance, boolean relayed) {
    if (relayed) {
      return chance.yes(.5) ? RequestIntake.Channel.PATROL : RequestIntake.Channel.INTERCOM;
    }
    return switch (chance.weighted(CHANNELS)) {
      case 0 -> RequestIntake.Channel.APP;
      case 1 -> RequestIntake.Channel.WECHAT;
      case 2 -> RequestIntake.Channel.PHONE;
      case 3 -> RequestIntake.Channel.COUNTER;
      default -> RequestIntake.Channel.INTERCOM;
    };
  }

  private static RequestIntake.Urgency urgency(Chance chance) {
    return switch (chance.weighted(12, 60, 28)) {
      case 0 -> RequestIntake.Urgency.URGENT;
      case 1 -> RequestIntake.Urgency.NORMAL;
      default -> RequestIntake.Urgency.SCHEDULED;
    };
  }

  private String relay(Chance chance, Household home) {
    return world.phrases().say(chance, "relayed").replace("{unit}", home.number());
  }

  /** Most write the unit as the estate does, some in ways of their own. */
  private String unit(Chance chance, SampleCentre centre, Household home) {
    List<String> ways = notations.getOrDefault(centre.office() ? "towers" : "homes", List.of());
    boolean spelledOut = !home.parts().get(1).isEmpty() || centre.office();
    return spelledOut && chance.yes(.25) ? home.written(chance.oneOf(ways)) : home.number();
  }

  private String need(Chance chance, Household home, Request request, boolean inside) {
    ServiceProfile service = request.service();
    Phrases phrases = world.phrases();
    String section = service != null ? service.code() : inside ? "CONTRACT" : request.type().name();
    boolean english = service != null && !home.office() && chance.yes(.01);
    String text = phrases.say(chance, english ? "need.english" : "need." + section);
    boolean wet = section.startsWith("W");
    String place =
        phrases.say(
            chance, "place." + (home.office() ? "office" : "home") + (wet ? ".wet" : ".dry"));
    return text.replace("{place}", place)
        .replace("{item}", wanted(chance))
        .replace("{day}", weekday(chance));
  }

  /** What is asked for beyond the board: a few things often, many seldom. */
  private String wanted(Chance chance) {
    List<String> items = world.phrases().all("item.X01");
    double[] zipf = new double[items.size()];
    for (int i = 0; i < zipf.length; i++) {
      zipf[i] = 1.0 / (i + 1);
    }
    return items.get(chance.weighted(zipf));
  }

  private String weekday(Chance chance) {
    return world.phrases().say(chance, "day");
  }

  private void answer(
      Chance chance,
      Held held,
      EntryClock clock,
      SamplePerson desk,
      Request request,
      boolean inside) {
    boolean duplicate = chance.yes(.03);
    boolean withdrawn = !duplicate && inside && chance.yes(.03);
    String section = inside ? "CONTRACT" : request.type().name();
    String handling =
        world
            .phrases()
            .say(
                chance,
                duplicate
                    ? "handling.duplicate"
                    : withdrawn ? "handling.withdrawn" : "handling." + section);
    Closing.Outcome outcome =
        duplicate
            ? Closing.Outcome.DUPLICATE
            : withdrawn ? Closing.Outcome.WITHDRAWN : Closing.Outcome.ANSWERED;
    Instant done = request.at().plus(chance.minutes(inside ? 180 : 20, inside ? .9 : 1.0));
    close(held, desk, done, clock.entered(done), new Closing(handling, outcome, null));
  }

  private void review(
      Chance chance,
      Held held,
      EntryClock clock,
      SampleCentre centre,
      Household home,
      Request request,
      String need,
      SamplePerson desk) {
    boolean skipped = chance.yes(OUTSIDE_UNREVIEWED);
    double which = chance.share();
    CapabilityReview.Result result =
        skipped || which < OUTSIDE_ACCEPTED
            ? CapabilityReview.Result.ACCEPT
            : which < OUTSIDE_ACCEPTED + OUTSIDE_REFERRED
                ? CapabilityReview.Result.REFER
                : CapabilityReview.Result.REFUSE;
    Instant reviewed = inOfficeHours(request.at().plus(chance.minutes(35, .8)));
    Instant entered = clock.atOnce(reviewed);
    Instant fact = entered.isAfter(reviewed) ? entered : reviewed;
    if (!skipped) {
      SamplePerson manager = new Crew(centre).only(Duty.CENTRE_MANAGER);
      CapabilityReview review = review(chance, result);
      world
          .agenda()
          .plan(
              entered,
              now -> {
                var act = manager.act(fact, now);
                world
                    .recorder()
                    .revise(held.entry(), act, Verbs.REVIEW, held.entry().review(act, review));
              });
    }
    if (result == CapabilityReview.Result.ACCEPT) {
      ServiceProfile service = world.company().service("X01");
      Job job =
          planner.plan(
              chance, request.stream(), centre, home, service, need, request.at(), entered);
      if (skipped) {
        job = job.with(Deed.REVIEW_MISSING);
      }
      new SlipLife(world, job, held).begin();
      return;
    }
    Instant explained = fact.plus(chance.minutes(15, .6));
    String handling = world.phrases().say(chance, "handling.declined");
    Closing.Outcome outcome =
        result == CapabilityReview.Result.REFER
            ? Closing.Outcome.REFERRED
            : Closing.Outcome.REFUSED;
    close(
        held, desk, explained, clock.atOnce(explained), new Closing(handling, outcome, explained));
  }

  private CapabilityReview review(Chance chance, CapabilityReview.Result result) {
    Phrases phrases = world.phrases();
    return switch (result) {
      case ACCEPT -> new CapabilityReview(result, phrases.say(chance, "review.accept"), null);
      case REFUSE -> new CapabilityReview(result, phrases.say(chance, "review.refuse"), null);
      case REFER ->
          new CapabilityReview(
              result, phrases.say(chance, "review.refer"), phrases.say(chance, "referral"));
    };
  }

  private Instant inOfficeHours(Instant moment) {
    int hour = world.hour(moment);
    if (hour >= 8 && hour < 20) {
      return moment;
    }
    var day = world.day(moment);
    return world.at(hour < 8 ? day : day.plusDays(1), 8 * 60 + 25);
  }

  private void close(Held held, SamplePerson desk, Instant done, Instant entered, Closing closing) {
    world
        .agenda()
        .plan(
            entered,
            now -> {
              var act = desk.act(done, now);
              world
                  .recorder()
                  .revise(held.entry(), act, Verbs.CLOSE, held.entry().close(act, closing));
            });
  }
}
