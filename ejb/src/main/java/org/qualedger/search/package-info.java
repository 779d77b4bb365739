/**
 * The search desk as the rest of the product sees it: what can be asked ({@link
 * org.qualedger.search.SearchQuery}), what is found ({@link org.qualedger.search.SearchPage}), what
 * is put in ({@link org.qualedger.search.SearchEntry}), all behind the port {@link
 * org.qualedger.search.RecordSearch}.
 *
 * <p>The index follows the ledger by position and holds nothing that cannot be derived from it
 * again, so it may be thrown away at any time. No type of a search library appears here.
 */
@NullMarked
package org.qualedger.search;

import org.jspecify.annotations.NullMarked;
