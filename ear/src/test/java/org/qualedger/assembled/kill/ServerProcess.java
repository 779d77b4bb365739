package org.qualedger.assembled.kill;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The server as it was built, started by its own script, with a folder and ports of its own. */
final class ServerProcess implements AutoCloseable {
  private static final Path SERVER = Path.of("target", "server").toAbsolutePath();
  private static final Pattern TOKEN = Pattern.compile("one-time token (\\S+)");
  private static final String READY = "Qualedger is ready: ";
  private static final int SECONDS_TO_START = 600;
  private static final int SECONDS_TO_DIE = 30;

  private final Path folder;
  private final int portOffset;
  private final Map<String, String> settings;
  private final CompletableFuture<String> firstToken = new CompletableFuture<>();
  private final Thread atExit = new Thread(this::end);
  private volatile @Nullable Process script;

  private ServerProcess(Path folder, int portOffset, Map<String, String> settings) {
    this.folder = folder;
    this.portOffset = portOffset;
    this.settings = settings;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * A server that has never run.
   *
   * @param folder where it writes; what is there is thrown away
   * @param settings environment variables, as an installation sets them
   */
  static ServerProcess installedIn(Path folder, int portOffset, Map<String, String> settings)
      throws IOException {
    Path absolute = folder.toAbsolutePath();
    if (Files.exists(absolute)) {
      try (Stream<Path> left = Files.walk(absolute)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Path standalone = SERVER.resolve("standalone");
    try (Stream<Path> files = Files.walk(standalone)) {
      for (Path file : files.toList()) {
        Path copy = absolute.resolve("server").resolve(standalone.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return new ServerProcess(absolute, portOffset, new HashMap<>(settings));
  }

  /** Where it answers. */
  String url() {
    return "http://localhost:" + (8080 + portOffset);
  }

  /** Starts it and waits until it says that it is ready. */
  void start() {
    await(launch(), SECONDS_TO_START, "The server did not become ready; see " + console());
  }

  /** Starts it and does not wait until it is ready. */
  CompletableFuture<Void> launch() {
    ProcessBuilder builder =
        new ProcessBuilder(
            SERVER.resolve("bin").resolve("standalone.sh").toString(),
            "-Djboss.server.base.dir=" + folder.resolve("server"),
            "-Djboss.socket.binding.port-offset=" + portOffset);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    // It lives for seconds: compiled quickly is better than compiled well.
    builder
        .environment()
        .put("JBOSS_JAVA_SIZING", "-Xms128m -Xmx768m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    builder.environment().put("QUALEDGER_HOME", folder.resolve("home").toString());
    builder.environment().putAll(settings);
    CompletableFuture<Void> ready = new CompletableFuture<>();
    try {
      Process started = builder.redirectErrorStream(true).start();
      script = started;
      Thread.ofPlatform().daemon().start(() -> listen(started, ready));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return ready;
  }

  /** The token for the first administrator, from the log of the first start. */
  String firstToken() {
    return await(firstToken, SECONDS_TO_START, "No token in " + console());
  }

  /** Ends the running server by SIGKILL: nothing in it is told, nothing in it runs any more. */
  void kill() {
    Process running = script;
    if (running == null || !running.isAlive()) {
      throw new IllegalStateException("The server ended by itself; see " + console());
    }
    running
        .descendants()
        .filter(process -> process.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No server; see " + console()))
        .destroyForcibly();
    await(running.onExit(), SECONDS_TO_DIE, "The server does not die");
    script = null;
  }

  @Override
  public void close() {
    end();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }

  /** Leaves nothing behind, however far the script has come. */
  private void end() {
    Process running = script;
    if (running != null) {
      List<ProcessHandle> children = running.descendants().toList();
      running.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }

  private Path console() {
    return folder.resolve("console.log");
  }

  /** Reads what the server says, until it says no more. */
  private void listen(Process started, CompletableFuture<Void> ready) {
    try (BufferedReader lines = started.inputReader(StandardCharsets.UTF_8);
        BufferedWriter log =
            Files.newBufferedWriter(
                console(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.write(line);
        log.newLine();
        log.flush();
        Matcher token = TOKEN.matcher(line);
        if (token.find()) {
          firstToken.complete(token.group(1));
        }
        if (line.contains(READY)) {
          ready.complete(null);
        }
      }
      ready.completeExceptionally(new IllegalStateException("The server ended"));
    } catch (IOException cause) {
      ready.completeExceptionally(cause);
    }
  }

  private static <T extends @Nullable Object> T await(
      CompletableFuture<T> expected, int seconds, String otherwise) {
    try {
      return expected.get(seconds, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException cause) {
      throw new IllegalStateException(otherwise, cause);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(otherwise, cause);
    }
  }
}
