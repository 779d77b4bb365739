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
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.Hash;
import org.qualedger.ledger.RecordLeaf;

/** What a fixity check reads again, and where its results stand. */
@ApplicationScoped
public class FixityStore {
  private static final int LONGEST_DETAIL = 4000;

  @Resource(lookup = "java:jboss/datasources/QualedgerDS")
  private DataSource database;

  /**
   * An entry of the ledger beside what its revision gives today.
   *
   * @param leaf what the ledger has
   * @param actual the leaf computed from the revision's bytes and salt, or null where they are gone
   */
  public record LedgeredLeaf(
      long position, String recordNumber, int revision, Hash leaf, @Nullable Hash actual) {}

  /** The result of one check. */
  public record Check(
      Instant startedAt,
      Instant endedAt,
      long revisions,
      long attachments,
      int findings,
      String detail) {}

  /** Entries from a position on, each revision read again. */
  public List<LedgeredLeaf> leaves(long from, int most) {
    return query(
        "select e.position, e.record_number, e.revision, e.leaf, r.content, r.salt"
            + " from ledger_entry e left join revision r"
            + " on r.record_number = e.record_number and r.revision = e.revision"
            + " where e.position >= ? order by e.position fetch first ? rows only",
        row ->
            new LedgeredLeaf(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                Hash.fromBytes(row.getBytes(4)),
                leaf(row.getBytes(5), row.getBytes(6))),
        from,
        most);
  }

  /** Hashes of attached files in their order, from one after another. */
  public List<String> attachmentHashes(String after, int most) {
    return query(
        "select distinct sha256 from attachment where sha256 > ?"
            + " order by sha256 fetch first ? rows only",
        row -> row.getString(1),
        after,
        most);
  }

  /** Notes a result. */
  public void add(Check check) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into fixity_check"
                    + " (started_at, ended_at, revisions, attachments, findings, detail)"
                    + " values (?, ?, ?, ?, ?, ?)")) {
      insert.setObject(1, check.startedAt().atOffset(ZoneOffset.UTC));
      insert.setObject(2, check.endedAt().atOffset(ZoneOffset.UTC));
      insert.setLong(3, check.revisions());
      insert.setLong(4, check.attachments());
      insert.setInt(5, check.findings());
      insert.setString(
          6,
          check.detail().length() <= LONGEST_DETAIL
              ? check.detail()
              : check.detail().substring(0, LONGEST_DETAIL));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure("the fixity check cannot be noted", e);
    }
  }

  /** The newest results, newest first. */
  public List<Check> newest(int most) {
    return query(
        "select started_at, ended_at, revisions, attachments, findings, detail from fixity_check"
            + " order by id desc fetch first ? rows only",
        row ->
            new Check(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getLong(3),
                row.getLong(4),
                row.getInt(5),
                row.getString(6)),
        most);
  }

  private static @Nullable Hash leaf(byte @Nullable [] content, byte @Nullable [] salt) {
    if (content == null || salt == null) {
      return null;
    }
    // A salt of another length was never ours: what it gives must differ from any leaf.
    return salt.length == RecordLeaf.SALT_LENGTH
        ? RecordLeaf.of(salt, content).hash()
        : Hash.of(salt);
  }

  @FunctionalInterface
  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(reader.read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure("what is to be checked cannot be read", e);
    }
  }
}
