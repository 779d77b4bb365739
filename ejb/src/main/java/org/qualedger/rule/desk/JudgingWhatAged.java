package org.qualedger.rule.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.qualedger.persistence.Verdicts;

/** Judging anew what has aged: deadlines that have passed, periods that have ended. */
@Stateless
@PermitAll
public class JudgingWhatAged {
  private static final int BATCH = 100;

  private final Verdicts verdicts;
  private final JudgingRecords records;
  private final JudgingPeriods periods;
  private final RuleSettings settings;

  @Inject
  JudgingWhatAged(
      Verdicts verdicts, JudgingRecords records, JudgingPeriods periods, RuleSettings settings) {
    this.verdicts = verdicts;
    this.records = records;
    this.periods = periods;
    this.settings = settings;
  }

  @SuppressWarnings("NullAway")
  protected JudgingWhatAged() {
    this(null, null, null, null);
  }

  /**
   * Judges one batch of records.
   *
   * @return whether there may be more
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean batch() {
    List<String> due = verdicts.due(settings.now().now(), BATCH);
    due.forEach(records::judgeAgain);
    return due.size() == BATCH;
  }

  /**
   * Judges one batch of ended periods.
   *
   * @return whether there may be more
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean periodBatch() {
    return periods.judgeEnded(BATCH) == BATCH;
  }
}
