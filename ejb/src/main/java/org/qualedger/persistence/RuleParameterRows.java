package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.qualedger.rule.RuleParameter;

/** The dated numbers of the rules with where they come from; a row is added and never changed. */
@ApplicationScoped
public class RuleParameterRows {
  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  /**
   * A number from a day on.
   *
   * @param from first day on which records created are judged by it
   * @param sourceText decision or document of the company that sets it
   * @param setBy login of who entered it
   */
  public record Row(
      RuleParameter parameter,
      int value,
      LocalDate from,
      String sourceText,
      String setBy,
      Instant setAt) {}

  /** All of them, by parameter, newest first. */
  public List<Row> all() {
    String select =
        "select parameter, setting, from_day, source_text, set_by, set_at from rule_parameter"
            + " order by parameter, from_day desc";
    List<Row> found = new ArrayList<>();
    try (PreparedStatement statement = connection().prepareStatement(select);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        found.add(
            new Row(
                RuleParameter.valueOf(row.getString(1)),
                row.getInt(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant()));
      }
    } catch (SQLException e) {
      throw new DatabaseFailure("the numbers of the rules cannot be read", e);
    }
    return List.copyOf(found);
  }

  /** Adds one. */
  public void add(Row row) {
    String insert =
        "insert into rule_parameter (parameter, setting, from_day, source_text, set_by, set_at)"
            + " values (?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection().prepareStatement(insert)) {
      statement.setString(1, row.parameter().name());
      statement.setInt(2, row.value());
      statement.setObject(3, row.from());
      statement.setString(4, row.sourceText());
      statement.setString(5, row.setBy());
      statement.setObject(6, row.setAt().atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure("a number of a rule cannot be written", e);
    }
  }

  private Connection connection() {
    return entities.unwrap(Connection.class);
  }
}
