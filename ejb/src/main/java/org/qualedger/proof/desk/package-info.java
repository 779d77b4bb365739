/**
 * What the ledger proves to whoever doubts: heads, keys, inclusion and growth, and the check that
 * reads everything again. The writing of the ledger stands in {@code ledger.desk} and knows nothing
 * of this.
 */
@NullMarked
package org.qualedger.proof.desk;

import org.jspecify.annotations.NullMarked;
