package org.qualedger.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in which everything lies that the product writes: database, index, attachments, keys.
 * Named by the system property {@code qualedger.home} or the environment variable {@code
 * QUALEDGER_HOME}.
 */
public final class HomeFolder {
  private HomeFolder() {}

  /** Writes a file, whole or not at all, that only the server's user can read. */
  public static void writePrivate(Path file, byte[] bytes) throws IOException {
    Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".new");
    if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    Files.write(fresh, bytes);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

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
