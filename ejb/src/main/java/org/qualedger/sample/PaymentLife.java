package org.qualedger.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qualedger.organization.Duty;
import org.qualedger.receipt.PayChannel;
import org.qualedger.receipt.Receipt;
import org.qualedger.receipt.ReceiptDraft;
import org.qualedger.receipt.ReceiptLine;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.Settlement;

/**
 * How a job is paid: at the centre or to the provider, against a receipt, which the cashier books.
 */
final class PaymentLife {
  private static final int RECEIPT_DAYS = 7;

  private final Simulation world;
  private final Job job;
  private final SlipLife life;
  private final Chance chance;
  private final Crew crew;
  private final boolean collected;

  PaymentLife(Simulation world, Job job, SlipLife life, Crew crew) {
    this.world = world;
    this.job = job;
    this.life = life;
    this.chance = world.chance("payment/" + job.stream());
    this.crew = crew;
    this.collected = job.supplier() == null && chance.yes(.3);
  }

  /** Plans the payment, where there is something to pay. */
  void begin() {
    if (job.paid()) {
      Instant paid = paidAt();
      world.agenda().plan(paid, now -> pay(paid, now));
    }
  }

  private Instant paidAt() {
    Instant completed = JobPlanner.later(life.completed(), job.times().lastFinish());
    if (collected) {
      return completed.plus(chance.minutesBetween(1, 4));
    }
    Instant soon = completed.plus(chance.minutes(50, .8));
    int hour = world.hour(soon);
    boolean open = hour >= 8 && hour < 20;
    if (open && chance.yes(.6)) {
      return soon;
    }
    LocalDate day = world.day(completed).plusDays(1 + chance.weighted(75, 18, 7));
    return world.at(day, chance.between(8.5 * 60, 19.5 * 60));
  }

  /** Enters the payment; while the slip is not completed in the books, it is put off. */
  private void pay(Instant paid, Instant now) {
    ServiceSlip slip = life.written();
    if (slip == null || !slip.stageNow().completed()) {
      world.agenda().plan(now.plus(chance.minutes(60, .3)), later -> pay(paid, later));
      return;
    }
    SamplePerson taker = collected ? job.provider() : crew.only(Duty.CASHIER);
    Act act = taker.act(paid, now);
    PayChannel channel = channel();
    String receipt = null;
    if (job.has(Deed.RECEIPT_MISSING)) {
      expectReceiptIsMissing(now);
    } else {
      receipt = issue(act, channel, now);
    }
    Settlement settlement =
        new Settlement(
            collected
                ? Settlement.PaymentMode.COLLECTED_BY_PROVIDER
                : Settlement.PaymentMode.AT_CENTRE,
            Settlement.PayChannel.valueOf(channel.name()),
            receipt);
    world.recorder().revise(slip, act, Verbs.SETTLE, slip.settle(act, settlement));
  }

  private void expectReceiptIsMissing(Instant now) {
    String number = life.number();
    world.truth().expect(number, Deed.RECEIPT_MISSING, Truth.PENDING);
    LocalDate last = world.day(life.completed()).plusDays(RECEIPT_DAYS);
    world
        .agenda()
        .plan(
            JobPlanner.later(world.zone().endOf(last), now),
            late -> world.truth().expect(number, Deed.RECEIPT_MISSING, Truth.FAIL));
  }

  private PayChannel channel() {
    return switch (chance.weighted(12, 48, 30, 6, 4)) {
      case 0 -> PayChannel.CASH;
      case 1 -> PayChannel.WECHAT;
      case 2 -> PayChannel.ALIPAY;
      case 3 -> PayChannel.CARD;
      default -> PayChannel.TRANSFER;
    };
  }

  private String issue(Act act, PayChannel channel, Instant now) {
    String centre = job.centre().code();
    String book = "SJ-" + centre + (collected ? "-" + job.provider().login() : "");
    int serial = world.nextReceipt(book);
    ReceiptDraft draft =
        new ReceiptDraft(
            book,
            serial,
            job.home().customer(),
            job.home().number(),
            List.of(new ReceiptLine(life.slip().number(), job.service().code(), job.netFen())),
            channel,
            collected ? job.provider().name() : null,
            null);
    RecordNumber number = world.recorder().next(centre, RecordKind.RECEIPT, now);
    Receipt receipt = new Receipt(number, act, draft, Medium.ELECTRONIC, true);
    world.recorder().create(receipt, act, Verbs.CREATE, Receipt.check(act, draft));
    Instant inHand = collected ? planHandingIn(receipt, now) : now;
    Instant evening = world.at(world.day(inHand), 20 * 60).plus(chance.minutesBetween(5, 25));
    world.agenda().plan(JobPlanner.later(evening, inHand.plusSeconds(60)), at -> book(receipt, at));
    return number.toString();
  }

  private Instant planHandingIn(Receipt receipt, Instant now) {
    LocalDate day = world.day(now);
    Instant wanted =
        world.hour(now) < 17
            ? JobPlanner.later(now.plus(chance.minutesBetween(20, 60)), world.at(day, 9 * 60))
            : world.at(day.plusDays(1), chance.between(8.6 * 60, 10 * 60));
    world
        .agenda()
        .plan(
            wanted,
            at -> {
              Act act = crew.only(Duty.CASHIER).act(at, at);
              world
                  .recorder()
                  .revise(receipt, act, Verbs.HAND_IN, receipt.handIn(act, receipt.totalFen()));
            });
    return wanted;
  }

  private void book(Receipt receipt, Instant now) {
    Act act = crew.only(Duty.CASHIER).act(now, now);
    world.recorder().revise(receipt, act, Verbs.BOOK, receipt.book(act));
  }
}
