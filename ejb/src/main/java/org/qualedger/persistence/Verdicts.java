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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualedger.document.ClauseId;
import org.qualedger.record.RecordNumber;
import org.qualedger.rule.Detail;
import org.qualedger.rule.Finding;
import org.qualedger.rule.Verdict;

/**
 * The table of verdicts. It is written in the transaction that changed the record, on the same
 * connection; whoever judges a subject locks its rows first and reads the facts afterwards, so that
 * of two who judge at once the second sees what the first has written.
 */
@ApplicationScoped
public class Verdicts {
  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  /**
   * What is judged: a record, or a centre and period.
   *
   * @param key the record's number, or centre and period as {@code C012/2026-10}
   * @param onDay the day by which it falls into a period: entry of the record, or end of the period
   * @param recordNumber the record behind it, or null where none was written
   */
  public record Subject(String key, String centre, LocalDate onDay, @Nullable String recordNumber) {
    public static Subject of(RecordNumber number) {
      return new Subject(number.toString(), number.centre(), number.day(), number.toString());
    }
  }

  /**
   * A verdict as stored.
   *
   * @param judgedAt since when it is what it is
   */
  public record Stored(
      String subject,
      @Nullable String recordNumber,
      String centre,
      LocalDate onDay,
      Finding finding,
      Instant judgedAt) {}

  /** How many records have a verdict. */
  public record Tally(ClauseId clause, Verdict verdict, long number) {}

  /** A subject with all that was found on it. */
  public record Judged(Subject subject, List<Finding> findings) {
    public Judged {
      findings = List.copyOf(findings);
    }
  }

  /** Locks what is stored on a subject until the end of the transaction. */
  public Map<ClauseId, Finding> lock(String subject) {
    Map<ClauseId, Finding> found = new HashMap<>();
    for (Stored stored : select(" where subject = ? order by clause for update", subject)) {
      found.put(stored.finding().clause(), stored.finding());
    }
    return found;
  }

  /**
   * Writes what has changed.
   *
   * @param before what {@link #lock} gave
   */
  public void replace(Judged judged, Map<ClauseId, Finding> before, Instant now) {
    List<Finding> changed =
        judged.findings().stream()
            .filter(finding -> before.containsKey(finding.clause()))
            .filter(finding -> !finding.equals(before.get(finding.clause())))
            .toList();
    List<Finding> first =
        judged.findings().stream()
            .filter(finding -> !before.containsKey(finding.clause()))
            .toList();
    if (!changed.isEmpty()) {
      update(judged.subject(), changed, now);
    }
    if (!first.isEmpty()) {
      addAll(List.of(new Judged(judged.subject(), first)), now);
    }
  }

  /** Writes the verdicts on many subjects that have none yet, in one batch. */
  public void addAll(Collection<Judged> many, Instant now) {
    write(
        "insert into verdict (verdict, details, holds_until, judged_at, record_number, subject,"
            + " clause, centre, on_day) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statement -> {
          for (Judged judged : many) {
            for (Finding finding : judged.findings()) {
              bind(statement, judged.subject(), finding, now);
              statement.setString(8, judged.subject().centre());
              statement.setObject(9, judged.subject().onDay());
              statement.addBatch();
            }
          }
        });
  }

  private void update(Subject subject, List<Finding> findings, Instant now) {
    write(
        "update verdict set verdict = ?, details = ?, holds_until = ?, judged_at = ?,"
            + " record_number = ? where subject = ? and clause = ?",
        statement -> {
          for (Finding finding : findings) {
            bind(statement, subject, finding, now);
            statement.addBatch();
          }
        });
  }

  private static void bind(
      PreparedStatement statement, Subject subject, Finding finding, Instant now)
      throws SQLException {
    statement.setString(1, finding.verdict().name());
    statement.setString(2, Detail.write(finding.details()));
    Instant until = finding.holdsUntil();
    statement.setObject(3, until == null ? null : until.atOffset(ZoneOffset.UTC));
    statement.setObject(4, now.atOffset(ZoneOffset.UTC));
    statement.setString(5, subject.recordNumber());
    statement.setString(6, subject.key());
    statement.setString(7, finding.clause().path());
  }

  /** Has subjects judged anew by the next one who looks for what has aged. */
  public void markDue(Collection<String> subjects, Instant now) {
    write(
        "update verdict set holds_until = ? where subject = ?",
        statement -> {
          for (String subject : subjects) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setString(2, subject);
            statement.addBatch();
          }
        });
  }

  /** Subjects with a verdict that no longer holds, at most so many. */
  public List<String> due(Instant now, int most) {
    return read(
        "select distinct subject from verdict where holds_until <= ?"
            + " order by subject fetch first "
            + most
            + " rows only",
        row -> row.getString(1),
        List.of(now.atOffset(ZoneOffset.UTC)));
  }

  /** The verdicts on a record, in the order of the clauses. */
  public List<Stored> ofRecord(RecordNumber number) {
    return select(" where record_number = ?", number.toString()).stream()
        .sorted(java.util.Comparator.comparing(stored -> stored.finding().clause()))
        .toList();
  }

  /** The periods of a centre on which there is a verdict. */
  public List<String> periodsOf(String centre) {
    return read(
        "select subject from verdict where clause in ('4.4.1', '4.4.2') and centre = ?",
        row -> row.getString(1),
        List.of(centre));
  }

  /**
   * How many records have which verdict on which clause.
   *
   * @param centres centres to count, or null for all
   */
  public List<Tally> tally(@Nullable Collection<String> centres, LocalDate from, LocalDate to) {
    List<Object> values = new ArrayList<>(List.of(from, to));
    return read(
        "select clause, verdict, count(*) from verdict where on_day between ? and ?"
            + in(centres, values)
            + " group by clause, verdict",
        row ->
            new Tally(
                ClauseId.procedure(row.getString(1)),
                Verdict.valueOf(row.getString(2)),
                row.getLong(3)),
        values);
  }

  /**
   * The verdicts behind a number, in the order of their subjects.
   *
   * @param verdict one verdict, or null for all
   * @param after subject after which the page begins, or null for the first page
   */
  public List<Stored> page(
      ClauseId clause,
      @Nullable Verdict verdict,
      @Nullable Collection<String> centres,
      LocalDate from,
      LocalDate to,
      @Nullable String after,
      int limit) {
    List<Object> values = new ArrayList<>(List.of(clause.path(), from, to));
    String sql = " where clause = ? and on_day between ? and ?" + in(centres, values);
    if (verdict != null) {
      sql += " and verdict = ?";
      values.add(verdict.name());
    }
    if (after != null) {
      sql += " and subject > ?";
      values.add(after);
    }
    return select(sql + " order by subject fetch first " + limit + " rows only", values.toArray());
  }

  private static String in(@Nullable Collection<String> centres, List<Object> values) {
    if (centres == null) {
      return "";
    }
    if (centres.isEmpty()) {
      return " and 1 = 0";
    }
    values.addAll(centres);
    return " and centre in (" + String.join(", ", Collections.nCopies(centres.size(), "?")) + ")";
  }

  private List<Stored> select(String rest, Object... values) {
    return read(
        "select subject, record_number, centre, on_day, clause, verdict, details, holds_until,"
            + " judged_at from verdict"
            + rest,
        Verdicts::stored,
        List.of(values));
  }

  private static Stored stored(ResultSet row) throws SQLException {
    OffsetDateTime until = row.getObject(8, OffsetDateTime.class);
    return new Stored(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getObject(4, LocalDate.class),
        new Finding(
            ClauseId.procedure(row.getString(5)),
            Verdict.valueOf(row.getString(6)),
            Detail.read(row.getString(7)),
            until == null ? null : until.toInstant()),
        row.getObject(9, OffsetDateTime.class).toInstant());
  }

  @FunctionalInterface
  private interface Binder {
    void bind(PreparedStatement statement) throws SQLException;
  }

  @FunctionalInterface
  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private void write(String sql, Binder binder) {
    try (PreparedStatement statement = connection().prepareStatement(sql)) {
      binder.bind(statement);
      statement.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseFailure("the verdicts cannot be written", e);
    }
  }

  private <T> List<T> read(String sql, RowReader<T> reader, List<?> values) {
    try (PreparedStatement statement = connection().prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      List<T> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(reader.read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure("the verdicts cannot be read", e);
    }
  }

  /** The connection of the running transaction, on which the entities are written too. */
  private Connection connection() {
    return entities.unwrap(Connection.class);
  }
}
