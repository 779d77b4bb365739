package org.qualedger.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.document.ClauseId;
import org.qualedger.record.RecordKind;
import org.qualedger.record.desk.ReadingRecords;
import org.qualedger.record.desk.RecordFilter;
import org.qualedger.record.desk.RecordPage;
import org.qualedger.rule.Verdict;
import org.qualedger.web.Answers;

/** Records of every kind. */
@Path("records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "records")
public class RecordResource {
  private final ReadingRecords reading;
  private final Answers answers;

  @Inject
  public RecordResource(ReadingRecords reading, Answers answers) {
    this.reading = reading;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public RecordResource() {
    this(null, null);
  }

  @GET
  @Operation(
      summary = "List records, newest first",
      description =
          "Only records of centres at which the caller holds a duty. Days are days of the company's"
              + " zone. A verdict needs a clause.")
  @APIResponseSchema(RecordPage.class)
  public Response page(
      @QueryParam("kind") @Nullable RecordKind kind,
      @QueryParam("centre") @Size(max = 8) @Nullable String centre,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("stage") @Size(max = 24) @Nullable String stage,
      @QueryParam("clause") @Nullable ClauseId clause,
      @QueryParam("verdict") @Nullable Verdict verdict,
      @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return answers.done(
        reading.page(
            new RecordFilter(
                kind, centre, from, to, stage, clause, verdict == null ? null : verdict.name()),
            cursor,
            limit));
  }
}
