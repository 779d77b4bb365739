package org.qualedger.serviceslip.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qualedger.approval.Outcome;
import org.qualedger.record.RecordNumber;
import org.qualedger.serviceslip.desk.InformingProvider;
import org.qualedger.serviceslip.desk.RecordingReturnVisit;
import org.qualedger.serviceslip.desk.ServiceSlipView;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;

/** Return visits to a service slip (R08). */
@Path("service-slips")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "return visits")
public class ReturnVisitResource {
  private final RecordingReturnVisit visiting;
  private final InformingProvider informing;
  private final Call call;
  private final Answers answers;

  @Inject
  ReturnVisitResource(
      RecordingReturnVisit visiting, InformingProvider informing, Call call, Answers answers) {
    this.visiting = visiting;
    this.informing = informing;
    this.call = call;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public ReturnVisitResource() {
    this(null, null, null, null);
  }

  @POST
  @Path("{number}/return-visits")
  @Operation(summary = "Record a return visit or an attempt (4.2.14)")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response visit(@PathParam("number") RecordNumber number, SlipJson.Visit input) {
    return changed(visiting.record(number, call.command(input.at(), null), input.report()));
  }

  @POST
  @Path("{number}/return-visits/{attempt}/inform")
  @Operation(summary = "The provider was told the result (4.2.14.2)")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response inform(
      @PathParam("number") RecordNumber number,
      @PathParam("attempt") int attempt,
      SlipJson.Moment input) {
    return changed(informing.inform(number, call.command(input.at(), null), attempt));
  }

  private Response changed(Outcome<ServiceSlipView> outcome) {
    return answers.changed(outcome, ServiceSlipView::header);
  }
}
