package org.qualedger.persistence;

import java.sql.SQLException;

/** The database did not do what it always does: an accident, which rolls the transaction back. */
public class DatabaseFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseFailure(String what, SQLException cause) {
    super(what + ": " + cause.getMessage(), cause);
  }
}
