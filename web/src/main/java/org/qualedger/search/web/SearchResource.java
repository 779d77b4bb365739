package org.qualedger.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qualedger.approval.Outcome;
import org.qualedger.record.RecordKind;
import org.qualedger.search.Facet;
import org.qualedger.search.SearchPage;
import org.qualedger.search.SearchQuery;
import org.qualedger.search.desk.SearchingRecords;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;
import org.qualedger.web.Fault;
import org.qualedger.web.Problem;

/** The search desk for programs. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchResource {

  private final SearchingRecords searching;
  private final Answers answers;
  private final Call call;

  @Inject
  public SearchResource(SearchingRecords searching, Answers answers, Call call) {
    this.searching = searching;
    this.answers = answers;
    this.call = call;
  }

  /** For the container. */
  @SuppressWarnings("NullAway")
  public SearchResource() {
    this(null, null, null);
  }

  /** One page of found records. */
  @GET
  @Operation(
      summary = "Search all records that the caller may see",
      description =
          "Words (all must be found), \"phrases\", -exclusions, record numbers and unit numbers"
              + " whole or in part, names, the last four or more digits of a phone, days and"
              + " ranges. Lists may be joined by commas or repeated.")
  @Parameter(
      name = SearchParameters.TEXT,
      in = ParameterIn.QUERY,
      description = "What is looked for; at most 1000 characters",
      example = "漏水 3-2-501 -厨房")
  @Parameter(
      name = SearchParameters.KIND,
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.ARRAY, implementation = RecordKind.class))
  @Parameter(
      name = SearchParameters.CENTRE,
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = SearchParameters.STAGE,
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(name = SearchParameters.MONTH, in = ParameterIn.QUERY, example = "2026-08")
  @Parameter(name = SearchParameters.FROM, in = ParameterIn.QUERY, example = "2026-08-01")
  @Parameter(name = SearchParameters.TO, in = ParameterIn.QUERY, example = "2026-08-31")
  @Parameter(
      name = SearchParameters.SORT,
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"relevance", "time"}))
  @Parameter(
      name = SearchParameters.CURSOR,
      in = ParameterIn.QUERY,
      description = "The member next of the page before")
  @Parameter(
      name = SearchParameters.LIMIT,
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100"))
  @Parameter(
      name = SearchParameters.FACETS,
      in = ParameterIn.QUERY,
      description = "The counts wanted: kind, centre, stage, month",
      schema = @Schema(type = SchemaType.ARRAY, implementation = Facet.class))
  @APIResponseSchema(SearchJson.class)
  public Response search(@Context UriInfo uri) {
    SearchParameters parameters = new SearchParameters(uri.getQueryParameters());
    SearchQuery query = parameters.query();
    List<Fault> faults = parameters.faults();
    if (!faults.isEmpty()) {
      return refused(faults);
    }
    Outcome<SearchPage> found = searching.search(query);
    return found.isDone()
        ? answers.done(found.map(page -> SearchJson.of(page, searching.behind(page))))
        : refused(List.of(Fault.of(SearchParameters.CURSOR, "not-cursor")));
  }

  private Response refused(List<Fault> faults) {
    return Problem.of(HttpServletResponse.SC_BAD_REQUEST, faults, call.language()).toResponse();
  }
}
