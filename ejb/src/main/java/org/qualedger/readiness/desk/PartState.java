package org.qualedger.readiness.desk;

/**
 * How a part of the product is.
 *
 * @param part database, ledger, index, fixity or sample-data
 * @param up whether it works
 * @param detail what was seen
 */
public record PartState(String part, boolean up, String detail) {}
