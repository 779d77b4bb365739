package org.qualedger.persistence;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Counts the statements that a request sends to the database, from its authentication to its last
 * line, of whatever they are made: the data source tells each call to a log, in the thread that
 * makes it. A request that wants to be counted names itself in the header {@value #HEADER}.
 */
@WebListener
public class StatementProbe implements ServletRequestListener, ServletContextListener {

  static final String HEADER = "X-Statement-Probe";

  private static final Logger SPY = Logger.getLogger("jboss.jdbc.spy");
  private static final Map<String, Counted> COUNTS = new ConcurrentHashMap<>();
  private static final ThreadLocal<@Nullable Counted> CURRENT = new ThreadLocal<>();

  /** What a request sent: how often, and the texts that it had prepared. */
  record Counted(AtomicInteger executed, Queue<String> prepared) {
    Counted() {
      this(new AtomicInteger(), new ConcurrentLinkedQueue<>());
    }
  }

  /** Made by the container. */
  public StatementProbe() {}

  /** What the request of a name sent. */
  static Counted of(String name) {
    return COUNTS.getOrDefault(name, new Counted());
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SPY.setUseParentHandlers(false);
    SPY.setLevel(Level.FINE);
    SPY.addHandler(new Counting());
  }

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    if (event.getServletRequest() instanceof HttpServletRequest request) {
      @Nullable String name = request.getHeader(HEADER);
      if (name != null) {
        CURRENT.set(COUNTS.computeIfAbsent(name, first -> new Counted()));
      }
    }
  }

  @Override
  public void requestDestroyed(ServletRequestEvent event) {
    CURRENT.remove();
  }

  /** Adds one for each statement that is executed. */
  private static final class Counting extends Handler {
    @Override
    public void publish(LogRecord call) {
      @Nullable Counted counted = CURRENT.get();
      if (counted == null) {
        return;
      }
      if (call.getMessage().contains("] execute")) {
        counted.executed().incrementAndGet();
      } else if (call.getMessage().contains("] prepareStatement")) {
        counted.prepared().add(String.valueOf(call.getParameters()[2]));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
