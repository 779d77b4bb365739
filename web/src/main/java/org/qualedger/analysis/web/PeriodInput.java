package org.qualedger.analysis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.web.Call;
import org.qualedger.web.Fault;
import org.qualedger.web.Problem;
import org.qualedger.web.ProblemException;

/** Reads a period that a caller names. */
@RequestScoped
public class PeriodInput {
  private final Call call;

  @Inject
  PeriodInput(Call call) {
    this.call = call;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected PeriodInput() {
    this(null);
  }

  /** A month such as 2026-10 or a quarter such as 2026-Q3; anything else is answered with 422. */
  ReportingPeriod read(@Nullable String text) {
    if (text == null || text.isBlank()) {
      throw fault("missing");
    }
    try {
      return ReportingPeriod.parse(text);
    } catch (IllegalArgumentException notOne) {
      throw fault("not-period");
    }
  }

  private ProblemException fault(String code) {
    return new ProblemException(
        Problem.of(422, List.of(Fault.of("period", code)), call.language()));
  }
}
