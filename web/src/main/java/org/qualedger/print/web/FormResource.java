package org.qualedger.print.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.print.PrintedDocument;
import org.qualedger.print.desk.PrintWish;
import org.qualedger.print.desk.PrintingForms;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;
import org.qualedger.web.Problem;

/** Forms to be filled in by hand, and the pages of a day. */
@Path("forms")
@RequestScoped
@Tag(name = "forms")
public class FormResource {
  private final PrintingForms printing;
  private final Answers answers;
  private final Call call;

  @Inject
  FormResource(PrintingForms printing, Answers answers, Call call) {
    this.printing = printing;
    this.answers = answers;
    this.call = call;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public FormResource() {
    this(null, null, null);
  }

  @GET
  @Path("{form}.pdf")
  @Produces({"application/pdf", "application/problem+json"})
  @Operation(
      summary = "A form as PDF",
      description =
          "Blank; or, with a day, the work log or mail register of a centre and day. In the"
              + " language of Accept-Language, with labels in both.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response form(
      @Parameter(description = "Name of the form, such as service-slip") @PathParam("form")
          String form,
      @Parameter(description = "Code of the centre") @QueryParam("centre") @Nullable String centre,
      @Parameter(description = "The day of a day page, such as 2026-10-31") @QueryParam("day")
          @Nullable String day,
      @Context HttpServletRequest request) {
    PrintQuery query = new PrintQuery(form, centre, day);
    if (!query.faults().isEmpty()) {
      return Problem.of(422, query.faults(), call.language()).toResponse();
    }
    return switch (query.print(
        printing, new PrintWish(call.language(), PageAddress.base(request)))) {
      case Outcome.Done<PrintedDocument> done -> pdf(done.value(), form);
      case Outcome.Declined<PrintedDocument> declined -> answers.declined(declined.refusal());
    };
  }

  /** A print as the answer to a program. */
  public static Response pdf(PrintedDocument print, String name) {
    return Response.ok(print.bytes(), "application/pdf")
        .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
        .build();
  }
}
