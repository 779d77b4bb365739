package org.qualedger.persistence;

import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the persistence unit itself what it maps. */
@Singleton
public class MappedEntities {

  @PersistenceUnit(unitName = "qualedger")
  private EntityManagerFactory factory;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public MappedEntities() {}

  public Set<Class<?>> types() {
    return factory.getMetamodel().getEntities().stream()
        .map(EntityType::getJavaType)
        .collect(Collectors.toSet());
  }
}
