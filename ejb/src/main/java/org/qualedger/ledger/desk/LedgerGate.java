package org.qualedger.ledger.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;

/**
 * Lets changes through while the ledger keeps up. A change that could not be proven later is
 * refused now, loudly, rather than accepted and silently left out.
 */
@ApplicationScoped
public class LedgerGate {
  private volatile @Nullable Instant behindSince;

  /** Whether changes are taken. */
  public Decision open() {
    Instant since = behindSince;
    return since == null
        ? Decision.grant()
        : Decision.refused(RefusalCode.LEDGER_BEHIND, since.toString());
  }

  void shut(Instant since) {
    behindSince = since;
  }

  void reopen() {
    behindSince = null;
  }
}
