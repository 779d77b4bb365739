package org.qualedger.web;

import java.util.List;

/**
 * One thing that is wrong with a request.
 *
 * @param field where: the path of a member such as {@code lines[0].amountFen}, or the name of a
 *     parameter or header
 * @param code what, stable and the same in every language; {@code fault.<code>} is its sentence
 * @param arguments what the sentence names
 */
public record Fault(String field, String code, List<String> arguments) {

  public Fault {
    arguments = List.copyOf(arguments);
  }

  public static Fault of(String field, String code, String... arguments) {
    return new Fault(field, code, List.of(arguments));
  }
}
