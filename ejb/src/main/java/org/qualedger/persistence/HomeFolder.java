package org.qualedger.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder in which everything lies that the product writes: database, index, attachments, keys.
 * Named by the system property {@code qualedger.home} or the environment variable {@code
 * QUALEDGER_HOME}.
 */
public final class HomeFolder {
  private HomeFolder() {}

  /** A folder of the home, made where it is not there yet. */
  public static Path of(String name) {
    String home = System.getProperty("qualedger.home", System.getenv("QUALEDGER_HOME"));
    if (home == null) {
      throw new IllegalStateException(
          "no home folder: set the system property qualedger.home or the variable QUALEDGER_HOME");
    }
    try {
      return Files.createDirectories(Path.of(home, name).toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + name + " in " + home + " cannot be made", e);
    }
  }
}
