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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qualedger.approval.Outcome;
import org.qualedger.record.RecordNumber;
import org.qualedger.serviceslip.desk.AbortingService;
import org.qualedger.serviceslip.desk.AcceptingService;
import org.qualedger.serviceslip.desk.ArrivingOnSite;
import org.qualedger.serviceslip.desk.CompletingUnsigned;
import org.qualedger.serviceslip.desk.DispatchingService;
import org.qualedger.serviceslip.desk.FinishingRework;
import org.qualedger.serviceslip.desk.FinishingService;
import org.qualedger.serviceslip.desk.OpeningRework;
import org.qualedger.serviceslip.desk.ReappointingService;
import org.qualedger.serviceslip.desk.ReceivingService;
import org.qualedger.serviceslip.desk.ServiceSlipView;
import org.qualedger.serviceslip.desk.SigningAnew;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;

/** The course of a service: from the dispatch to the customer's signature. */
@Path("service-slips")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "service slips")
public class SlipCourseResource {
  private final DispatchingService dispatching;
  private final ReceivingService receiving;
  private final ReappointingService reappointing;
  private final ArrivingOnSite arriving;
  private final FinishingService finishing;
  private final OpeningRework openingRework;
  private final FinishingRework finishingRework;
  private final AcceptingService accepting;
  private final CompletingUnsigned completingUnsigned;
  private final AbortingService aborting;
  private final SigningAnew signingAnew;
  private final Call call;
  private final Answers answers;

  @Inject
  SlipCourseResource(
      DispatchingService dispatching,
      ReceivingService receiving,
      ReappointingService reappointing,
      ArrivingOnSite arriving,
      FinishingService finishing,
      OpeningRework openingRework,
      FinishingRework finishingRework,
      AcceptingService accepting,
      CompletingUnsigned completingUnsigned,
      AbortingService aborting,
      SigningAnew signingAnew,
      Call call,
      Answers answers) {
    this.dispatching = dispatching;
    this.receiving = receiving;
    this.reappointing = reappointing;
    this.arriving = arriving;
    this.finishing = finishing;
    this.openingRework = openingRework;
    this.finishingRework = finishingRework;
    this.accepting = accepting;
    this.completingUnsigned = completingUnsigned;
    this.aborting = aborting;
    this.signingAnew = signingAnew;
    this.call = call;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public SlipCourseResource() {
    this(null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  @POST
  @Path("{number}/dispatch")
  @Operation(summary = "Give the job to a provider (3.1)")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response dispatch(@PathParam("number") RecordNumber number, SlipJson.DispatchOrder input) {
    return changed(dispatching.dispatch(number, call.command(input.at(), null), input.dispatch()));
  }

  @POST
  @Path("{number}/receive")
  @Operation(summary = "The provider has the slip: the clock of 4.2.7 starts")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response receive(@PathParam("number") RecordNumber number, SlipJson.Moment input) {
    return changed(receiving.receive(number, call.command(input.at(), null)));
  }

  @POST
  @Path("{number}/reappoint")
  @Operation(summary = "Change the agreed time")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response reappoint(
      @PathParam("number") RecordNumber number, SlipJson.NewAppointment input) {
    return changed(
        reappointing.reappoint(
            number,
            call.command(input.at(), null),
            input.appointmentFrom(),
            input.appointmentTo(),
            input.changedBy()));
  }

  @POST
  @Path("{number}/arrive")
  @Operation(summary = "The provider is on site (4.2.7)")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response arrive(@PathParam("number") RecordNumber number, SlipJson.OnSite input) {
    return changed(arriving.arrive(number, call.command(input.at(), null), input.arrival()));
  }

  @POST
  @Path("{number}/finish")
  @Operation(summary = "The work is done (4.2.9)")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response finish(@PathParam("number") RecordNumber number, SlipJson.Finish input) {
    return changed(finishing.finish(number, call.command(input.at(), null), input.completion()));
  }

  @POST
  @Path("{number}/reworks")
  @Operation(summary = "Have unqualified work done again, free (4.3.6)")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response openRework(@PathParam("number") RecordNumber number, SlipJson.ReworkOrder input) {
    return changed(
        openingRework.open(
            number,
            call.command(input.at(), input.reason()),
            input.reason(),
            input.apologyAt(),
            Objects.requireNonNullElse(input.chargeFen(), 0L)));
  }

  @POST
  @Path("{number}/reworks/finish")
  @Operation(summary = "The work was done again")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response finishRework(@PathParam("number") RecordNumber number, SlipJson.ReworkEnd input) {
    return changed(
        finishingRework.finish(
            number, call.command(input.at(), null), input.result(), input.apologyAt()));
  }

  @POST
  @Path("{number}/accept")
  @Operation(summary = "Take the customer's signature (4.2.11)")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response accept(@PathParam("number") RecordNumber number, SlipJson.SignOff input) {
    return changed(
        accepting.accept(number, call.command(input.at(), null), input.acceptance(call.now())));
  }

  @POST
  @Path("{number}/complete-unsigned")
  @Operation(summary = "End a job for which nobody was there to sign")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response completeUnsigned(
      @PathParam("number") RecordNumber number, SlipJson.UnsignedEnd input) {
    return changed(
        completingUnsigned.complete(
            number, call.command(input.at(), null), input.charge().charge()));
  }

  @POST
  @Path("{number}/abort")
  @Operation(summary = "End a job on site without work")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response abort(@PathParam("number") RecordNumber number, SlipJson.MomentWithReason input) {
    return changed(aborting.abort(number, call.command(input.at(), input.reason())));
  }

  @POST
  @Path("{number}/sign-anew")
  @Operation(summary = "Have the customer sign anew after a change")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response signAnew(
      @PathParam("number") RecordNumber number, SlipJson.SignatureInput input) {
    return changed(signingAnew.sign(number, call.command(null, null), input.signature(call.now())));
  }

  private Response changed(Outcome<ServiceSlipView> outcome) {
    return answers.changed(outcome, ServiceSlipView::header);
  }
}
