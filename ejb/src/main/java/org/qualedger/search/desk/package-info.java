/**
 * The use cases of search: asking, following the ledger, rebuilding and checking the index.
 *
 * <p>The index is never written by those who change records. {@link
 * org.qualedger.search.desk.FollowingLedger} reads what the ledger has ordered and feeds it, so
 * saving never waits and nothing is lost by a crash.
 */
@NullMarked
package org.qualedger.search.desk;

import org.jspecify.annotations.NullMarked;
