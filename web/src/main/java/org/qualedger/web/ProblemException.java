package org.qualedger.web;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;

/** A request that cannot be understood, on its way out of whatever found that out. */
public class ProblemException extends WebApplicationException {

  private static final long serialVersionUID = 1L;

  public ProblemException(Problem problem) {
    super(problem.code(), problem.toResponse());
  }

  /** One fault that makes the request unprocessable. */
  public static ProblemException fault(Fault fault, Locale language) {
    return new ProblemException(Problem.of(Problem.UNPROCESSABLE, List.of(fault), language));
  }
}
