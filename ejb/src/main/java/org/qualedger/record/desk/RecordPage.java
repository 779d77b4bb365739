package org.qualedger.record.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.persistence.RecordList;

/**
 * A page of a list of records.
 *
 * @param cursor where the next page begins, or null at the end
 */
public record RecordPage(List<RecordList.Row> records, @Nullable String cursor) {}
