package org.qualedger.proof.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the ledger in their order.
 *
 * @param next position at which the next page begins, or null at the end
 */
public record LedgerPage(List<LedgerEntry> entries, @Nullable Long next) {}
