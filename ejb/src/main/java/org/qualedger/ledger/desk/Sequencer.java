package org.qualedger.ledger.desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qualedger.persistence.LedgerStore;

/**
 * The one that orders all revisions. Woken after each commit that queued one, and every second in
 * any case; a database lock sees to it that only one works, whatever runs beside it. Where it
 * cannot write for longer than a bound, the gate shuts and changes are refused until it has caught
 * up.
 */
@Singleton
@Startup
@DependsOn("MigratingSchema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class Sequencer {
  private static final Logger LOG = Logger.getLogger(Sequencer.class.getName());
  private static final long IDLE_SECONDS = 1;
  private static final Duration BOUND = Duration.ofSeconds(30);

  private final Semaphore bell = new Semaphore(0);
  private volatile boolean running;
  private @Nullable Instant failingSince;

  @Resource private ManagedExecutorService executor;
  @Inject private Sequencing sequencing;
  @Inject private LedgerStore store;
  @Inject private LedgerGate gate;
  @Inject private Clock clock;
  @Inject private Event<LedgerGrew> grown;

  @PostConstruct
  void start() {
    running = true;
    executor.execute(this::work);
  }

  @PreDestroy
  void stop() {
    running = false;
    bell.release();
  }

  /** Rings after the commit of a transaction that queued a revision. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) RevisionQueued queued) {
    bell.release();
  }

  private void work() {
    while (running) {
      try {
        bell.tryAcquire(IDLE_SECONDS, TimeUnit.SECONDS);
        bell.drainPermits();
        sequenceAll();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void sequenceAll() {
    try {
      long size = sequencing.batch();
      while (size >= 0 && running) {
        grown.fireAsync(new LedgerGrew(size));
        size = sequencing.batch();
      }
      failingSince = null;
      gate.reopen();
    } catch (RuntimeException e) {
      failed(e);
    }
  }

  private void failed(RuntimeException cause) {
    Instant now = clock.instant();
    Instant since = failingSince;
    if (since == null) {
      failingSince = now;
      LOG.log(Level.SEVERE, "The ledger cannot be written; trying again every second", cause);
    } else if (since.plus(BOUND).isBefore(now)) {
      gate.shut(since);
    }
  }

  /** What waits for a position: for health and metrics. */
  public LedgerStore.Backlog backlog() {
    return store.backlog();
  }
}
