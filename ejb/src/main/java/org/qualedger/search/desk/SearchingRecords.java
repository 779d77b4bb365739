package org.qualedger.search.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;
import org.qualedger.search.LedgeredRevisions;
import org.qualedger.search.RecordSearch;
import org.qualedger.search.SearchPage;
import org.qualedger.search.SearchQuery;
import org.qualedger.search.UnreadableCursorException;
import org.qualedger.search.VisibleCentres;

/**
 * Searching records. Whoever asks finds the records of the centres where he or she holds a duty,
 * and counts of no others; duties that look over the company find all.
 */
@Stateless
@RolesAllowed({
  Duty.FRONT_DESK_ROLE,
  Duty.SERVICE_STAFF_ROLE,
  Duty.CASHIER_ROLE,
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE,
  Duty.DEPUTY_GENERAL_MANAGER_ROLE,
  Duty.GENERAL_MANAGER_ROLE,
  Duty.AUDITOR_ROLE,
  Duty.ADMINISTRATOR_ROLE
})
public class SearchingRecords {

  private final RecordSearch search;
  private final LedgeredRevisions ledger;
  private final Caller caller;

  @Inject
  public SearchingRecords(RecordSearch search, LedgeredRevisions ledger, Caller caller) {
    this.search = search;
    this.ledger = ledger;
    this.caller = caller;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected SearchingRecords() {
    this(null, null, null);
  }

  /** Answers a question; it is declined where its cursor is none of ours. */
  public Outcome<SearchPage> search(SearchQuery asked) {
    SearchQuery query = asked.visible(visibleTo(caller.actor()));
    try {
      return Outcome.done(search.search(query));
    } catch (UnreadableCursorException e) {
      // A client's own making, told like any other input at fault.
      return Outcome.declined(Decision.refusedField("cursor", RefusalCode.UNKNOWN_REFERENCE));
    }
  }

  /** How many revisions of the ledger came too late for a page, and may be missing on it. */
  public long behind(SearchPage page) {
    return Math.max(0, ledger.size() - page.position());
  }

  private static VisibleCentres visibleTo(Actor actor) {
    return actor.seesAllCentres()
        ? VisibleCentres.everywhere()
        : VisibleCentres.only(actor.centres());
  }
}
