package org.qualedger.receipt.desk;

/**
 * A sheet of a receipt book.
 *
 * @param serialNo number that the printer put on it
 */
public record BookSheet(String bookNo, int serialNo) {}
