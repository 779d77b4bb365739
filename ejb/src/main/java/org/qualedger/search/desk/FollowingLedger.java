package org.qualedger.search.desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.qualedger.ledger.desk.LedgerGrew;
import org.qualedger.organization.CompanyZone;
import org.qualedger.search.LedgeredRevisions;
import org.qualedger.search.RecordSearch;

/**
 * Follows the ledger into the index, on a thread of its own: woken when the ledger has grown, and
 * every second in case that word was lost. What it feeds can be found at once; it is made durable
 * every few seconds, and after a crash fed again from the position that is durable.
 *
 * <p>An accident, such as a full disk or a database that is away, is logged and tried again. Saving
 * records never waits for any of this.
 */
@Singleton
@Startup
@DependsOn("MigratingSchema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class FollowingLedger {

  private static final System.Logger LOG = System.getLogger(FollowingLedger.class.getName());
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);
  private static final long STOPPING_MILLIS = 10_000;

  @Resource private ManagedThreadFactory threads;

  private final RecordSearch search;
  private final LedgeredRevisions ledger;
  private final Clock clock;
  private final FeedingIndex feeding;
  private final Semaphore news = new Semaphore(0);
  private volatile boolean stopping;
  private volatile Instant level = Instant.EPOCH;
  private Instant committedAt = Instant.EPOCH;
  private long committed;
  private Thread thread;

  @Inject
  public FollowingLedger(
      RecordSearch search, LedgeredRevisions ledger, Clock clock, CompanyZone zone) {
    this.search = search;
    this.ledger = ledger;
    this.clock = clock;
    this.feeding = new FeedingIndex(ledger, zone);
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected FollowingLedger() {
    this(null, null, null, null);
  }

  @PostConstruct
  void start() {
    thread = threads.newThread(this::follow);
    thread.setName("search-follower");
    thread.start();
  }

  /** Looks at once instead of at the next second. */
  public void wake(@ObservesAsync LedgerGrew grew) {
    news.release();
  }

  @PreDestroy
  void stop() {
    stopping = true;
    news.release();
    try {
      thread.join(STOPPING_MILLIS);
    } catch (InterruptedException e) {
      // The server does not wait any longer; what was not committed is fed again.
      Thread.currentThread().interrupt();
    }
  }

  /** How far the index has come. */
  public IndexState state() {
    return new IndexState(search.position(), ledger.size(), level);
  }

  private void follow() {
    committed = search.position();
    while (!stopping) {
      try {
        catchUp();
        commitWhereDue(clock.instant());
      } catch (RuntimeException accident) {
        LOG.log(
            System.Logger.Level.ERROR,
            "The search index cannot follow the ledger; it is tried again",
            accident);
      }
      waitForNews();
    }
    commitAtTheEnd();
  }

  private void catchUp() {
    while (!stopping && feeding.feedNext(search)) {
      commitWhereDue(clock.instant());
    }
    level = clock.instant();
  }

  private void commitWhereDue(Instant now) {
    if (search.position() != committed && !now.isBefore(committedAt.plus(BETWEEN_COMMITS))) {
      commit(now);
    }
  }

  private void commit(Instant now) {
    long position = search.position();
    search.commit();
    committed = position;
    committedAt = now;
  }

  private void commitAtTheEnd() {
    try {
      if (search.position() != committed) {
        commit(clock.instant());
      }
    } catch (RuntimeException accident) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The search index could not be committed; the rest is fed again at the next start",
          accident);
    }
  }

  private void waitForNews() {
    try {
      if (news.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
        news.drainPermits();
      }
    } catch (InterruptedException e) {
      // The server is going down.
      stopping = true;
    }
  }
}
