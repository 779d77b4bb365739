package org.qualedger.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.print.PrintedDocument;
import org.qualedger.print.PrintedForm;
import org.qualedger.print.desk.PrintWish;
import org.qualedger.print.desk.PrintingForms;
import org.qualedger.print.web.FormResource;
import org.qualedger.print.web.PageAddress;
import org.qualedger.proof.desk.ReadingLedger;
import org.qualedger.proof.desk.RevisionProof;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.ReadingRecords;
import org.qualedger.record.desk.ReadingRevisions;
import org.qualedger.record.desk.RevisionContent;
import org.qualedger.record.desk.RevisionDiff;
import org.qualedger.record.desk.RevisionView;
import org.qualedger.rule.web.VerdictAnswers;
import org.qualedger.web.Answers;
import org.qualedger.web.CallerLanguage;

/** One record: all that belongs to it, its history, and the proof of it. */
@Path("records/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "records")
public class OneRecordResource {
  private final ReadingRecords records;
  private final ReadingRevisions reading;
  private final ReadingLedger ledger;
  private final VerdictAnswers verdicts;
  private final PrintingForms printing;
  private final Answers answers;

  @Inject
  public OneRecordResource(
      ReadingRecords records,
      ReadingRevisions reading,
      ReadingLedger ledger,
      VerdictAnswers verdicts,
      PrintingForms printing,
      Answers answers) {
    this.records = records;
    this.reading = reading;
    this.ledger = ledger;
    this.verdicts = verdicts;
    this.printing = printing;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public OneRecordResource() {
    this(null, null, null, null, null, null);
  }

  @GET
  @Operation(
      summary = "The record with all that belongs to it",
      description = "Answers with an entity tag, which If-Match of a correction or verb takes.")
  @APIResponseSchema(RecordFileJson.class)
  public Response file(@PathParam("number") RecordNumber number) {
    return answers.changed(
        records.file(number).map(file -> RecordFileJson.of(file, verdicts.of(number))),
        RecordFileJson::header);
  }

  @GET
  @Path("pdf")
  @Produces({"application/pdf", "application/problem+json"})
  @Operation(
      summary = "The record on its form, as PDF",
      description =
          "Names the revision it shows, the newest where none is asked for. A kind with several"
              + " forms is printed on the one that says all of it where none is named. A"
              + " statistical analysis report is printed under /api/reports.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response pdf(
      @PathParam("number") RecordNumber number,
      @QueryParam("revision") @Min(1) @Nullable Integer revision,
      @QueryParam("form") @Nullable String form,
      @Context HttpServletRequest request) {
    if (number.kind() == RecordKind.ANALYSIS_REPORT) {
      return Response.seeOther(
              URI.create(PageAddress.base(request) + "/api/reports/" + number + "/pdf"))
          .build();
    }
    Optional<PrintedForm> asked = form == null ? Optional.empty() : PrintedForm.ofKey(form);
    if (form != null && asked.isEmpty()) {
      return answers.declined(Decision.refusedField("form", RefusalCode.UNKNOWN_REFERENCE, form));
    }
    PrintWish wish = new PrintWish(CallerLanguage.of(request), PageAddress.base(request));
    return switch (printing.record(number, revision, asked.orElse(null), wish)) {
      case Outcome.Done<PrintedDocument> done -> FormResource.pdf(done.value(), number.toString());
      case Outcome.Declined<PrintedDocument> declined -> answers.declined(declined.refusal());
    };
  }

  @GET
  @Path("revisions")
  @Operation(summary = "All revisions, oldest first: who did what, when and why")
  @APIResponse(
      responseCode = "200",
      description = "The revisions",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = RevisionView.class)))
  public Response all(@PathParam("number") RecordNumber number) {
    return answers.done(reading.all(number));
  }

  @GET
  @Path("revisions/{revision}")
  @Operation(
      summary = "One revision with its content",
      description = "With Accept: application/octet-stream, the exact bytes of it.")
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
  @APIResponse(
      responseCode = "200",
      description = "The revision",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = RevisionContent.class)),
        @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response one(
      @PathParam("number") RecordNumber number,
      @PathParam("revision") int revision,
      @Context Request request) {
    Outcome<RevisionContent> content = reading.one(number, revision);
    return wantsBytes(request) ? bytes(number, revision, content) : answers.done(content);
  }

  /** Whether the caller prefers the bytes to their reading; who has no preference reads. */
  private static boolean wantsBytes(Request request) {
    Variant best =
        request.selectVariant(
            Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .build());
    return best != null && best.getMediaType().equals(MediaType.APPLICATION_OCTET_STREAM_TYPE);
  }

  private Response bytes(RecordNumber number, int revision, Outcome<RevisionContent> content) {
    return switch (content) {
      case Outcome.Done<RevisionContent> done ->
          Response.ok(done.value().envelope().bytes(), MediaType.APPLICATION_OCTET_STREAM_TYPE)
              .header(
                  "Content-Disposition",
                  "attachment; filename=\"" + number + "-r" + revision + ".json\"")
              .build();
      case Outcome.Declined<RevisionContent> declined -> answers.declined(declined.refusal());
    };
  }

  @GET
  @Path("revisions/{from}/diff/{to}")
  @Operation(summary = "What differs between two revisions, field by field")
  @APIResponseSchema(RevisionDiff.class)
  public Response diff(
      @PathParam("number") RecordNumber number,
      @PathParam("from") int from,
      @PathParam("to") int to) {
    return answers.done(reading.diff(number, from, to));
  }

  @GET
  @Path("proof")
  @Operation(
      summary = "The proof that a revision stands unaltered in the ledger",
      description =
          "Of the newest revision where none is named. With the exact bytes of the revision,"
              + " SHA-256(salt ‖ bytes) is the commitment, SHA-256(0x00 ‖ commitment) the leaf, and"
              + " the path leads to the root that the key has signed (RFC 9162).")
  @APIResponseSchema(RevisionProof.class)
  public Response proof(
      @PathParam("number") RecordNumber number,
      @QueryParam("revision") @Min(1) @Nullable Integer revision) {
    return answers.done(ledger.proof(number, Optional.ofNullable(revision)));
  }
}
