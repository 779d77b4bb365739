package org.qualedger.rule;

import java.util.List;
import java.util.stream.Stream;
import org.qualedger.document.ClauseId;

/** The register of all rules. */
public final class ClauseRules {
  private static final List<ClauseRule<SlipDossier>> SLIP =
      List.of(
          new RequestIsRegistered(),
          new TermsAreAgreed(),
          new SupplierHasAgreement(),
          new ProviderArrivesOnTime(),
          new CustomerSignsPaysAndGetsReceipt(),
          new SlipIsHandedBackAtOnce(),
          new VisitAsksFourThings(),
          new VisitIsSignedAndTold(),
          new CentreVisitsSupplierJobs(),
          new CustomerIsVisitedInTime());
  private static final List<ClauseRule<EntryDossier>> ENTRY = List.of(new RequestEndsWithOutcome());
  private static final List<ClauseRule<MailDossier>> MAIL = List.of(new MailIsKeptAndTold());
  private static final ClauseRule<PeriodDossier> MONTH = new CentreReportsMonthly();
  private static final ClauseRule<PeriodDossier> QUARTER = new CentreReportsQuarterly();

  private ClauseRules() {}

  /** Every rule, in the order of the clauses. */
  public static List<ClauseRule<?>> all() {
    return Stream.<List<? extends ClauseRule<?>>>of(SLIP, ENTRY, MAIL, List.of(MONTH, QUARTER))
        .<ClauseRule<?>>flatMap(List::stream)
        .sorted(java.util.Comparator.comparing(ClauseRule::clause))
        .toList();
  }

  /** The clauses that can be checked, each once, in order. */
  public static List<ClauseId> clauses() {
    return all().stream().<ClauseId>map(ClauseRule::clause).distinct().toList();
  }

  /** The findings on a service slip, in the order of the clauses. */
  public static List<Finding> judge(SlipDossier dossier) {
    return judge(SLIP, dossier);
  }

  /**
   * The finding on a service slip by one clause alone.
   *
   * @throws IllegalArgumentException when no rule on slips checks the clause
   */
  public static Finding judge(SlipDossier dossier, ClauseId clause) {
    return SLIP.stream()
        .filter(rule -> rule.clause().equals(clause))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule on slips: " + clause))
        .judge(dossier);
  }

  /** The findings on a work-log entry. */
  public static List<Finding> judge(EntryDossier dossier) {
    return judge(ENTRY, dossier);
  }

  /** The findings on a mail item. */
  public static List<Finding> judge(MailDossier dossier) {
    return judge(MAIL, dossier);
  }

  /** The finding on the report of a centre and period: 4.4.1 for a month, 4.4.2 for a quarter. */
  public static Finding judge(PeriodDossier dossier) {
    return dossier.period().quarterly() ? QUARTER.judge(dossier) : MONTH.judge(dossier);
  }

  private static <D> List<Finding> judge(List<ClauseRule<D>> rules, D dossier) {
    return rules.stream().map(rule -> rule.judge(dossier)).toList();
  }
}
