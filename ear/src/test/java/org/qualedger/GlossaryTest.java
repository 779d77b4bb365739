package org.qualedger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.server.ProductClasses;
import org.qualedger.record.QualityRecord;

/** The glossary is true of the code. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GlossaryTest {
  private static final Pattern TYPE = Pattern.compile("\\| `([A-Z]\\w+)` \\|");

  @Test
  void every_type_that_the_glossary_names_exists() throws IOException {
    Set<String> missing = new TreeSet<>(named());
    ProductClasses.all().forEach(type -> missing.remove(type.getSimpleName()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void every_kind_of_record_stands_in_the_glossary() throws IOException {
    Set<String> kinds =
        ProductClasses.all().stream()
            .filter(type -> type.isAssignableTo(QualityRecord.class))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    assertTrue(kinds.size() > 7, () -> "only " + kinds);
    kinds.removeAll(named());
    assertEquals(Set.of(), kinds);
  }

  private static Set<String> named() throws IOException {
    Matcher types =
        TYPE.matcher(Files.readString(Path.of(System.getProperty("basedir"), "../GLOSSARY.md")));
    Set<String> found = new TreeSet<>();
    while (types.find()) {
      found.add(types.group(1));
    }
    return found;
  }
}
