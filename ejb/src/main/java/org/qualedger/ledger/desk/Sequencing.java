package org.qualedger.ledger.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.qualedger.persistence.LedgerStore;

/** Giving queued revisions their positions, a batch in a transaction. */
@Stateless
@PermitAll
public class Sequencing {
  private static final int BATCH = 5_000;

  private final LedgerStore store;
  private final LedgerKey key;
  private final Clock clock;

  @Inject
  Sequencing(LedgerStore store, LedgerKey key, Clock clock) {
    this.store = store;
    this.key = key;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected Sequencing() {
    this(null, null, null);
  }

  /**
   * Sequences one batch.
   *
   * @return the size of the log after it, or -1 when nothing waited
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public long batch() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return store.sequence(BATCH, now, (size, root) -> key.sign(size, root, now));
  }
}
