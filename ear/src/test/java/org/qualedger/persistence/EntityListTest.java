package org.qualedger.persistence;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.server.ProductClasses;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The list in persistence.xml is written by hand: a class forgotten there is found here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EntityListTest {

  @Test
  void names_every_class_that_is_mapped_and_no_other() throws Exception {
    Set<String> mapped =
        ProductClasses.all().stream()
            .filter(
                type ->
                    type.isAnnotatedWith(Entity.class)
                        || type.isAnnotatedWith(Embeddable.class)
                        || type.isAnnotatedWith(MappedSuperclass.class)
                        || type.isAnnotatedWith(Converter.class))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertAll(
        () -> assertFalse(mapped.isEmpty(), "no mapped class found"),
        () -> assertEquals(String.join("\n", mapped), String.join("\n", listed())));
  }

  private static Set<String> listed()
      throws IOException, ParserConfigurationException, SAXException {
    try (InputStream xml = EntityListTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
      NodeList names =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(xml)
              .getElementsByTagName("class");
      Set<String> found = new TreeSet<>();
      for (int i = 0; i < names.getLength(); i++) {
        found.add(names.item(i).getTextContent().strip());
      }
      return found;
    }
  }
}
