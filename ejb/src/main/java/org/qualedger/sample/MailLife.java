package org.qualedger.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Signature;
import org.qualedger.mailregister.HandingOut;
import org.qualedger.mailregister.MailIntake;
import org.qualedger.mailregister.MailItem;
import org.qualedger.mailregister.MailStage;
import org.qualedger.mailregister.Notification;
import org.qualedger.mailregister.ReturnReason;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * The mail of a centre: received, stored, told of, signed for; now and then kept, returned or lost.
 */
final class MailLife {
  private static final Duration TELLING_LIMIT = Duration.ofHours(2);
  private static final int STORAGE_DAYS = 30;
  private static final double UNSIGNED = .004;
  private static final double LOST = .0005;
  private static final double NEVER_COLLECTED = .006;

  private final Simulation world;
  private final List<String> couriers;

  MailLife(Simulation world) {
    this.world = world;
    this.couriers = ResourceText.sections("names.txt").getOrDefault("courier", List.of(""));
  }

  /** Plans the mail of a day. */
  void begin(SampleCentre centre, LocalDate day) {
    Chance chance = world.chance("mail/" + centre.code() + "/" + day);
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    double factor = centre.office() ? weekend ? .2 : 1.32 : 1;
    int count = chance.poisson(centre.mailPerDay() * factor);
    for (int i = 0; i < count; i++) {
      new Item(centre, world.chance("mail/" + centre.code() + "/" + day + "/" + i), day).begin();
    }
  }

  /** One item on its way. */
  private final class Item {
    private final SampleCentre centre;
    private final Chance chance;
    private final Household home;
    private final Instant received;
    private @Nullable MailItem written;

    Item(SampleCentre centre, Chance chance, LocalDate day) {
      this.centre = centre;
      this.chance = chance;
      this.home = chance.oneOf(centre.estate());
      this.received = world.at(day, chance.between(8.7 * 60, 18.5 * 60));
    }

    void begin() {
      Instant stored = received.plus(chance.minutes(5, .6));
      Instant told = JobPlanner.later(received.plus(chance.minutes(35, .8)), stored);
      Instant gone = leaving();
      plan(received, this::receive);
      plan(stored, this::store);
      plan(limit().plusMillis(1), now -> watchTelling());
      plan(world.zone().endOf(world.day(received).plusDays(STORAGE_DAYS)), now -> watchStorage());
      if (told.isBefore(gone)) {
        if (chance.yes(.1)) {
          plan(between(stored, told), now -> tell(now, false));
        }
        plan(told, now -> tell(now, true));
      }
      boolean lost = chance.yes(LOST);
      boolean kept = chance.yes(NEVER_COLLECTED);
      if (lost) {
        plan(stored.plus(Duration.ofDays(1)), this::lose);
      } else if (kept) {
        LocalDate day = world.day(received).plusDays(STORAGE_DAYS + chance.weighted(70, 20, 10));
        plan(world.at(day, chance.between(9 * 60, 17 * 60)), this::giveBack);
      } else {
        plan(gone, this::handOut);
      }
    }

    private Instant between(Instant one, Instant other) {
      return one.plus(Duration.between(one, other).dividedBy(2));
    }

    private void plan(Instant when, Agenda.Entry entry) {
      world.agenda().plan(when, entry);
    }

    /** When somebody comes for it: median seven hours later, while the desk is open. */
    private Instant leaving() {
      Instant wanted = received.plus(chance.minutes(7 * 60, 1.1));
      LocalDate latest = world.day(received).plusDays(STORAGE_DAYS - 1);
      Instant last = world.at(latest, 20 * 60);
      Instant moment = wanted.isAfter(last) ? last : wanted;
      int hour = world.hour(moment);
      if (hour >= 8 && hour < 21) {
        return JobPlanner.later(moment, received.plus(Duration.ofMinutes(12)));
      }
      LocalDate day = world.day(moment);
      return world.at(hour < 8 ? day : day.plusDays(1), chance.between(8 * 60, 10 * 60));
    }

    /** Two hours after receipt, but still on that day. */
    private Instant limit() {
      Instant lastOfDay = world.zone().endOf(world.day(received)).minusMillis(1);
      Instant twoHours = received.plus(TELLING_LIMIT);
      return twoHours.isBefore(lastOfDay) ? twoHours : lastOfDay;
    }

    private Act act(Instant now) {
      return new Crew(centre).frontDesk(world.hour(now)).act(now, now);
    }

    private MailItem item() {
      if (written == null) {
        throw new IllegalStateException("the item is not entered yet");
      }
      return written;
    }

    private String number() {
      return item().number().toString();
    }

    private boolean isHere() {
      MailStage stage = item().stageNow();
      return stage == MailStage.RECEIVED
          || stage == MailStage.STORED
          || stage == MailStage.NOTIFIED;
    }

    private void receive(Instant now) {
      Act act = act(now);
      RecordNumber number = world.recorder().next(centre.code(), RecordKind.MAIL_ITEM, now);
      MailItem entered = new MailItem(number, act, intake(), Medium.ELECTRONIC, true);
      written = entered;
      world.recorder().create(entered, act, Verbs.CREATE, MailItem.check(act));
    }

    private MailIntake intake() {
      MailIntake.Kind kind =
          switch (chance.weighted(88, 6, 3, 1, 1, 1)) {
            case 0 -> MailIntake.Kind.COURIER;
            case 1 -> MailIntake.Kind.EXPRESS;
            case 2 -> MailIntake.Kind.REGISTERED;
            case 3 -> MailIntake.Kind.PARCEL;
            case 4 -> MailIntake.Kind.COURT;
            default -> MailIntake.Kind.OTHER;
          };
      MailIntake.Condition condition =
          switch (chance.weighted(97, 2, .5, .5)) {
            case 0 -> MailIntake.Condition.INTACT;
            case 1 -> MailIntake.Condition.DAMAGED;
            case 2 -> MailIntake.Condition.OPENED;
            default -> MailIntake.Condition.WET;
          };
      return new MailIntake(
          kind,
          String.format(Locale.ROOT, "SP%010d", (long) (chance.share() * 1e10)),
          chance.oneOf(couriers),
          home.customer(),
          home.number(),
          home.phone(),
          home.mailCommission() ? MailIntake.Commission.STANDING : MailIntake.Commission.SINGLE,
          null,
          condition,
          chance.yes(.01));
    }

    private void store(Instant now) {
      if (isHere()) {
        Act act = act(now);
        revise(act, Verbs.STORE, item().store(act, world.phrases().say(chance, "mail.shelf")));
      }
    }

    private void tell(Instant now, boolean reached) {
      if (!isHere()) {
        return;
      }
      Act act = act(now);
      Notification.Channel channel =
          switch (chance.weighted(20, 30, 20, 25, 5)) {
            case 0 -> Notification.Channel.INTERCOM;
            case 1 -> Notification.Channel.PHONE;
            case 2 -> Notification.Channel.SMS;
            case 3 -> Notification.Channel.APP;
            default -> Notification.Channel.DOOR_NOTE;
          };
      revise(act, Verbs.NOTIFY, item().tell(act, channel, reached));
      if (reached) {
        expectTold(now);
      }
    }

    private void expectTold(Instant told) {
      world.truth().clear(number(), Deed.MAIL_NOT_NOTIFIED_YET);
      if (told.isAfter(limit())) {
        world.truth().expect(number(), Deed.MAIL_NOTIFIED_LATE, Truth.FAIL);
      }
    }

    private void watchTelling() {
      if (isHere() && item().notifiedAt() == null) {
        world.truth().expect(number(), Deed.MAIL_NOT_NOTIFIED_YET, Truth.FAIL);
      }
    }

    private void watchStorage() {
      if (isHere()) {
        world.truth().expect(number(), Deed.MAIL_KEPT_TOO_LONG, Truth.FAIL);
      }
    }

    private void handOut(Instant now) {
      boolean inPerson = item().intake().mailKind() == MailIntake.Kind.COURT;
      boolean self = inPerson || item().intake().cashOnDelivery() || chance.yes(.75);
      boolean unsigned = chance.yes(UNSIGNED);
      Act act = act(now);
      String collector = self ? home.customer() : world.company().person(chance);
      Signature signature =
          new Signature(collector, now, Signature.Method.PAPER, MailItem.MEANING, null);
      HandingOut out =
          new HandingOut(
              collector,
              self ? HandingOut.Relation.SELF : HandingOut.Relation.FAMILY,
              null,
              unsigned ? null : signature);
      if (item().notifiedAt() == null) {
        expectTold(now);
      }
      revise(act, Verbs.COLLECT, item().collect(act, out));
      if (unsigned) {
        world.truth().expect(number(), Deed.MAIL_UNSIGNED, Truth.NO_EVIDENCE);
      }
    }

    private void giveBack(Instant now) {
      Act act = act(now);
      if (item().notifiedAt() == null) {
        expectTold(now);
      }
      revise(act, Verbs.RETURN, item().giveBack(act, ReturnReason.OVERDUE));
      world.truth().clear(number(), Deed.MAIL_KEPT_TOO_LONG);
    }

    private void lose(Instant now) {
      Act plain = act(now);
      Act act =
          new Act(
              plain.by(),
              plain.byName(),
              plain.duty(),
              plain.at(),
              plain.enteredAt(),
              world.phrases().say(chance, "mail.lost"));
      revise(act, Verbs.REPORT_LOSS, item().reportLost(act));
      world.truth().expect(number(), Deed.MAIL_LOST, Truth.FAIL);
    }

    private void revise(Act act, String verb, Decision decision) {
      world.recorder().revise(item(), act, verb, decision);
    }
  }
}
