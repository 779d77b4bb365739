package org.qualedger.search.lucene;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds the live index and, during a rebuild, the next one. A small file names the
 * live one and is replaced in one step, so there is always exactly one.
 */
final class IndexHome {

  private static final String LIVE = "live";
  private static final String PREFIX = "generation-";

  private final Path folder;

  IndexHome(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** The folder of the live index. */
  Path live() throws IOException {
    Path name = folder.resolve(LIVE);
    String live = Files.exists(name) ? Files.readString(name, US_ASCII).strip() : "";
    return folder.resolve(live.startsWith(PREFIX) ? live : PREFIX + 1);
  }

  /** An unused folder beside the live one. */
  Path next() throws IOException {
    long highest = 0;
    for (Path generation : generations()) {
      String digits = generation.getFileName().toString().substring(PREFIX.length());
      highest = Math.max(highest, digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 0);
    }
    return folder.resolve(PREFIX + (highest + 1));
  }

  /** Makes a folder the live one, also across a crash. */
  void switchTo(Path generation) throws IOException {
    Path written = folder.resolve(LIVE + ".new");
    Files.writeString(written, generation.getFileName().toString(), US_ASCII);
    Files.move(
        written,
        folder.resolve(LIVE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what an earlier rebuild left behind. */
  void removeAllBut(Path live) throws IOException {
    for (Path generation : generations()) {
      if (!generation.equals(live)) {
        remove(generation);
      }
    }
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> entry.getFileName().toString().startsWith(PREFIX)).toList();
    }
  }

  static void remove(Path generation) throws IOException {
    if (!Files.exists(generation)) {
      return;
    }
    try (Stream<Path> entries = Files.walk(generation)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    }
  }
}
