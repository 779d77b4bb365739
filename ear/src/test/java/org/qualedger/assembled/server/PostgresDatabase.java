package org.qualedger.assembled.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database of its own in the PostgreSQL of the tests, as an installation should have it: one role
 * owns and migrates it, and the application works under another.
 *
 * @param url the JDBC address
 */
public record PostgresDatabase(String url) {
  /** The role that owns the tables; its password is its name. */
  public static final String OWNER = "postgres";

  /** The role of the application; its password is its name. */
  public static final String APPLICATION = "qualedger_application";

  /** Makes the database anew, and the application's role where it is not there yet. */
  public static PostgresDatabase create(String name) {
    String server = "jdbc:postgresql://" + System.getProperty("it.postgresql") + "/";
    try (Connection owner = DriverManager.getConnection(server + "postgres", OWNER, OWNER);
        Statement statement = owner.createStatement()) {
      statement.execute("drop database if exists " + name);
      statement.execute("create database " + name);
      statement.execute(
          """
          do $$ begin
            if not exists (select from pg_roles where rolname = '%1$s') then
              create role %1$s login password '%1$s';
            end if;
          end $$\
          """
              .formatted(APPLICATION));
    } catch (SQLException cause) {
      throw new IllegalStateException("No database " + name, cause);
    }
    return new PostgresDatabase(server + name);
  }

  /** A connection under a role. */
  public Connection as(String role) throws SQLException {
    return DriverManager.getConnection(url, role, role);
  }
}
