package org.qualedger.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementTerms;
import org.qualedger.agreement.PartySignatures;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Signature;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * The agreement behind a supplier's job: drawn up with the slip, signed by both parties before the
 * work, filed by the front desk. Households that are cleaned again and again have one for all jobs.
 */
final class AgreementLife {
  private final Simulation world;
  private final Job job;
  private final SlipLife slip;
  private final Chance chance;
  private final Crew crew;
  private final boolean atTheDoor;
  private final boolean framework;
  private @Nullable ServiceAgreement agreement;
  private boolean begun;

  AgreementLife(Simulation world, Job job, SlipLife slip) {
    this.world = world;
    this.job = job;
    this.slip = slip;
    this.chance = world.chance("agreement/" + job.stream());
    this.crew = new Crew(job.centre());
    this.atTheDoor = chance.yes(.35);
    this.framework = job.service().code().equals("C01") && isRegular();
  }

  private boolean isRegular() {
    return job.centre().estate().indexOf(job.home()) % 7 == 0 && chance.yes(.9);
  }

  private boolean wanted() {
    return job.supplier() != null && !job.has(Deed.AGREEMENT_MISSING);
  }

  /** Plans the agreement, where there is to be one. */
  void begin() {
    if (wanted()) {
      Instant after = job.times().registeredAt().plusSeconds(4);
      world.agenda().plan(after, this::drawUpOrCover);
    }
  }

  /** The number of the agreement, or null where there is none. */
  @Nullable String number() {
    return agreement == null ? null : agreement.number().toString();
  }

  private SamplePerson desk(Instant now) {
    return crew.frontDesk(world.hour(now));
  }

  private void drawUpOrCover(Instant now) {
    ServiceAgreement standing = framework ? world.frameworks().get(frameworkKey()) : null;
    LocalDate day = world.day(now);
    if (standing != null && standing.filedAt() != null && standing.inForce(day.plusDays(7))) {
      Act act = desk(now).act(now, now);
      agreement = standing;
      revise(act, Verbs.COVER, standing.cover(slip.slip().number()));
      return;
    }
    drawUp(now, day);
  }

  private String frameworkKey() {
    return job.centre().code() + "/" + job.home().number();
  }

  private void drawUp(Instant now, LocalDate day) {
    Act act = desk(now).act(now, now);
    AgreementTerms terms = terms(day);
    List<RecordNumber> slips = List.of(slip.slip().number());
    RecordNumber number =
        world.recorder().next(job.centre().code(), RecordKind.SERVICE_AGREEMENT, now);
    ServiceAgreement drawn =
        new ServiceAgreement(number, act, terms, slips, Medium.ELECTRONIC, true);
    agreement = drawn;
    world.recorder().create(drawn, act, Verbs.CREATE, ServiceAgreement.check(act, terms, slips));
    if (framework) {
      world.frameworks().put(frameworkKey(), drawn);
    }
    Instant signed = signedAt();
    Instant entered = signed.plus(chance.minutesBetween(.2, 3));
    world.agenda().plan(entered, later -> sign(signed, later));
    if (!atTheDoor) {
      world.agenda().plan(entered.plus(chance.minutes(10, .5)), this::file);
    }
  }

  private AgreementTerms terms(LocalDate day) {
    SampleSupplier supplier = supplier();
    Phrases phrases = world.phrases();
    boolean price = !framework || chance.yes(.5);
    return new AgreementTerms(
        framework ? AgreementTerms.Type.FRAMEWORK : AgreementTerms.Type.SINGLE,
        job.home().customer(),
        job.home().capacity(),
        job.home().number(),
        job.home().phone(),
        supplier.name(),
        supplier.licence(),
        supplier.contact() + " " + supplier.telephone(),
        phrases.say(chance, "agreement.scope", job.trade(), "any"),
        phrases.say(chance, "agreement.standard"),
        phrases.say(chance, "agreement.acceptance"),
        price ? Long.valueOf(job.netFen()) : null,
        phrases.say(chance, "agreement.payment"),
        day,
        framework ? day.plusYears(1) : day.plusDays(30),
        chance.yes(.5) ? Integer.valueOf(30) : null,
        phrases.say(chance, "agreement.safety"));
  }

  private SampleSupplier supplier() {
    SampleSupplier supplier = job.supplier();
    if (supplier == null) {
      throw new IllegalStateException("no supplier does " + job.stream());
    }
    return supplier;
  }

  private Instant signedAt() {
    JobTimes times = job.times();
    if (job.has(Deed.AGREEMENT_SIGNED_LATE)) {
      return times.startedAt().plus(chance.minutesBetween(20, 90));
    }
    Duration way = Duration.between(times.dispatchedAt(), times.arrivedAt());
    return atTheDoor ? times.arrivedAt() : times.dispatchedAt().plusMillis(way.toMillis() / 3);
  }

  private void sign(Instant signed, Instant now) {
    ServiceAgreement present = present();
    if (present.voided()) {
      return;
    }
    Act act = desk(now).act(signed, now);
    PartySignatures both =
        new PartySignatures(
            signature(job.home().customer(), signed), signature(supplier().contact(), signed));
    revise(act, Verbs.SIGN, present.sign(act, both));
  }

  private static Signature signature(String by, Instant at) {
    return new Signature(by, at, Signature.Method.PAPER, ServiceAgreement.MEANING, null);
  }

  private void file(Instant now) {
    ServiceAgreement present = present();
    if (present.voided() || present.filedAt() != null) {
      return;
    }
    if (present.ownerSignature() == null) {
      world.agenda().plan(now.plus(chance.minutes(40, .3)), this::file);
      return;
    }
    Act act = desk(now).act(now, now);
    revise(act, Verbs.FILE, present.file(act, "XY/" + present.number()));
    world.truth().clear(slip.number(), Deed.COPY_NOT_FILED_YET);
    if (begun) {
      expectSignature();
    }
  }

  private void expectSignature() {
    if (job.has(Deed.AGREEMENT_SIGNED_LATE) && present().slips().getFirst().equals(slip.number())) {
      world.truth().expect(slip.number(), Deed.AGREEMENT_SIGNED_LATE, Truth.FAIL);
    }
  }

  private ServiceAgreement present() {
    if (agreement == null) {
      throw new IllegalStateException("no agreement for " + job.stream());
    }
    return agreement;
  }

  private void revise(Act act, String verb, Decision decision) {
    world.recorder().revise(present(), act, verb, decision);
  }

  /** The supplier is at work: from now on the clause asks for the agreement. */
  void workBegan() {
    begun = true;
    if (job.supplier() == null) {
      return;
    }
    if (agreement == null) {
      world.truth().expect(slip.number(), Deed.AGREEMENT_MISSING, Truth.NO_EVIDENCE);
    } else if (agreement.filedAt() == null) {
      world.truth().expect(slip.number(), Deed.COPY_NOT_FILED_YET, Truth.NO_EVIDENCE);
    } else {
      expectSignature();
    }
  }

  /** With the slip, the agreement that was signed at the door comes in. */
  void slipIsBack(Instant now) {
    if (agreement != null) {
      world.agenda().plan(now.plus(chance.minutes(15, .5)), this::file);
    }
  }

  /** The job does not take place: what was drawn up for it is void. */
  void jobIsLost(Instant now) {
    world.truth().clear(slip.number(), Deed.AGREEMENT_MISSING);
    world.truth().clear(slip.number(), Deed.COPY_NOT_FILED_YET);
    world.truth().clear(slip.number(), Deed.AGREEMENT_SIGNED_LATE);
    ServiceAgreement drawn = agreement;
    if (drawn != null && drawn.terms().type() == AgreementTerms.Type.SINGLE) {
      Act act = desk(now).act(now, now, world.phrases().say(chance, "agreement.void"));
      revise(act, Verbs.VOID, drawn.voidIt(act));
    }
  }
}
