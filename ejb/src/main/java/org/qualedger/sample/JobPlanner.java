package org.qualedger.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.serviceslip.ServiceSlip;

/** Decides what is meant to happen with a service, before it happens. */
final class JobPlanner {
  /** Share of minutes that people round to the five. */
  private static final double ROUNDED = .55;

  private static final double LATE_OWN = .036;
  private static final double LATE_SUPPLIER = .08;
  private static final double LATE_AT_NIGHT = .13;
  private static final double PAPER = .07;
  private static final double SUPPLIER_SHARE = .22;
  private static final double REWORK_SHARE = .028;

  /** Logit by which lateness rises in the month of short staff, at one centre. */
  private static final double SHORT_STAFF = 1.7;

  /** The centre at which staff is short for a month. */
  static final String SHORT_STAFF_CENTRE = "C012";

  private final SampleScope scope;
  private final SampleCompany company;
  private final YearMonth shortStaffMonth;

  JobPlanner(SampleScope scope, SampleCompany company) {
    this.scope = scope;
    this.company = company;
    this.shortStaffMonth = lastQuarterEnd(YearMonth.from(scope.today())).minusMonths(1);
  }

  private static YearMonth lastQuarterEnd(YearMonth now) {
    return now.minusMonths((now.getMonthValue() - 1) % 3 + 1);
  }

  /** The job that follows from a request that was registered at a moment. */
  Job plan(
      Chance chance,
      String stream,
      SampleCentre centre,
      Household home,
      ServiceProfile service,
      String description,
      Instant requestedAt,
      Instant earliestRegistration) {
    SampleSupplier supplier = chance.yes(service.supplier()) ? firm(chance, service) : null;
    int price = chance.yes(service.paid()) ? price(chance, service) : 0;
    int material = price > 0 && service.material() && chance.yes(.58) ? material(chance) : 0;
    Job.Ending ending = ending(chance);
    Set<Deed> deeds = deeds(chance, supplier != null, price > 0, ending);
    boolean unqualified =
        ending == Job.Ending.WAIVED
            || (ending == Job.Ending.SIGNED && chance.yes(service.unqualified()));
    JobTimes times =
        times(
            chance,
            centre,
            service,
            supplier != null,
            unqualified && ending == Job.Ending.SIGNED,
            requestedAt,
            earliestRegistration,
            deeds);
    if (times.reworkOpenedAt() != null) {
      drawReworkDeeds(chance, deeds);
    }
    boolean paper = mayBePaper(times, supplier, ending) && chance.yes(PAPER);
    return new Job(
        stream,
        centre,
        home,
        service,
        description,
        supplier,
        new Crew(centre).provider(chance, service.skill()),
        price,
        material,
        times,
        ending,
        paper,
        false,
        deeds);
  }

  /** A faultless job of own staff at given times, entered as it happens. */
  Job scripted(
      Chance chance,
      String stream,
      SampleCentre centre,
      Household home,
      ServiceProfile service,
      String description,
      JobTimes times) {
    return new Job(
        stream,
        centre,
        home,
        service,
        description,
        null,
        new Crew(centre).provider(chance, service.skill()),
        price(chance, service),
        0,
        times,
        Job.Ending.SIGNED,
        false,
        true,
        Set.of());
  }

  private SampleSupplier firm(Chance chance, ServiceProfile service) {
    List<SampleSupplier> able =
        company.suppliers().stream().filter(s -> s.skills().contains(service.skill())).toList();
    return chance.oneOf(able);
  }

  private static int price(Chance chance, ServiceProfile service) {
    double spread = Math.log((double) service.highYuan() / service.lowYuan());
    double price = service.lowYuan() * StrictMath.exp(spread * chance.share());
    return price < 50
        ? (int) Math.max(5, Math.round(price / 5) * 5)
        : (int) Math.round(price / 10) * 10;
  }

  private static int material(Chance chance) {
    return (int) Math.max(3, Math.round(chance.lognormal(25, .8)));
  }

  private static Job.Ending ending(Chance chance) {
    return switch (chance.weighted(92.3, 3, 3, 1.5, .2)) {
      case 0 -> Job.Ending.SIGNED;
      case 1 -> Job.Ending.UNSIGNED;
      case 2 -> Job.Ending.CANCELLED;
      case 3 -> Job.Ending.ABORTED;
      default -> Job.Ending.WAIVED;
    };
  }

  private static Set<Deed> deeds(Chance chance, boolean supplier, boolean paid, Job.Ending ending) {
    Set<Deed> deeds = EnumSet.noneOf(Deed.class);
    draw(chance, deeds, Deed.ARRIVAL_TIME_MISSING, .009, ending != Job.Ending.ABORTED);
    draw(chance, deeds, Deed.PRICE_NOT_AGREED, .005 / .87, paid);
    draw(chance, deeds, Deed.SIGNED_BEFORE_FINISH, .002, ending == Job.Ending.SIGNED);
    draw(chance, deeds, Deed.RECEIPT_MISSING, .004 / .87, paid);
    draw(chance, deeds, Deed.HANDED_BACK_LATE, .02 + .08, true);
    draw(chance, deeds, Deed.CHANGED_AFTER_SIGNATURE, .0015, ending == Job.Ending.SIGNED);
    draw(chance, deeds, Deed.AGREEMENT_MISSING, .006 / SUPPLIER_SHARE, supplier);
    draw(
        chance,
        deeds,
        Deed.AGREEMENT_SIGNED_LATE,
        .004 / SUPPLIER_SHARE,
        supplier && !deeds.contains(Deed.AGREEMENT_MISSING));
    return deeds;
  }

  private static void drawReworkDeeds(Chance chance, Set<Deed> deeds) {
    draw(chance, deeds, Deed.REWORK_CHARGED, .0006 / REWORK_SHARE, true);
    draw(
        chance,
        deeds,
        Deed.REWORK_WITHOUT_APOLOGY,
        .002 / REWORK_SHARE,
        !deeds.contains(Deed.REWORK_CHARGED));
  }

  private static void draw(
      Chance chance, Set<Deed> deeds, Deed deed, double rate, boolean possible) {
    if (chance.yes(rate) && possible) {
      deeds.add(deed);
    }
  }

  private boolean mayBePaper(JobTimes times, @Nullable SampleSupplier supplier, Job.Ending ending) {
    LocalDate day = day(times.requestedAt());
    return supplier == null
        && (ending == Job.Ending.SIGNED || ending == Job.Ending.UNSIGNED)
        && times.reworkOpenedAt() == null
        && day(times.returnedAt()).equals(day)
        && day.isBefore(scope.today().minusDays(1));
  }

  private JobTimes times(
      Chance chance,
      SampleCentre centre,
      ServiceProfile service,
      boolean supplier,
      boolean rework,
      Instant requestedAt,
      Instant earliest,
      Set<Deed> deeds) {
    if (rework) {
      deeds.remove(Deed.SIGNED_BEFORE_FINISH);
    }
    boolean night = isNight(requestedAt);
    Duration untilDispatch = chance.minutes(night ? 12 : 6, .7);
    Instant registered = later(requestedAt.plus(untilDispatch.dividedBy(2)), earliest);
    Instant dispatched = registered.plus(untilDispatch.dividedBy(2)).plusSeconds(10);
    Instant received = dispatched.plus(chance.minutes(3, .8)).plusSeconds(10);
    boolean late = chance.yes(lateProbability(centre, supplier, night, requestedAt));
    if (late && !deeds.contains(Deed.ARRIVAL_TIME_MISSING)) {
      deeds.add(Deed.LATE_ARRIVAL);
    }
    boolean agreed = !night && chance.yes(service.appointment());
    Instant from = null;
    Instant to = null;
    Instant due = received.plus(ServiceSlip.ARRIVAL_LIMIT);
    Instant arrived;
    if (agreed) {
      to = appointment(chance, received);
      boolean window = chance.yes(.6);
      from = window ? to : null;
      to = window ? to.plus(Duration.ofHours(1)) : to;
      due = to;
      arrived = late ? after(chance, due) : aroundAppointment(chance, due, window, received);
    } else {
      arrived = late ? after(chance, due) : received.plus(onTime(chance, night));
    }
    arrived = rounded(chance, arrived, received, late ? due.plusSeconds(59) : received);
    Instant started = arrived.plus(chance.minutesBetween(1, 4));
    Duration work = capped(chance.minutes(service.minutes(), service.sigma()));
    Instant finished = rounded(chance, started.plus(work), started, started);
    Instant reworkOpened = rework ? finished.plus(chance.minutesBetween(3, 12)) : null;
    Instant reworkFinished = reworkOpened == null ? null : reworkEnd(chance, reworkOpened);
    Instant lastFinish = reworkFinished == null ? finished : reworkFinished;
    Instant signed = lastFinish.plus(chance.minutesBetween(1, 6));
    if (deeds.contains(Deed.SIGNED_BEFORE_FINISH)) {
      signed = finished.minus(Duration.between(started, finished).dividedBy(2));
    }
    Instant back =
        returned(
            chance, later(lastFinish, signed), deeds.contains(Deed.HANDED_BACK_LATE), lastFinish);
    return new JobTimes(
        requestedAt,
        registered,
        dispatched,
        received,
        from,
        to,
        due,
        arrived,
        started,
        finished,
        reworkOpened,
        reworkFinished,
        signed,
        back);
  }

  private double lateProbability(
      SampleCentre centre, boolean supplier, boolean night, Instant requestedAt) {
    double probability = supplier ? LATE_SUPPLIER : night ? LATE_AT_NIGHT : LATE_OWN;
    double effect = centre.lateEffect();
    if (centre.code().equals(SHORT_STAFF_CENTRE)
        && scope.zone().month(requestedAt).equals(shortStaffMonth)) {
      effect += SHORT_STAFF;
    }
    return Chance.shifted(probability, effect);
  }

  private static Duration onTime(Chance chance, boolean night) {
    double median = night ? 20 : 15;
    double minutes = chance.lognormal(median, night ? .45 : .40);
    while (minutes > 29.5) {
      minutes = chance.lognormal(median, .40);
    }
    return Chance.span(minutes);
  }

  private static Instant after(Chance chance, Instant due) {
    return due.plus(Duration.ofMinutes(1)).plus(chance.minutes(8, .8));
  }

  private static Instant aroundAppointment(
      Chance chance, Instant due, boolean window, Instant received) {
    double early = window ? chance.normal(25, 15) : chance.normal(8, 5.3);
    Instant arrived = due.minus(Chance.span(Math.clamp(early, .5, window ? 59 : 25)));
    return later(arrived, received.plusSeconds(60));
  }

  /** A time by day, from two hours to three days ahead, on the full or half hour. */
  private Instant appointment(Chance chance, Instant received) {
    ZonedDateTime soon = received.plus(Duration.ofMinutes(100)).atZone(scope.zone().id());
    LocalDate day = soon.toLocalDate().plusDays(chance.weighted(55, 30, 10, 5));
    LocalTime time = LocalTime.of(9 + chance.below(10), chance.yes(.5) ? 0 : 30);
    ZonedDateTime wanted = day.atTime(time).atZone(scope.zone().id());
    while (wanted.isBefore(soon)) {
      wanted = wanted.plusHours(1);
    }
    if (wanted.getHour() >= 20) {
      wanted = wanted.toLocalDate().plusDays(1).atTime(9, 30).atZone(scope.zone().id());
    }
    return wanted.toInstant();
  }

  private static Duration capped(Duration work) {
    Duration most = Duration.ofHours(6);
    return work.compareTo(most) > 0 ? most : work;
  }

  /** Unqualified work is done again at once, or the next day. */
  private Instant reworkEnd(Chance chance, Instant opened) {
    return chance.yes(.6) && hour(opened) < 19
        ? opened.plus(chance.minutesBetween(20, 80))
        : scope
            .zone()
            .startOf(day(opened).plusDays(1))
            .plus(chance.minutesBetween(9.5 * 60, 17 * 60));
  }

  private Instant returned(Chance chance, Instant signed, boolean late, Instant lastFinish) {
    if (late) {
      int days = chance.yes(.8) ? 1 : 2 + chance.below(4);
      return scope
          .zone()
          .startOf(day(signed).plusDays(days))
          .plus(chance.minutesBetween(8.2 * 60, 10 * 60));
    }
    Instant soon = signed.plus(chance.minutes(12, .6));
    Instant endOfDay = scope.zone().endOf(day(lastFinish)).minusSeconds(30);
    return soon.isAfter(endOfDay) ? later(endOfDay, signed) : soon;
  }

  /** The moment as somebody would write it: often on the five minutes, if that keeps the order. */
  private static Instant rounded(
      Chance chance, Instant moment, Instant notBefore, Instant alsoNotBefore) {
    if (!chance.yes(ROUNDED)) {
      return moment;
    }
    long five = Duration.ofMinutes(5).toSeconds();
    Instant floor = Instant.ofEpochSecond(moment.getEpochSecond() / five * five);
    return floor.isAfter(notBefore) && floor.isAfter(alsoNotBefore) ? floor : moment;
  }

  boolean isNight(Instant moment) {
    int hour = hour(moment);
    return hour < 7 || hour >= 22;
  }

  private int hour(Instant moment) {
    return moment.atZone(scope.zone().id()).getHour();
  }

  private LocalDate day(Instant moment) {
    return scope.zone().day(moment);
  }

  static Instant later(Instant a, Instant b) {
    return a.isBefore(b) ? b : a;
  }
}
