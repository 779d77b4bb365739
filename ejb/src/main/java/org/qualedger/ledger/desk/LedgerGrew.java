package org.qualedger.ledger.desk;

/**
 * The log has grown and its transaction is committed: followers may read on. Fired asynchronously.
 *
 * @param size number of revisions in the log
 */
public record LedgerGrew(long size) {}
