package org.qualedger.record.desk;

import org.qualedger.record.QualityRecord;

/**
 * Fired inside the transaction that wrote a revision, so that what must hold together with it, such
 * as the verdicts, is written in the same transaction.
 *
 * @param record the record after the verb
 * @param verb what was done
 */
public record RecordWritten(QualityRecord record, String verb) {}
