package org.qualedger.search.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qualedger.organization.Duty;
import org.qualedger.record.RecordNumber;
import org.qualedger.search.LedgeredRevisions;
import org.qualedger.search.RecordSearch;

/** Compares the index with the ledger, record by record. */
@Stateless
@RolesAllowed({Duty.ADMINISTRATOR_ROLE, Duty.SYSTEM_ROLE})
public class CheckingIndex {

  /** How many records of a sort are named. */
  static final int MOST_NAMED = 100;

  private static final int BATCH = 1_000;

  private final RecordSearch search;
  private final LedgeredRevisions ledger;

  @Inject
  public CheckingIndex(RecordSearch search, LedgeredRevisions ledger) {
    this.search = search;
    this.ledger = ledger;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected CheckingIndex() {
    this(null, null);
  }

  /**
   * Compares everything up to where the index has come. What is written meanwhile makes no
   * difference: the index may be ahead of that position, never behind it.
   */
  public IndexDrift check() {
    search.refresh();
    long position = search.position();
    List<RecordNumber> missing = new ArrayList<>();
    List<RecordNumber> outdated = new ArrayList<>();
    long compared = 0;
    long found = 0;
    List<LedgeredRevisions.Newest> expected = ledger.newest(position, "", BATCH);
    while (!expected.isEmpty()) {
      Map<RecordNumber, Integer> indexed =
          search.revisions(expected.stream().map(LedgeredRevisions.Newest::number).toList());
      for (LedgeredRevisions.Newest newest : expected) {
        Integer revision = indexed.get(newest.number());
        if (revision == null) {
          add(newest.number(), missing);
        } else if (revision < newest.revision()) {
          add(newest.number(), outdated);
        }
      }
      compared += expected.size();
      found += indexed.size();
      expected = ledger.newest(position, expected.getLast().number().toString(), BATCH);
    }
    // Records that came after the comparison began are in the index too, and are no surplus.
    long surplus = search.position() == position ? search.size() - found : 0;
    return new IndexDrift(position, compared, missing, outdated, Math.max(0, surplus));
  }

  private static void add(RecordNumber number, List<RecordNumber> named) {
    if (named.size() < MOST_NAMED) {
      named.add(number);
    }
  }
}
