package org.qualedger.rule.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.RuleParameterRows;
import org.qualedger.rule.RuleParameter;
import org.qualedger.rule.RuleParameters;

/**
 * Seeing and setting the numbers that the rules use. What the company sets has a first day, which
 * lies ahead, so that nothing that was judged is judged otherwise; what the procedure sets is only
 * shown.
 */
@Stateless
public class SettingRuleParameters {
  private static final int MOST = 100_000;

  private final RuleParameterRows rows;
  private final Caller caller;
  private final CompanyZone zone;
  private final Clock clock;

  @Inject
  SettingRuleParameters(RuleParameterRows rows, Caller caller, CompanyZone zone, Clock clock) {
    this.rows = rows;
    this.caller = caller;
    this.zone = zone;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected SettingRuleParameters() {
    this(null, null, null, null);
  }

  /**
   * A number that a rule uses.
   *
   * @param clause short id of the clause whose rule uses it
   * @param standard the value where none was set
   * @param today the value for records created today
   * @param settings what was set, newest first
   */
  public record ParameterLine(
      RuleParameter parameter,
      String clause,
      RuleParameter.Unit unit,
      RuleParameter.Source source,
      int standard,
      int today,
      List<RuleParameterRows.Row> settings) {}

  /** Every number, in the order of the clauses. */
  @RolesAllowed({
    Duty.ADMINISTRATOR_ROLE,
    Duty.QUALITY_ENGINEER_ROLE,
    Duty.DEPUTY_GENERAL_MANAGER_ROLE,
    Duty.GENERAL_MANAGER_ROLE,
    Duty.AUDITOR_ROLE
  })
  public List<ParameterLine> parameters() {
    List<RuleParameterRows.Row> all = rows.all();
    RuleParameters through =
        new RuleParameters(
            all.stream()
                .map(row -> new RuleParameters.Setting(row.parameter(), row.value(), row.from()))
                .toList());
    return Arrays.stream(RuleParameter.values())
        .map(
            parameter ->
                new ParameterLine(
                    parameter,
                    parameter.clause(),
                    parameter.unit(),
                    parameter.source(),
                    parameter.standard(),
                    through.value(parameter, today()),
                    all.stream().filter(row -> row.parameter() == parameter).toList()))
        .toList();
  }

  /**
   * Sets a number of the company from a day on, tomorrow at the earliest.
   *
   * @param sourceText decision or document that sets it
   */
  @RolesAllowed({Duty.ADMINISTRATOR_ROLE, Duty.QUALITY_ENGINEER_ROLE})
  public Outcome<RuleParameterRows.Row> set(
      RuleParameter parameter, int value, LocalDate from, String sourceText) {
    if (parameter.source() == RuleParameter.Source.PROCEDURE) {
      return Outcome.declined(
          Decision.refusedField("parameter", RefusalCode.SET_BY_PROCEDURE, parameter.clause()));
    }
    if (value < 0 || value > MOST) {
      return Outcome.declined(
          Decision.refusedField(
              "value", RefusalCode.OUT_OF_RANGE, String.valueOf(value), "0", "" + MOST));
    }
    if (sourceText.isBlank()) {
      return Outcome.declined(Decision.refusedField("sourceText", RefusalCode.MISSING));
    }
    if (!from.isAfter(today())) {
      return Outcome.declined(
          Decision.refusedField("from", RefusalCode.OUT_OF_RANGE, from.toString(), "> " + today()));
    }
    if (rows.all().stream()
        .anyMatch(row -> row.parameter() == parameter && row.from().equals(from))) {
      return Outcome.declined(
          Decision.refusedField("from", RefusalCode.DUPLICATE, parameter + " " + from));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    RuleParameterRows.Row row =
        new RuleParameterRows.Row(
            parameter, value, from, sourceText.strip(), caller.actor().login(), now);
    rows.add(row);
    return Outcome.done(row);
  }

  private LocalDate today() {
    return zone.day(clock.instant());
  }
}
