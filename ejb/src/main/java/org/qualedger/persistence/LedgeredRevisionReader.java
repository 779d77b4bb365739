package org.qualedger.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.record.RecordNumber;
import org.qualedger.search.LedgeredRevisions;

/** Reads sequenced revisions for the search desk, without entities and in batches. */
@ApplicationScoped
public class LedgeredRevisionReader implements LedgeredRevisions {

  private static final String FROM =
      "select r.content from ledger_entry e join revision r"
          + " on r.record_number = e.record_number and r.revision = e.revision"
          + " where e.position >= ? order by e.position fetch first ? rows only";
  private static final String NEWEST =
      "select record_number, max(revision) from ledger_entry"
          + " where position < ? and record_number > ?"
          + " group by record_number order by record_number fetch first ? rows only";
  private static final String SIZE = "select tree_size from ledger_lock where id = 1";

  @Resource(lookup = "java:jboss/datasources/QualedgerDS")
  private DataSource database;

  @SuppressWarnings("NullAway.Init")
  public LedgeredRevisionReader() {}

  @Override
  public List<CanonicalObject> from(long position, int most) {
    return LedgerRows.query(
        database, FROM, row -> CanonicalObject.parse(row.getBytes(1)), position, most);
  }

  @Override
  public long size() {
    return LedgerRows.query(database, SIZE, row -> row.getLong(1)).getFirst();
  }

  @Override
  public List<Newest> newest(long size, String after, int most) {
    return LedgerRows.query(
        database,
        NEWEST,
        row -> new Newest(RecordNumber.parse(row.getString(1)), row.getInt(2)),
        size,
        after,
        most);
  }
}
