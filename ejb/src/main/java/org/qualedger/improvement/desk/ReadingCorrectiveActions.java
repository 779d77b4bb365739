package org.qualedger.improvement.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.improvement.Comparison;
import org.qualedger.improvement.CorrectiveAction;
import org.qualedger.improvement.Criterion;
import org.qualedger.improvement.Effectiveness;
import org.qualedger.improvement.Verification;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.Company;
import org.qualedger.persistence.CorrectiveActions;
import org.qualedger.persistence.Records;
import org.qualedger.record.RecordNumber;

/** Reading corrective actions: the list with its ages, one action, the numbers before and after. */
@Stateless
@RolesAllowed({
  Duty.FRONT_DESK_ROLE,
  Duty.SERVICE_STAFF_ROLE,
  Duty.CASHIER_ROLE,
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE,
  Duty.DEPUTY_GENERAL_MANAGER_ROLE,
  Duty.GENERAL_MANAGER_ROLE,
  Duty.AUDITOR_ROLE
})
public class ReadingCorrectiveActions {
  private static final int MOST = 200;

  private final Records records;
  private final CorrectiveActions actions;
  private final Company company;
  private final EffectOnMeasures effect;
  private final Caller caller;
  private final CompanyZone zone;
  private final Clock clock;

  @Inject
  ReadingCorrectiveActions(
      Records records,
      CorrectiveActions actions,
      Company company,
      EffectOnMeasures effect,
      Caller caller,
      CompanyZone zone,
      Clock clock) {
    this.records = records;
    this.actions = actions;
    this.company = company;
    this.effect = effect;
    this.caller = caller;
    this.zone = zone;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected ReadingCorrectiveActions() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * A line of the list.
   *
   * @param age days since the action was opened, until today or until it was closed
   * @param overdue whether a measure is past its day
   */
  public record Row(CorrectiveActions.Line line, long age, boolean overdue) {}

  /**
   * The numbers before and after, and what the criterion makes of them.
   *
   * @param comparison the test of the difference; null where one side is empty
   */
  public record Effect(
      Verification.Numbers numbers, @Nullable Comparison comparison, Effectiveness proposed) {}

  /**
   * Actions of the caller's centres, newest first.
   *
   * @param openOnly leaves out what is closed
   * @param limit at most 200
   */
  public List<Row> list(boolean openOnly, int offset, int limit) {
    Actor actor = caller.actor();
    List<String> visible =
        company.centres().stream().map(ServiceCentre::code).filter(actor::sees).toList();
    return actions.list(visible, openOnly, offset, Math.min(limit, MOST)).stream()
        .map(line -> row(line, actor.today()))
        .toList();
  }

  private Row row(CorrectiveActions.Line line, LocalDate today) {
    Instant closed = line.closedAt();
    LocalDate due = line.nextDue();
    return new Row(
        line,
        ChronoUnit.DAYS.between(
            zone.day(line.createdAt()), closed == null ? today : zone.day(closed)),
        closed == null && due != null && today.isAfter(due));
  }

  /** One action; empty where the caller sees none of this number. */
  public Optional<CorrectiveActionView> view(RecordNumber number) {
    return action(number).map(a -> CorrectiveActionView.of(a, zone.day(clock.instant())));
  }

  /**
   * The numbers for a verification now: the window before the approval and the window after the
   * last measure, each as long as the criterion says, the latter cut at today.
   */
  public Optional<Effect> effect(RecordNumber number) {
    return action(number).flatMap(this::effect);
  }

  private Optional<Effect> effect(CorrectiveAction action) {
    Criterion criterion = action.criterion();
    Instant approved = action.approvedAt();
    @Nullable Instant done = action.lastDone();
    if (criterion == null || approved == null || done == null) {
      return Optional.empty();
    }
    return effect
        .numbers(
            action.centre(),
            criterion.measure(),
            zone.day(approved).minusDays(1),
            zone.day(done).plusDays(1),
            Math.max(1, criterion.windowDays()))
        .map(numbers -> judged(action, numbers));
  }

  private Effect judged(CorrectiveAction action, Verification.Numbers numbers) {
    Comparison comparison = ComparingEffect.of(numbers);
    return new Effect(
        numbers, comparison, action.proposeVerdict(numbers, comparison, clock.instant()));
  }

  private Optional<CorrectiveAction> action(RecordNumber number) {
    return caller.actor().sees(number.centre())
        ? records.find(CorrectiveAction.class, number)
        : Optional.empty();
  }
}
