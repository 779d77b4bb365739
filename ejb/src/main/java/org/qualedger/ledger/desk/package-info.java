/**
 * The ledger at work: the sequencer that gives each revision its position, the signed heads and the
 * proofs.
 */
@NullMarked
package org.qualedger.ledger.desk;

import org.jspecify.annotations.NullMarked;
