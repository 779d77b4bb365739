package org.qualedger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Names the parameters of an address that break a constraint. */
@Provider
public class BrokenConstraints implements ExceptionMapper<ConstraintViolationException> {

  @Context private HttpServletRequest request;

  /** Made by the container, which then sets the request. */
  @SuppressWarnings("NullAway.Init")
  public BrokenConstraints() {}

  @Override
  public Response toResponse(ConstraintViolationException broken) {
    List<Fault> faults =
        broken.getConstraintViolations().stream()
            .map(violation -> ConstraintFault.of(violation, parameter(violation)))
            .toList();
    return Problem.of(Problem.UNPROCESSABLE, faults, CallerLanguage.of(request)).toResponse();
  }

  /** The last name on the way: the parameter of the method. */
  private static String parameter(ConstraintViolation<?> violation) {
    String name = "";
    for (Path.Node node : violation.getPropertyPath()) {
      name = String.valueOf(node.getName());
    }
    return name;
  }
}
