package org.qualedger.record.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of records.
 *
 * @param cursor where the next page begins, or null at the end
 */
public record RecordPage(List<RecordRow> records, @Nullable String cursor) {}
