package org.qualedger.proof.desk;

import java.util.List;

/**
 * The proof that the ledger of an earlier size is the beginning of a later one (RFC 9162, 2.1.4).
 *
 * @param path hashes from which both roots can be computed, hexadecimal
 */
public record LedgerConsistency(
    long from, String fromRoot, long to, String toRoot, List<String> path) {}
