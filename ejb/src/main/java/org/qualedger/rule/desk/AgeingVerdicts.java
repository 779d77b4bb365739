package org.qualedger.rule.desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no verdict is shown for long after its deadline has passed: every few seconds it
 * has those judged anew that no longer hold.
 */
@Singleton
@Startup
@DependsOn("MigratingSchema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class AgeingVerdicts {
  private static final Logger LOG = Logger.getLogger(AgeingVerdicts.class.getName());
  private static final long EVERY_SECONDS = 5;
  private static final int BATCHES_IN_A_ROW = 50;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private JudgingWhatAged judging;
  private @Nullable ScheduledFuture<?> running;

  @PostConstruct
  void start() {
    running =
        executor.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (running != null) {
      running.cancel(false);
    }
  }

  private void look() {
    try {
      for (int i = 0; i < BATCHES_IN_A_ROW && judging.batch(); i++) {}
      for (int i = 0; i < BATCHES_IN_A_ROW && judging.periodBatch(); i++) {}
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Verdicts were not judged anew; trying again", e);
    }
  }
}
