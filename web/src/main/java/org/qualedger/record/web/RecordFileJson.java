package org.qualedger.record.web;

import java.util.List;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.record.desk.RecordFile;
import org.qualedger.record.desk.RecordHeader;
import org.qualedger.record.desk.RecordLink;
import org.qualedger.rule.web.VerdictJson;

/**
 * A record with everything about it.
 *
 * @param record the whole record as its newest revision has it
 * @param refersTo records that it names
 * @param referredToBy records that name it
 * @param verdicts what the clauses say of it
 */
public record RecordFileJson(
    RecordHeader header,
    CanonicalObject record,
    List<RecordLink> refersTo,
    List<RecordLink> referredToBy,
    List<VerdictJson> verdicts) {
  static RecordFileJson of(RecordFile file, List<VerdictJson> verdicts) {
    return new RecordFileJson(
        file.header(), file.record(), file.refersTo(), file.referredToBy(), verdicts);
  }
}
