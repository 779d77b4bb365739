package org.qualedger.analysis.web;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a question, as texts; {@link AnalysisQuery} reads them and says what is wrong.
 */
public final class AnalysisParameters {
  @QueryParam("centre")
  @Parameter(description = "Codes of service centres; all that the caller sees where none is named")
  private @Nullable List<String> centre;

  @QueryParam("from")
  @Parameter(description = "First month, such as 2025-11; the last thirteen months where none is")
  private @Nullable List<String> from;

  @QueryParam("to")
  @Parameter(description = "Last month; the last full one where none is named")
  private @Nullable List<String> to;

  @QueryParam("subject")
  @Parameter(
      description =
          "TIM, QUAL1, QUAL, SAT, RV, RVL, HV_A, HV_B, LATE_REASONS, DEFECTS, CATEGORIES,"
              + " ARRIVAL_MINUTES or WORK_MINUTES")
  private @Nullable List<String> subject;

  @QueryParam("view")
  @Parameter(
      description =
          "CONTROL, LANEY, RUN, STRATA, FUNNEL, PERIODS, CENTRES, PARETO, CHECK_SHEET, HISTOGRAM,"
              + " BOXES or SCATTER; what does not suit the subject gives way to its usual one")
  private @Nullable List<String> view;

  @QueryParam("by")
  @Parameter(description = "NONE, CENTRE, CATEGORY, PROVIDER, PAYMENT or HOUR_BAND")
  private @Nullable List<String> by;

  @QueryParam("frozenFrom")
  @Parameter(description = "First month of the baseline on which limits are frozen")
  private @Nullable List<String> frozenFrom;

  @QueryParam("frozenTo")
  @Parameter(description = "Last month of the baseline")
  private @Nullable List<String> frozenTo;

  @QueryParam("stage")
  @Parameter(description = "Months in which limits start anew")
  private @Nullable List<String> stage;

  @QueryParam("rule")
  @Parameter(description = "Run rules, 1 to 8; 1, 2 and 3 where none is named")
  private @Nullable List<String> rule;

  /** Made by the container, which then sets the parameters. */
  public AnalysisParameters() {}

  /** The values of a parameter. */
  List<String> values(String name) {
    List<String> given =
        switch (name) {
          case "centre" -> centre;
          case "from" -> from;
          case "to" -> to;
          case "subject" -> subject;
          case "view" -> view;
          case "by" -> by;
          case "frozenFrom" -> frozenFrom;
          case "frozenTo" -> frozenTo;
          case "stage" -> stage;
          case "rule" -> rule;
          default -> throw new IllegalArgumentException("No parameter " + name);
        };
    return given == null ? List.of() : given;
  }
}
