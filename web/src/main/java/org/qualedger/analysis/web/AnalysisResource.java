package org.qualedger.analysis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qualedger.analysis.desk.Answer;
import org.qualedger.analysis.desk.AnsweringQuestions;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.desk.ReadingCompany;
import org.qualedger.web.Call;
import org.qualedger.web.Problem;
import org.qualedger.web.ProblemException;

/** Questions about the records, answered by a chart, its figures and the records behind them. */
@Path("analysis")
@RequestScoped
@Tag(name = "analysis")
public class AnalysisResource {
  private final AnsweringQuestions answering;
  private final ReadingCompany company;
  private final CompanyZone zone;
  private final Clock clock;
  private final Call call;

  @Inject
  AnalysisResource(
      AnsweringQuestions answering,
      ReadingCompany company,
      CompanyZone zone,
      Clock clock,
      Call call) {
    this.answering = answering;
    this.company = company;
    this.zone = zone;
    this.clock = clock;
    this.call = call;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public AnalysisResource() {
    this(null, null, null, null, null);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "A question about the records",
      description = "Every row of the table comes with the records behind it.")
  @APIResponseSchema(AnalysisJson.class)
  public Response answer(@BeanParam AnalysisParameters parameters) {
    return Response.ok(AnalysisJson.of(read(parameters))).build();
  }

  @GET
  @Path("chart.{form}")
  @Operation(
      summary = "The chart of a question as a file",
      description = "The same parameters. 404 where the data do not carry a chart.")
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = "image/svg+xml",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "image/png",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response chart(
      @Parameter(in = ParameterIn.PATH, schema = @Schema(enumeration = {"svg", "png", "csv"}))
          @PathParam("form")
          String form,
      @BeanParam AnalysisParameters parameters) {
    return read(parameters)
        .figure()
        .flatMap(figure -> ChartFile.of(figure, form))
        .map(AnalysisResource::saved)
        .orElseGet(() -> Problem.of(404, "not-found", call.language()).toResponse());
  }

  private static Response saved(ChartFile file) {
    return Response.ok(file.content(), file.mediaType())
        .header("Content-Disposition", file.disposition())
        .build();
  }

  private Answer read(AnalysisParameters parameters) {
    AnalysisQuery query =
        new AnalysisQuery(parameters::values, company.centres(), zone.month(clock.instant()));
    return answering.answer(
        query
            .question()
            .orElseThrow(
                () -> new ProblemException(Problem.of(422, query.faults(), call.language()))),
        call.language());
  }
}
