/**
 * The ledger for programs: its signed head, its key, its proofs, and the check that all still fits.
 */
@NullMarked
package org.qualedger.ledger.web;

import org.jspecify.annotations.NullMarked;
