package org.qualedger.improvement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a corrective or preventive action starts from: the statement of fact (不合格事实) and where it
 * came from. Without a source there is no action: an action that nobody can trace to a fact is
 * refused.
 *
 * @param type corrective or preventive
 * @param source where the fact came from
 * @param sourceReference number of the record, or the name of the audit or review, that shows it
 * @param severity how serious it is
 * @param fact what, where, when, to what extent, with which evidence
 * @param clauses clauses that are violated, as full ids
 * @param correction what was done at once about the nonconformity itself, or why nothing could be
 * @param correctedAt when that was done
 */
public record Nonconformity(
    @Nullable ActionType type,
    @Nullable ActionSource source,
    @Nullable String sourceReference,
    @Nullable Severity severity,
    @Nullable String fact,
    List<String> clauses,
    @Nullable String correction,
    @Nullable Instant correctedAt) {
  public Nonconformity {
    clauses = List.copyOf(clauses);
  }
}
