package org.qualedger.search.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.RecordNumber;
import org.qualedger.search.SearchQuery;
import org.qualedger.search.VisibleCentres;
import org.qualedger.search.lucene.LuceneRecordSearch;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexFollowsLedgerTest {

  private static final int REVISIONS = 1_234;

  @TempDir Path folder;
  private final LedgerOnPaper ledger = new LedgerOnPaper();
  private final FeedingIndex feeding = new FeedingIndex(ledger, CompanyZone.SHANGHAI);
  private LuceneRecordSearch search;

  @BeforeEach
  void open() {
    search = new LuceneRecordSearch(folder, Clock.systemUTC(), CompanyZone.SHANGHAI);
    for (int i = 0; i < REVISIONS; i++) {
      // Two revisions of each slip, some of them far apart.
      int slip = i % (REVISIONS / 2);
      ledger.write(number(slip), 1 + i / (REVISIONS / 2), "漏水 " + i);
    }
  }

  @AfterEach
  void close() throws IOException {
    search.close();
  }

  private static String number(int slip) {
    return "C012-WT-20261124-%04d".formatted(slip + 1);
  }

  private void catchUp() {
    while (feeding.feedNext(search)) {
      assertTrue(search.position() <= ledger.size());
    }
  }

  private long found(String typed) {
    return search.search(SearchQuery.of(typed).visible(VisibleCentres.everywhere())).total();
  }

  @Test
  void what_was_fed_is_found_at_once_in_its_newest_revision() {
    catchUp();
    assertEquals(REVISIONS, search.position());
    assertEquals(REVISIONS / 2, found("漏水"));
    assertFalse(feeding.feedNext(search));
    ledger.write(number(3), 3, "浴室顶棚");
    assertTrue(feeding.feedNext(search));
    assertEquals(1, found("顶棚"));
    assertEquals(REVISIONS / 2 - 1, found("漏水"));
  }

  @Test
  void after_a_crash_the_rest_is_fed_again() throws IOException {
    feeding.feedNext(search);
    search.commit();
    long durable = search.position();
    catchUp();
    search.close();
    search = new LuceneRecordSearch(folder, Clock.systemUTC(), CompanyZone.SHANGHAI);
    assertEquals(durable, search.position());
    catchUp();
    assertTrue(new CheckingIndex(search, ledger).check().none());
    assertEquals(REVISIONS / 2, found("漏水"));
  }

  @Test
  void a_level_index_shows_no_drift() {
    catchUp();
    IndexDrift drift = new CheckingIndex(search, ledger).check();
    assertTrue(drift.none());
    assertEquals(REVISIONS / 2, drift.compared());
    assertEquals(REVISIONS, drift.position());
  }

  @Test
  void what_the_index_lacks_has_old_or_has_too_much_is_named() {
    catchUp();
    ledger.write(number(5), 3, "未入索引");
    ledger.write("C012-WT-20261124-9000", 1, "未入索引");
    search.index(List.of(), ledger.size());
    IndexDrift drift = new CheckingIndex(search, ledger).check();
    assertEquals(List.of(RecordNumber.parse(number(5))), drift.outdated());
    assertEquals(List.of(RecordNumber.parse("C012-WT-20261124-9000")), drift.missing());

    LedgerOnPaper shorter = new LedgerOnPaper();
    for (int i = 0; i < ledger.size(); i++) {
      shorter.write(number(0), 2, "漏水");
    }
    assertEquals(REVISIONS / 2 - 1, new CheckingIndex(search, shorter).check().surplus());
  }

  @Test
  void a_rebuild_ends_level_with_the_ledger() {
    search.rebuild(feeding, position -> {});
    assertEquals(REVISIONS, search.position());
    assertTrue(new CheckingIndex(search, ledger).check().none());
  }
}
