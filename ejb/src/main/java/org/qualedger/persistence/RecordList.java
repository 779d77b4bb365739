package org.qualedger.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.qualedger.record.RecordKind;

/** Records of every kind as lists of columns, never as entities. */
@ApplicationScoped
public class RecordList {
  @Resource(lookup = "java:jboss/datasources/QualedgerDS")
  private DataSource database;

  /** One line of a list. */
  public record Row(
      String number,
      RecordKind kind,
      String centre,
      String stage,
      int revision,
      Instant createdAt,
      Instant enteredAt,
      String createdByName,
      boolean sample,
      boolean voided,
      boolean changedAfterSignature) {}

  /** The place after which a page begins. */
  public record Place(Instant createdAt, String number) {}

  /** Another record that belongs to a record, and the field that says so. */
  public record Link(String field, String number) {}

  /** Conditions that all hold for the records of a list. */
  public static final class Conditions {
    private final StringBuilder sql = new StringBuilder(" where 1 = 1");
    private final List<Object> parameters = new ArrayList<>();

    private Conditions add(String condition, Object... values) {
      sql.append(" and ").append(condition);
      Collections.addAll(parameters, values);
      return this;
    }

    public Conditions centreIn(Collection<String> centres) {
      if (centres.isEmpty()) {
        return add("1 = 0");
      }
      String places = String.join(", ", Collections.nCopies(centres.size(), "?"));
      return add("r.centre_code in (" + places + ")", centres.toArray());
    }

    public Conditions kind(RecordKind kind) {
      return add("r.kind = ?", kind.name());
    }

    public Conditions stage(String stage) {
      return add("r.stage_name = ?", stage);
    }

    public Conditions createdFrom(Instant from) {
      return add("r.created_at >= ?", from.atOffset(ZoneOffset.UTC));
    }

    public Conditions createdBefore(Instant to) {
      return add("r.created_at < ?", to.atOffset(ZoneOffset.UTC));
    }

    /** Records that were judged by a clause, with any verdict or one. */
    public Conditions judged(String clause, @Nullable String verdict) {
      String judged =
          "exists (select 1 from verdict v where v.record_number = r.number and v.clause = ?";
      return verdict == null
          ? add(judged + ")", clause)
          : add(judged + " and v.verdict = ?)", clause, verdict);
    }

    public Conditions after(Place place) {
      OffsetDateTime at = place.createdAt().atOffset(ZoneOffset.UTC);
      return add(
          "(r.created_at < ? or (r.created_at = ? and r.number < ?))", at, at, place.number());
    }
  }

  /** Records that meet the conditions, newest first. */
  public List<Row> page(Conditions conditions, int most) {
    List<Object> parameters = new ArrayList<>(conditions.parameters);
    parameters.add(most);
    return query(
        "select r.number, r.kind, r.centre_code, r.stage_name, r.revision, r.created_at,"
            + " r.entered_at, r.created_by_name, r.sample, r.voided_at,"
            + " r.changed_after_signature from quality_record r"
            + conditions.sql
            + " order by r.created_at desc, r.number desc fetch first ? rows only",
        RecordList::row,
        parameters);
  }

  /** Records that refer to a record. */
  public List<Link> referringTo(String number) {
    return query(
        "select 'followOn', number from work_log_entry where follow_on = ?"
            + " union all select 'logEntry', number from service_slip where log_entry = ?"
            + " union all select 'agreementNumber', number from service_slip"
            + " where agreement_number = ?"
            + " union all select 'slips', agreement_number from service_agreement_slip"
            + " where slip_number = ?"
            + " union all select 'lines', receipt_number from receipt_line where slip_number = ?",
        row -> new Link(row.getString(1), row.getString(2)),
        Collections.nCopies(5, (Object) number));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString(1),
        RecordKind.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        row.getObject(7, OffsetDateTime.class).toInstant(),
        row.getString(8),
        row.getBoolean(9),
        row.getObject(10) != null,
        row.getBoolean(11));
  }

  @FunctionalInterface
  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> query(String sql, RowReader<T> reader, List<Object> parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        select.setObject(i + 1, parameters.get(i));
      }
      List<T> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(reader.read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure("the records cannot be listed", e);
    }
  }
}
