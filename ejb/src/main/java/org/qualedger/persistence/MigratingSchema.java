package org.qualedger.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the version of the schema that this build needs, before anything else uses
 * it: EclipseLink connects lazily, and other start-up beans {@code @DependsOn("MigratingSchema")}.
 *
 * <p>Migrations come from {@code db/migration/common} and from the folder of the database product
 * at hand. They may use the placeholder <code>${applicationRole}</code>, the database user under
 * which the application works afterwards: it can be another one than the user that migrates and
 * owns the tables, so that the database itself keeps the application from changing a revision.
 *
 * <p>Flyway commits on its own, hence no container transaction.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MigratingSchema {

  @Resource(lookup = "java:jboss/datasources/QualedgerMigrationDS")
  private DataSource migrations;

  @Resource(lookup = "java:jboss/datasources/QualedgerDS")
  private DataSource application;

  @PostConstruct
  void migrate() {
    Database database = database();
    Flyway.configure(MigratingSchema.class.getClassLoader())
        .dataSource(migrations)
        .locations(
            "classpath:db/migration/common", "classpath:db/migration/" + database.migrations())
        .placeholders(Map.of("applicationRole", database.role()))
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }

  private Database database() {
    try (Connection connection = application.getConnection()) {
      return new Database(
          connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT),
          connection.getMetaData().getUserName());
    } catch (SQLException cause) {
      throw new IllegalStateException(
          "The database cannot be reached: see QUALEDGER_DB_URL", cause);
    }
  }

  /** The product's name in small letters, and the application's user in it. */
  private record Database(String product, String role) {

    /** The folder of the product's own migrations. */
    String migrations() {
      return switch (product) {
        case "h2", "postgresql" -> product;
        default ->
            throw new IllegalStateException(
                "No migrations for the database " + product + ": use H2 or PostgreSQL");
      };
    }
  }
}
