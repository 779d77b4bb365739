package org.qualedger.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Map;

/** What a broken constraint is called at the edge, and what its sentence names. */
final class ConstraintFault {
  private static final Map<String, String> CODES =
      Map.of(
          "NotNull", "missing",
          "NotBlank", "blank",
          "NotEmpty", "empty",
          "Size", "size",
          "Positive", "positive",
          "PositiveOrZero", "positive-or-zero",
          "Min", "min",
          "Max", "max",
          "Pattern", "pattern",
          "AssertTrue", "must-be-true");

  private ConstraintFault() {}

  static Fault of(ConstraintViolation<?> violation, String field) {
    ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
    String kind = constraint.getAnnotation().annotationType().getSimpleName();
    Map<String, Object> attributes = constraint.getAttributes();
    String code = CODES.getOrDefault(kind, "impossible");
    return switch (kind) {
      case "Size" -> Fault.of(field, code, text(attributes, "min"), text(attributes, "max"));
      case "Min", "Max" -> Fault.of(field, code, text(attributes, "value"));
      case "Pattern" -> Fault.of(field, code, text(attributes, "regexp"));
      default -> Fault.of(field, code);
    };
  }

  private static String text(Map<String, Object> attributes, String name) {
    return String.valueOf(attributes.get(name));
  }
}
