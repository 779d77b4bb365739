package org.qualedger.readiness.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualedger.ledger.desk.LedgerGate;
import org.qualedger.persistence.DatabaseFailure;
import org.qualedger.persistence.FixityStore;
import org.qualedger.persistence.LedgerStore;
import org.qualedger.sample.LoadingSampleData;
import org.qualedger.sample.SampleProgress;
import org.qualedger.search.desk.FollowingLedger;
import org.qualedger.search.desk.IndexState;

/** Looking whether every part works, for whoever watches the server. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckingReadiness {
  /** Further behind, the index no longer shows what was just written. */
  private static final long MOST_UNINDEXED = 5_000;

  private final LedgerStore ledger;
  private final LedgerGate gate;
  private final FollowingLedger index;
  private final FixityStore fixity;
  private final LoadingSampleData sample;

  @Inject
  CheckingReadiness(
      LedgerStore ledger,
      LedgerGate gate,
      FollowingLedger index,
      FixityStore fixity,
      LoadingSampleData sample) {
    this.ledger = ledger;
    this.gate = gate;
    this.index = index;
    this.fixity = fixity;
    this.sample = sample;
  }

  @SuppressWarnings("NullAway")
  protected CheckingReadiness() {
    this(null, null, null, null, null);
  }

  /** The state of every part; of the database alone where it does not answer. */
  public List<PartState> parts() {
    List<PartState> parts = new ArrayList<>();
    try {
      long waiting = ledger.backlog().count();
      parts.add(new PartState("database", true, "answers"));
      parts.add(new PartState("ledger", gate.open().isGranted(), waiting + " waiting"));
      IndexState state = index.state();
      parts.add(new PartState("index", state.lag() <= MOST_UNINDEXED, state.lag() + " behind"));
      int findings =
          fixity.newest(1).stream().mapToInt(FixityStore.Check::findings).findFirst().orElse(0);
      parts.add(new PartState("fixity", findings == 0, findings + " findings"));
      SampleProgress progress = sample.progress();
      parts.add(
          new PartState(
              "sample-data",
              progress.isComplete(),
              progress.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                  + " "
                  + progress.perCent()
                  + " %"));
    } catch (DatabaseFailure failure) {
      parts.add(new PartState("database", false, "does not answer"));
    }
    return List.copyOf(parts);
  }

  /** Whether every part works and nothing waits for the ledger or the index. */
  public boolean isLevel() {
    return parts().stream().allMatch(PartState::up)
        && ledger.backlog().count() == 0
        && index.state().lag() == 0;
  }
}
