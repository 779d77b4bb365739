package org.qualedger.search;

/**
 * A piece of a text, plain or to be marked. Pages mark it in their own way; it is never markup.
 *
 * @param text the piece as written
 * @param marked whether it is what was searched for
 */
public record TextPart(String text, boolean marked) {}
