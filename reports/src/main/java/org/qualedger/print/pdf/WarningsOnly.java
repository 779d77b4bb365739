package org.qualedger.print.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.lang.System.Logger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/**
 * Lets the layout library speak through the platform's logging, and only where something is wrong;
 * by itself it tells every step of every document to the error stream.
 */
final class WarningsOnly implements XRLogger {

  private static final Logger LOG = System.getLogger("org.qualedger.print.pdf");

  @Override
  public void log(String where, Level level, String message) {
    log(where, level, message, null);
  }

  @Override
  public void log(String where, Level level, String message, @Nullable Throwable thrown) {
    if (isWorthIt(level)) {
      LOG.log(Logger.Level.WARNING, message, thrown);
    }
  }

  @Override
  public void setLevel(String logger, Level level) {
    // The level is fixed: warnings and worse.
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return isWorthIt(diagnostic.getLevel());
  }

  private static boolean isWorthIt(Level level) {
    return level.intValue() >= Level.WARNING.intValue();
  }
}
