package org.qualedger.persistence;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualedger.assembled.server.PostgresDatabase;

/** On PostgreSQL the database itself keeps the application from changing what was written. */
@EnabledIfSystemProperty(named = "it.database", matches = "postgresql")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationRoleIT {
  private static final String PERMISSION_DENIED = "42501";

  private static final String RECORD =
      """
      insert into quality_record (number, kind, centre_code, stage_name, created_by,
        created_by_name, created_at, entered_at, medium, procedure_document, procedure_version,
        procedure_revision, sample, revision, changed_after_signature, lock_version)
      values ('%s', 'WORK_LOG_ENTRY', 'C012', 'OPEN', 'desk', 'Desk', now(), now(), 'ELECTRONIC',
        'QP', 'A', '0', false, 1, false, 1)\
      """;
  private static final String REVISION =
      """
      insert into revision (record_number, revision, verb, author, author_name, duty, entered_at,
        content, salt)
      values ('%s', 1, 'create', 'desk', 'Desk', 'FRONT_DESK', now(), '\\x00', '\\x00')\
      """;

  private static PostgresDatabase database;
  private static Connection application;

  @BeforeAll
  static void migrate() throws SQLException {
    database = PostgresDatabase.create("rights");
    migrate(database, PostgresDatabase.APPLICATION);
    application = database.as(PostgresDatabase.APPLICATION);
  }

  private static void migrate(PostgresDatabase database, String applicationRole) {
    Flyway.configure()
        .dataSource(database.url(), PostgresDatabase.OWNER, PostgresDatabase.OWNER)
        .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
        .placeholders(Map.of("applicationRole", applicationRole))
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }

  @AfterAll
  static void close() throws SQLException {
    application.close();
  }

  private static int run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private static void isDenied(String sql) {
    SQLException refusal = assertThrows(SQLException.class, () -> run(application, sql), sql);
    assertEquals(PERMISSION_DENIED, refusal.getSQLState(), refusal::getMessage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"revision", "ledger_entry", "ledger_node", "ledger_head"})
  void what_was_written_cannot_be_deleted(String table) {
    isDenied("delete from " + table);
    isDenied("truncate " + table);
  }

  @Test
  void what_was_written_cannot_be_changed() {
    isDenied("update revision set content = '\\x01'");
    isDenied("update ledger_entry set leaf = '\\x01'");
    isDenied("update ledger_node set hash = '\\x01'");
    isDenied("update ledger_head set root = '\\x01'");
  }

  @Test
  void tables_cannot_be_changed_and_the_history_of_migrations_is_only_read() {
    isDenied("alter table revision add column remark text");
    isDenied("drop table revision");
    isDenied("create table another (id integer)");
    isDenied("delete from flyway_schema_history");
  }

  @Test
  void revisions_and_entries_are_added_and_records_changed() {
    assertAll(
        () -> assertEquals(1, run(application, RECORD.formatted("C012-GZ-20261102-0001"))),
        () -> assertEquals(1, run(application, REVISION.formatted("C012-GZ-20261102-0001"))),
        () ->
            assertEquals(
                1,
                run(
                    application,
                    "insert into ledger_queue (record_number, revision, leaf, queued_at)"
                        + " values ('C012-GZ-20261102-0001', 1, '\\x00', now())")),
        () ->
            assertEquals(
                1,
                run(
                    application,
                    "insert into ledger_entry (position, record_number, revision, leaf,"
                        + " sequenced_at) values (0, 'C012-GZ-20261102-0001', 1, '\\x00',"
                        + " now())")),
        () -> assertEquals(1, run(application, "delete from ledger_queue")),
        () -> assertEquals(1, run(application, "update quality_record set stage_name = 'CLOSED'")),
        () -> assertEquals(1, run(application, "update ledger_lock set tree_size = 1")));
  }

  @Test
  void a_right_to_change_the_past_given_by_hand_is_taken_back() throws SQLException {
    try (Connection owner = database.as(PostgresDatabase.OWNER)) {
      run(owner, "grant all on revision to " + PostgresDatabase.APPLICATION);
      run(owner, "create table if not exists later (id integer)");
    }
    migrate(database, PostgresDatabase.APPLICATION);
    isDenied("update revision set content = '\\x01'");
    assertDoesNotThrow(() -> run(application, "delete from later"));
  }

  @Test
  void one_role_for_both_works_too() throws SQLException {
    PostgresDatabase alone = PostgresDatabase.create("one_role");
    migrate(alone, PostgresDatabase.OWNER);
    try (Connection owner = alone.as(PostgresDatabase.OWNER)) {
      assertEquals(1, run(owner, RECORD.formatted("C012-GZ-20261102-0002")));
      assertEquals(1, run(owner, REVISION.formatted("C012-GZ-20261102-0002")));
    }
  }
}
