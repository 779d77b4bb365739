package org.qualedger.analysis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.desk.MeasuringRates;
import org.qualedger.analysis.desk.RatesView;
import org.qualedger.analysis.desk.ReportCharts;
import org.qualedger.chart.Figure;
import org.qualedger.web.Call;
import org.qualedger.web.Problem;

/** Rates as they are now, and their charts. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rates")
public class RatesResource {
  static final int WIDTH = 860;
  static final int HEIGHT = 320;

  private final MeasuringRates measuring;
  private final PeriodInput periods;
  private final Call call;

  @Inject
  RatesResource(MeasuringRates measuring, PeriodInput periods, Call call) {
    this.measuring = measuring;
    this.periods = periods;
    this.call = call;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public RatesResource() {
    this(null, null, null);
  }

  @GET
  @Path("rates")
  @Operation(
      summary = "Rates of a centre and a period, as they are now",
      description =
          "Period 2026-10 or 2026-Q3. Centre C000 pools all centres. A rate comes as counts with"
              + " its Wilson 95 % interval, target and verdict.")
  @APIResponseSchema(RatesView.class)
  public Response rates(
      @QueryParam("centre") @Nullable String centre,
      @QueryParam("period") @Nullable String period) {
    return measuring
        .rates(centre == null ? "" : centre, periods.read(period))
        .map(figures -> Response.ok(figures).build())
        .orElseGet(this::nothing);
  }

  @GET
  @Path("charts/{kind}.svg")
  @Produces("image/svg+xml")
  @Operation(
      summary = "A chart",
      description =
          "p-timeliness: control chart of timeliness by month. pareto-late: reasons for coming"
              + " late. pareto-defects: defects. 404 where there is nothing to draw.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "image/svg+xml",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response chart(
      @PathParam("kind") String kind,
      @QueryParam("centre") @Nullable String centre,
      @QueryParam("period") @Nullable String period) {
    return measuring
        .charts(centre == null ? "" : centre, periods.read(period), call.language())
        .flatMap(charts -> figure(charts, kind))
        .map(figure -> Response.ok(figure.svg(WIDTH, HEIGHT)).build())
        .orElseGet(this::nothing);
  }

  private static Optional<Figure> figure(ReportCharts charts, String kind) {
    return switch (kind) {
      case "p-timeliness" -> charts.timeliness();
      case "pareto-late" -> charts.lateReasons();
      case "pareto-defects" -> charts.defects();
      default -> Optional.empty();
    };
  }

  private Response nothing() {
    return Problem.of(404, "not-found", call.language()).toResponse();
  }
}
