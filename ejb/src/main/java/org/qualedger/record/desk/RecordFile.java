package org.qualedger.record.desk;

import java.util.List;
import org.qualedger.ledger.CanonicalObject;

/**
 * A record with everything about it.
 *
 * @param record the whole record as its newest revision has it
 * @param refersTo records that it names
 * @param referredToBy records that name it
 */
public record RecordFile(
    RecordHeader header,
    CanonicalObject record,
    List<RecordLink> refersTo,
    List<RecordLink> referredToBy) {}
