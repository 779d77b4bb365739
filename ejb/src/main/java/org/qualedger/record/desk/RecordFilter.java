package org.qualedger.record.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualedger.document.ClauseId;
import org.qualedger.record.RecordKind;

/**
 * Which records a list shows; what is null restricts nothing.
 *
 * @param from first day, in the company's zone, on which the record came to be
 * @param to last day
 * @param stage name of the present stage
 * @param clause clause by which the record was judged
 * @param verdict what the clause said
 */
public record RecordFilter(
    @Nullable RecordKind kind,
    @Nullable String centre,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String stage,
    @Nullable ClauseId clause,
    @Nullable String verdict) {}
