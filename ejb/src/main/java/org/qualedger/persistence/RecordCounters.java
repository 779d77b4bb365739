package org.qualedger.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * The counters behind record numbers. A number is taken in the transaction that uses it and goes
 * back with its rollback, so the numbers have no gaps; the row is locked from then to the commit,
 * which is why a number is taken as late as possible.
 */
@ApplicationScoped
public class RecordCounters {
  @Resource(lookup = "java:jboss/datasources/QualedgerDS")
  private DataSource database;

  /** The next number for a centre, kind and day. */
  public RecordNumber next(String centre, RecordKind kind, LocalDate day) {
    try (Connection connection = database.getConnection()) {
      int serial = advance(connection, centre, kind, day);
      if (serial == 0) {
        create(connection, centre, kind, day);
        serial = advance(connection, centre, kind, day);
      }
      return new RecordNumber(centre, kind, day, serial);
    } catch (SQLException e) {
      throw new DatabaseFailure("no record number", e);
    }
  }

  private static int advance(Connection connection, String centre, RecordKind kind, LocalDate day)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update record_counter set last = last + 1"
                + " where centre = ? and kind = ? and on_day = ?")) {
      bind(update, centre, kind, day);
      if (update.executeUpdate() == 0) {
        return 0;
      }
    }
    try (PreparedStatement select =
        connection.prepareStatement(
            "select last from record_counter where centre = ? and kind = ? and on_day = ?")) {
      bind(select, centre, kind, day);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static void create(Connection connection, String centre, RecordKind kind, LocalDate day)
      throws SQLException {
    boolean postgres = connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
    String insert =
        "insert into record_counter (centre, kind, on_day, last) values (?, ?, ?, 0)"
            + (postgres ? " on conflict do nothing" : "");
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      bind(statement, centre, kind, day);
      statement.executeUpdate();
    } catch (SQLIntegrityConstraintViolationException madeMeanwhile) {
      // H2 undoes the statement alone: the row of the other transaction is as good.
    }
  }

  private static void bind(
      PreparedStatement statement, String centre, RecordKind kind, LocalDate day)
      throws SQLException {
    statement.setString(1, centre);
    statement.setString(2, kind.code());
    statement.setObject(3, day);
  }
}
