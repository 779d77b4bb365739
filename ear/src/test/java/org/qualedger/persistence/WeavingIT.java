package org.qualedger.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * EclipseLink really weaves the entities, although they live in another jar than persistence.xml:
 * without weaving everything seems to work, but nothing is loaded lazily and every change is found
 * by comparing.
 */
@ArquillianTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WeavingIT {

  @Inject private MappedEntities entities;

  /** Made by JUnit; the container injects. */
  @SuppressWarnings("NullAway.Init")
  WeavingIT() {}

  @Test
  void every_entity_is_woven() {
    Set<Class<?>> types = entities.types();
    assertFalse(types.isEmpty(), "no entity is mapped");
    assertEquals(
        List.of(), types.stream().filter(type -> !isWoven(type)).map(Class::getName).toList());
  }

  private static boolean isWoven(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .anyMatch(mark -> mark.getSimpleName().equals("PersistenceWeaved"));
  }
}
