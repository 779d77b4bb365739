package org.qualedger.search;

/**
 * A cursor that no page of ours gave out. It is an exception because pages hand cursors back as
 * they got them; only a client that makes its own comes here.
 */
public class UnreadableCursorException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public UnreadableCursorException(String cursor) {
    super("Not a cursor of a search page: " + cursor);
  }
}
