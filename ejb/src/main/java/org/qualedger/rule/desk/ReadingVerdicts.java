package org.qualedger.rule.desk;

import static org.qualedger.organization.Duty.ADMINISTRATOR_ROLE;
import static org.qualedger.organization.Duty.AUDITOR_ROLE;
import static org.qualedger.organization.Duty.CASHIER_ROLE;
import static org.qualedger.organization.Duty.CENTRE_MANAGER_ROLE;
import static org.qualedger.organization.Duty.DEPUTY_GENERAL_MANAGER_ROLE;
import static org.qualedger.organization.Duty.FRONT_DESK_ROLE;
import static org.qualedger.organization.Duty.GENERAL_MANAGER_ROLE;
import static org.qualedger.organization.Duty.MANAGERS_ASSISTANT_ROLE;
import static org.qualedger.organization.Duty.QUALITY_ENGINEER_ROLE;
import static org.qualedger.organization.Duty.SERVICE_STAFF_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.document.ClauseId;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.Verdicts;
import org.qualedger.record.RecordNumber;
import org.qualedger.rule.Circumstances;
import org.qualedger.rule.ClauseRule;
import org.qualedger.rule.ClauseRules;
import org.qualedger.rule.RuleParameter;
import org.qualedger.rule.Verdict;

/** Reading who complies with which clause, and the records that prove it. */
@Stateless
@RolesAllowed({
  FRONT_DESK_ROLE,
  SERVICE_STAFF_ROLE,
  CASHIER_ROLE,
  MANAGERS_ASSISTANT_ROLE,
  CENTRE_MANAGER_ROLE,
  QUALITY_ENGINEER_ROLE,
  DEPUTY_GENERAL_MANAGER_ROLE,
  GENERAL_MANAGER_ROLE,
  AUDITOR_ROLE,
  ADMINISTRATOR_ROLE
})
public class ReadingVerdicts {
  private static final int PAGE = 50;

  private final Verdicts verdicts;
  private final RuleSettings settings;
  private final Caller caller;

  @Inject
  ReadingVerdicts(Verdicts verdicts, RuleSettings settings, Caller caller) {
    this.verdicts = verdicts;
    this.settings = settings;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected ReadingVerdicts() {
    this(null, null, null);
  }

  /**
   * The verdicts on a record, in the order of the clauses; none where the caller may not see it.
   */
  public List<VerdictView> ofRecord(RecordNumber number) {
    return caller.actor().sees(number.centre())
        ? verdicts.ofRecord(number).stream().map(VerdictView::of).toList()
        : List.of();
  }

  /** The clauses that can be checked, in their order. */
  public List<ClauseView> clauses() {
    Circumstances now = settings.now();
    Map<ClauseId, ClauseView> found = new TreeMap<>();
    for (ClauseRule<?> rule : ClauseRules.all()) {
      found.computeIfAbsent(rule.clause(), clause -> view(rule, now));
    }
    return List.copyOf(found.values());
  }

  /** One of them. */
  public Optional<ClauseView> clause(ClauseId clause) {
    return clauses().stream().filter(c -> c.fullId().equals(clause.toString())).findFirst();
  }

  private static ClauseView view(ClauseRule<?> rule, Circumstances now) {
    LocalDate today = now.zone().day(now.now());
    String clause = rule.clause().shortText();
    return new ClauseView(
        clause,
        rule.clause().toString(),
        rule.nameKey(),
        Arrays.stream(RuleParameter.values())
            .filter(parameter -> parameter.clause().equals(clause))
            .map(
                parameter ->
                    new ClauseView.ParameterView(
                        parameter,
                        now.parameters().value(parameter, today),
                        parameter.unit(),
                        parameter.source()))
            .toList());
  }

  /** The running month. */
  public ReportingPeriod thisMonth() {
    Circumstances now = settings.now();
    return ReportingPeriod.month(now.zone().month(now.now()));
  }

  /**
   * Clause by clause, how many records of a period have which verdict.
   *
   * @param centre one centre, or null for all that the caller sees
   */
  public Outcome<List<ClauseTally>> matrix(@Nullable String centre, ReportingPeriod period) {
    Actor actor = caller.actor();
    if (centre != null && !actor.sees(centre)) {
      return Outcome.declined(RefusalCode.NOT_YOUR_CENTRE, centre);
    }
    Map<ClauseId, Map<Verdict, Long>> counts = new TreeMap<>();
    ClauseRules.clauses().forEach(clause -> counts.put(clause, new EnumMap<>(Verdict.class)));
    for (Verdicts.Tally tally :
        verdicts.tally(centres(actor, centre), period.start(), period.end())) {
      counts
          .computeIfAbsent(tally.clause(), clause -> new EnumMap<>(Verdict.class))
          .put(tally.verdict(), tally.number());
    }
    List<ClauseTally> rows = new ArrayList<>();
    counts.forEach((clause, row) -> rows.add(new ClauseTally(clause.shortText(), row)));
    return Outcome.done(rows);
  }

  /**
   * The records behind the numbers on one clause.
   *
   * @param centre one centre, or null for all that the caller sees
   * @param verdict one verdict, or null for all
   * @param cursor where the page begins, or null for the first
   */
  public Outcome<EvidencePage> evidence(
      ClauseId clause,
      @Nullable String centre,
      ReportingPeriod period,
      @Nullable Verdict verdict,
      @Nullable String cursor) {
    if (!ClauseRules.clauses().contains(clause)) {
      return Outcome.declined(RefusalCode.UNKNOWN_REFERENCE, clause.shortText());
    }
    Outcome<List<ClauseTally>> matrix = matrix(centre, period);
    return matrix.map(
        rows -> {
          List<Verdicts.Stored> found =
              verdicts.page(
                  clause,
                  verdict,
                  centres(caller.actor(), centre),
                  period.start(),
                  period.end(),
                  cursor,
                  PAGE + 1);
          boolean more = found.size() > PAGE;
          List<EvidencePage.Line> lines =
              found.stream().limit(PAGE).map(ReadingVerdicts::line).toList();
          return new EvidencePage(
              period.toString(),
              rows.stream()
                  .filter(row -> row.clause().equals(clause.shortText()))
                  .findFirst()
                  .orElseThrow(),
              lines,
              more ? lines.getLast().subject() : null);
        });
  }

  private static EvidencePage.Line line(Verdicts.Stored stored) {
    return new EvidencePage.Line(
        stored.subject(),
        stored.recordNumber(),
        stored.centre(),
        stored.onDay(),
        VerdictView.of(stored));
  }

  private static @Nullable Collection<String> centres(Actor actor, @Nullable String centre) {
    if (centre != null) {
      return Set.of(centre);
    }
    return actor.seesAllCentres() ? null : actor.centres();
  }
}
