package org.qualedger.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every text that a page names by a fixed key is there, in Chinese and in English. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextKeysTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern BUNDLE =
      Pattern.compile("<f:loadBundle basename=\"([^\"]+)\" var=\"([^\"]+)\"");
  private static final Pattern KEY = Pattern.compile("\\b(\\w+)\\['([\\w.-]+)'\\]");

  @Test
  void every_key_has_a_text_in_both_languages() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(PAGES)) {
      pages = files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
    // A piece that is included speaks with the bundles of the page around it.
    Map<String, String> bundles = new HashMap<>();
    for (Path page : pages) {
      Matcher bundle = BUNDLE.matcher(Files.readString(page));
      while (bundle.find()) {
        bundles.putIfAbsent(bundle.group(2), bundle.group(1));
      }
    }
    List<String> missing = new ArrayList<>();
    int found = 0;
    for (Path page : pages) {
      String text = Files.readString(page);
      Map<String, String> here = new HashMap<>(bundles);
      Matcher bundle = BUNDLE.matcher(text);
      while (bundle.find()) {
        here.put(bundle.group(2), bundle.group(1));
      }
      Matcher key = KEY.matcher(text);
      while (key.find()) {
        String home = here.get(key.group(1));
        if (home != null) {
          found++;
          for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            if (Texts.find(home, language, key.group(2)).isEmpty()) {
              missing.add(PAGES.relativize(page) + ": " + key.group(2) + " in " + language);
            }
          }
        }
      }
    }
    assertFalse(found == 0, "no page names a text");
    assertEquals(List.of(), missing);
  }
}
