package org.qualedger.search.desk;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.search.LedgeredRevisions;
import org.qualedger.search.RecordSearch;

/**
 * Builds the index of this node anew from the ledger, beside the live one. It keeps nothing across
 * a restart: a rebuild that was cut off leaves the live index as it was, and is simply begun again.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@RolesAllowed(Duty.ADMINISTRATOR_ROLE)
public class ReindexingRecords {

  private static final System.Logger LOG = System.getLogger(ReindexingRecords.class.getName());

  @Resource private ManagedExecutorService executor;

  private final RecordSearch search;
  private final LedgeredRevisions ledger;
  private final FeedingIndex feeding;
  private final AtomicReference<Reindexing> progress = new AtomicReference<>(Reindexing.NONE);

  @Inject
  public ReindexingRecords(RecordSearch search, LedgeredRevisions ledger, CompanyZone zone) {
    this.search = search;
    this.ledger = ledger;
    this.feeding = new FeedingIndex(ledger, zone);
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected ReindexingRecords() {
    this(null, null, null);
  }

  /** Begins a rebuild, unless one is under way; either way, tells the progress. */
  public Reindexing begin() {
    Reindexing before = progress.get();
    Reindexing running = new Reindexing(Reindexing.State.RUNNING, 0, ledger.size());
    if (before.state() != Reindexing.State.RUNNING && progress.compareAndSet(before, running)) {
      executor.execute(this::rebuild);
    }
    return progress.get();
  }

  /** How far it is. */
  public Reindexing progress() {
    return progress.get();
  }

  private void rebuild() {
    try {
      search.rebuild(
          feeding, position -> progress.updateAndGet(running -> running.reached(position)));
      progress.updateAndGet(running -> running.ended(Reindexing.State.DONE));
    } catch (RuntimeException accident) {
      LOG.log(System.Logger.Level.ERROR, "The search index could not be rebuilt", accident);
      progress.updateAndGet(running -> running.ended(Reindexing.State.FAILED));
    }
  }
}
