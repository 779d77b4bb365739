package org.qualedger.ledger.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.persistence.LedgerStore;

/**
 * Entries of the ledger in their order.
 *
 * @param next position at which the next page begins, or null at the end
 */
public record LedgerPage(List<LedgerStore.Leaf> entries, @Nullable Long next) {}
