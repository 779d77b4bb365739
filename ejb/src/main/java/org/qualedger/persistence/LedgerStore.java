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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.Hash;
import org.qualedger.ledger.MerkleFrontier;
import org.qualedger.ledger.MerkleNode;
import org.qualedger.ledger.NodeSource;
import org.qualedger.ledger.TreeHead;

/**
 * The tables of the ledger. Written only by the sequencer, which holds the one row of {@code
 * ledger_lock} for the length of its transaction; read by everybody.
 */
@ApplicationScoped
public class LedgerStore {
  /** Stands for a hash that is not read yet. */
  private static final Hash NOBODYS = Hash.of(new byte[0]);

  @Resource(lookup = "java:jboss/datasources/QualedgerDS")
  private DataSource database;

  /** A revision that waits for its position. */
  private record Queued(long id, String recordNumber, int revision, Hash leaf) {}

  /**
   * A revision at its position.
   *
   * @param position 0 for the first of the log
   */
  public record Entry(long position, String recordNumber, int revision) {}

  /**
   * A revision at its position, with the leaf that stands for it.
   *
   * @param leaf hexadecimal
   */
  public record Leaf(
      long position, String recordNumber, int revision, String leaf, Instant sequencedAt) {}

  /** What waits: how many, and since when. */
  public record Backlog(long count, @Nullable Instant since) {}

  /** Signs a tree of a size and root. */
  @FunctionalInterface
  public interface HeadSigner {
    TreeHead sign(long size, Hash root);
  }

  /**
   * Gives the oldest queued revisions their positions, in the caller's transaction.
   *
   * @return the size of the log after it, or -1 when nothing was queued
   */
  public long sequence(int most, Instant now, HeadSigner signer) {
    try (Connection connection = database.getConnection()) {
      long size = lockedSize(connection);
      List<Queued> queue = oldest(connection, most);
      if (queue.isEmpty()) {
        return -1;
      }
      MerkleFrontier frontier = MerkleFrontier.of(size, nodes(connection));
      try (PreparedStatement entry =
              connection.prepareStatement(
                  "insert into ledger_entry (position, record_number, revision, leaf, sequenced_at)"
                      + " values (?, ?, ?, ?, ?)");
          PreparedStatement node =
              connection.prepareStatement(
                  "insert into ledger_node (node_level, node_index, hash) values (?, ?, ?)");
          PreparedStatement done =
              connection.prepareStatement("delete from ledger_queue where id = ?")) {
        for (Queued queued : queue) {
          entry.setLong(1, frontier.size());
          entry.setString(2, queued.recordNumber());
          entry.setInt(3, queued.revision());
          entry.setBytes(4, queued.leaf().bytes());
          entry.setObject(5, now.atOffset(ZoneOffset.UTC));
          entry.addBatch();
          for (MerkleNode complete : frontier.append(queued.leaf())) {
            node.setInt(1, complete.level());
            node.setLong(2, complete.index());
            node.setBytes(3, complete.hash().bytes());
            node.addBatch();
          }
          done.setLong(1, queued.id());
          done.addBatch();
        }
        entry.executeBatch();
        node.executeBatch();
        done.executeBatch();
      }
      setSize(connection, frontier.size());
      addHead(connection, signer.sign(frontier.size(), frontier.root()));
      return frontier.size();
    } catch (SQLException e) {
      throw new DatabaseFailure("the ledger cannot be written", e);
    }
  }

  /** Number of revisions that have a position. */
  public long size() {
    return query("select tree_size from ledger_lock where id = 1", row -> row.getLong(1))
        .getFirst();
  }

  /** What waits for a position. */
  public Backlog backlog() {
    return query(
            "select count(*), min(queued_at) from ledger_queue",
            row -> {
              OffsetDateTime since = row.getObject(2, OffsetDateTime.class);
              return new Backlog(row.getLong(1), since == null ? null : since.toInstant());
            })
        .getFirst();
  }

  /** Entries from a position on. */
  public List<Entry> entries(long from, int most) {
    return query(
        "select position, record_number, revision from ledger_entry where position >= ?"
            + " order by position fetch first ? rows only",
        row -> new Entry(row.getLong(1), row.getString(2), row.getInt(3)),
        from,
        most);
  }

  /** Entries from a position on, with their leaves. */
  public List<Leaf> leaves(long from, int most) {
    return query(
        "select position, record_number, revision, leaf, sequenced_at from ledger_entry"
            + " where position >= ? order by position fetch first ? rows only",
        row ->
            new Leaf(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                Hash.fromBytes(row.getBytes(4)).hex(),
                row.getObject(5, OffsetDateTime.class).toInstant()),
        from,
        most);
  }

  /** The position of a revision, once it has one. */
  public Optional<Long> position(String recordNumber, int revision) {
    return query(
            "select position from ledger_entry where record_number = ? and revision = ?",
            row -> row.getLong(1),
            recordNumber,
            revision)
        .stream()
        .findFirst();
  }

  /** The newest signed head; empty while the log is. */
  public Optional<TreeHead> newestHead() {
    return query(
            "select tree_size, root, signed_at, key_id, signature from ledger_head"
                + " order by tree_size desc fetch first 1 rows only",
            LedgerStore::head)
        .stream()
        .findFirst();
  }

  /** The newest signed head of a log not larger than a size. */
  public Optional<TreeHead> headUpTo(long size) {
    return query(
            "select tree_size, root, signed_at, key_id, signature from ledger_head"
                + " where tree_size <= ? order by tree_size desc fetch first 1 rows only",
            LedgerStore::head,
            size)
        .stream()
        .findFirst();
  }

  private record Place(int level, long index) {}

  /**
   * Computes something from the stored roots of perfect subtrees, all of them read in one
   * statement: which ones a proof asks for depends on sizes and positions only, so it is computed
   * once to learn them and once with them.
   */
  public <T> T withNodes(Function<NodeSource, T> computation) {
    Set<Place> asked = new LinkedHashSet<>();
    var _ =
        computation.apply(
            (level, index) -> {
              asked.add(new Place(level, index));
              return NOBODYS;
            });
    Map<Place, Hash> found = nodes(asked);
    return computation.apply(
        (level, index) ->
            Objects.requireNonNull(found.get(new Place(level, index)), "a node of the ledger"));
  }

  private Map<Place, Hash> nodes(Collection<Place> places) {
    Map<Place, Hash> found = new HashMap<>();
    if (!places.isEmpty()) {
      query(
              "select node_level, node_index, hash from ledger_node where "
                  + String.join(
                      " or ",
                      Collections.nCopies(places.size(), "(node_level = ? and node_index = ?)")),
              row -> new MerkleNode(row.getInt(1), row.getLong(2), Hash.fromBytes(row.getBytes(3))),
              places.stream()
                  .flatMap(place -> Stream.<Object>of(place.level(), place.index()))
                  .toArray())
          .forEach(node -> found.put(new Place(node.level(), node.index()), node.hash()));
    }
    return found;
  }

  private static TreeHead head(ResultSet row) throws SQLException {
    return new TreeHead(
        row.getLong(1),
        Hash.fromBytes(row.getBytes(2)),
        row.getObject(3, OffsetDateTime.class).toInstant(),
        Hash.fromBytes(row.getBytes(4)),
        row.getBytes(5));
  }

  private static long lockedSize(Connection connection) throws SQLException {
    try (PreparedStatement lock =
            connection.prepareStatement(
                "select tree_size from ledger_lock where id = 1 for update");
        ResultSet row = lock.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<Queued> oldest(Connection connection, int most) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id, record_number, revision, leaf from ledger_queue"
                + " order by id fetch first ? rows only")) {
      select.setInt(1, most);
      List<Queued> queue = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          queue.add(
              new Queued(
                  row.getLong(1),
                  row.getString(2),
                  row.getInt(3),
                  Hash.fromBytes(row.getBytes(4))));
        }
      }
      return queue;
    }
  }

  private static NodeSource nodes(Connection connection) {
    return (level, index) -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              "select hash from ledger_node where node_level = ? and node_index = ?")) {
        select.setInt(1, level);
        select.setLong(2, index);
        try (ResultSet row = select.executeQuery()) {
          if (!row.next()) {
            throw new IllegalStateException("ledger node " + level + "/" + index + " is missing");
          }
          return Hash.fromBytes(row.getBytes(1));
        }
      } catch (SQLException e) {
        throw new DatabaseFailure("the ledger cannot be read", e);
      }
    };
  }

  private static void setSize(Connection connection, long size) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update ledger_lock set tree_size = ? where id = 1")) {
      update.setLong(1, size);
      update.executeUpdate();
    }
  }

  private static void addHead(Connection connection, TreeHead head) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into ledger_head (tree_size, root, signed_at, key_id, signature)"
                + " values (?, ?, ?, ?, ?)")) {
      insert.setLong(1, head.size());
      insert.setBytes(2, head.root().bytes());
      insert.setObject(3, head.at().atOffset(ZoneOffset.UTC));
      insert.setBytes(4, head.keyId().bytes());
      insert.setBytes(5, head.signature());
      insert.executeUpdate();
    }
  }

  private <T> List<T> query(String sql, LedgerRows.Reader<T> reader, Object... parameters) {
    return LedgerRows.query(database, sql, reader, parameters);
  }
}
