package org.qualedger.ledger.desk;

/** A revision waits for its position; observed after the commit, it wakes the sequencer. */
public record RevisionQueued() {}
