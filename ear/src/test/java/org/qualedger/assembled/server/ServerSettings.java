package org.qualedger.assembled.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Decides before the first test which database and which ports the server under test uses, and
 * tells {@code arquillian.xml}. The build asks by {@code it.database} (h2 or postgresql) and {@code
 * it.port.offset}; without the first, as in unit tests, nothing happens.
 */
public class ServerSettings implements LauncherSessionListener {

  private @Nullable EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    @Nullable String database = System.getProperty("it.database");
    if (database == null) {
      return;
    }
    int offset = Integer.getInteger("it.port.offset", 0);
    Path folder = Path.of("target", "it-" + database).toAbsolutePath();
    Path home = folder.resolve("home");
    try {
      deleteWhatIsLeft(folder);
      Files.createDirectories(home);
      System.setProperty("it.server", Path.of("target", "server").toAbsolutePath().toString());
      System.setProperty("it.server.base", folder.resolve("server").toString());
      System.setProperty("it.server.management", String.valueOf(9990 + offset));
      System.setProperty("it.url", "http://localhost:" + (8080 + offset));
      System.setProperty("it.home", home.toString());
      System.setProperty(
          "it.server.options",
          "-Xmx1g --add-modules=jdk.incubator.vector --enable-native-access=ALL-UNNAMED"
              + " -Dqualedger.db.spy=true"
              + (" -Djboss.socket.binding.port-offset=" + offset)
              + (" -Dqualedger.home=" + home)
              + databaseOptions(database));
    } catch (IOException cause) {
      throw new UncheckedIOException("The server under test cannot be prepared", cause);
    }
  }

  private String databaseOptions(String database) throws IOException {
    return switch (database) {
      case "h2" -> "";
      case "postgresql" -> {
        EmbeddedPostgres started = EmbeddedPostgres.start();
        postgres = started;
        System.setProperty("it.postgresql", "localhost:" + started.getPort());
        yield " -Dqualedger.db.driver=postgresql"
            + " -Dqualedger.db.user=postgres"
            + " -Dqualedger.db.password=postgres"
            + (" -Dqualedger.db.url=jdbc:postgresql://localhost:"
                + started.getPort()
                + "/postgres");
      }
      default -> throw new IllegalArgumentException("it.database is h2 or postgresql: " + database);
    };
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException cause) {
        throw new UncheckedIOException("PostgreSQL did not stop", cause);
      }
    }
  }

  private static void deleteWhatIsLeft(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
