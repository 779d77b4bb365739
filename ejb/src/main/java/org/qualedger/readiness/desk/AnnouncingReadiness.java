package org.qualedger.readiness.desk;

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
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qualedger.sample.SampleAccounts;

/**
 * Announcing that the product is ready, once: when its parts work, nothing waits, and the login
 * page answers at the address that is announced. The address is the last line.
 */
@Singleton
@Startup
@DependsOn({"MigratingSchema", "LoadingSampleData"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class AnnouncingReadiness {
  private static final Logger LOG = Logger.getLogger("org.qualedger.ready");
  private static final long MILLIS_BETWEEN = 500;
  private static final int TIMEOUT_MILLIS = 5_000;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private CheckingReadiness readiness;
  private volatile @Nullable ScheduledFuture<?> looking;

  @PostConstruct
  void start() {
    looking =
        executor.scheduleWithFixedDelay(
            this::look, MILLIS_BETWEEN, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    ScheduledFuture<?> last = looking;
    if (last != null) {
      last.cancel(false);
    }
  }

  private void look() {
    try {
      if (readiness.isLevel() && answers(address() + "login.xhtml")) {
        stop();
        announce();
      }
    } catch (RuntimeException notYet) {
      LOG.log(Level.FINE, "Not ready yet", notYet);
    }
  }

  private static boolean answers(String page) {
    try {
      HttpURLConnection connection = (HttpURLConnection) URI.create(page).toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void announce() {
    if (Boolean.getBoolean("qualedger.sample")) {
      for (SampleAccounts.Account account : SampleAccounts.list()) {
        LOG.log(
            Level.INFO,
            "{0} / {1}  {2}  {3}  {4}",
            new Object[] {
              account.login(),
              SampleAccounts.PASSWORD,
              account.duty(),
              account.centre(),
              account.name()
            });
      }
    }
    LOG.log(Level.INFO, "Qualedger is ready: {0}", address());
  }

  /** Where a browser on this machine finds the product. */
  private static String address() {
    String bound = System.getProperty("jboss.bind.address", "127.0.0.1");
    String host =
        bound.equals("127.0.0.1") || bound.equals("0.0.0.0") || bound.equals("::")
            ? "localhost"
            : bound;
    int port =
        Integer.getInteger("jboss.http.port", 8080)
            + Integer.getInteger("jboss.socket.binding.port-offset", 0);
    return "http://" + host + ":" + port + "/";
  }
}
