package org.qualedger.record.desk;

import org.qualedger.ledger.CanonicalObject;

/**
 * A revision with its content.
 *
 * @param envelope what the ledger commits to, as an object; its canonical text is the exact bytes
 */
public record RevisionContent(RevisionView revision, CanonicalObject envelope) {}
