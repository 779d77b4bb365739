package org.qualedger.serviceslip.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordNumber;
import org.qualedger.serviceslip.SlipStage;
import org.qualedger.serviceslip.desk.AmendingSlip;
import org.qualedger.serviceslip.desk.CancellingService;
import org.qualedger.serviceslip.desk.ClosingSlip;
import org.qualedger.serviceslip.desk.HandingBackSlip;
import org.qualedger.serviceslip.desk.ReadingServiceSlips;
import org.qualedger.serviceslip.desk.RegisteringServiceSlip;
import org.qualedger.serviceslip.desk.ServiceSlipView;
import org.qualedger.serviceslip.desk.SettlingSlip;
import org.qualedger.serviceslip.desk.SlipFilter;
import org.qualedger.serviceslip.desk.SlipRow;
import org.qualedger.serviceslip.desk.VoidingSlip;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;

/** Service slips (R03): writing, reading, correcting and ending them. */
@Path("service-slips")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "service slips")
public class ServiceSlipResource {
  private final RegisteringServiceSlip registering;
  private final HandingBackSlip handingBack;
  private final SettlingSlip settling;
  private final ClosingSlip closing;
  private final CancellingService cancelling;
  private final VoidingSlip voiding;
  private final AmendingSlip amending;
  private final ReadingServiceSlips reading;
  private final Call call;
  private final Answers answers;

  @Inject
  ServiceSlipResource(
      RegisteringServiceSlip registering,
      HandingBackSlip handingBack,
      SettlingSlip settling,
      ClosingSlip closing,
      CancellingService cancelling,
      VoidingSlip voiding,
      AmendingSlip amending,
      ReadingServiceSlips reading,
      Call call,
      Answers answers) {
    this.registering = registering;
    this.handingBack = handingBack;
    this.settling = settling;
    this.closing = closing;
    this.cancelling = cancelling;
    this.voiding = voiding;
    this.amending = amending;
    this.reading = reading;
    this.call = call;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public ServiceSlipResource() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @POST
  @Operation(summary = "Write a service slip (4.2.5)", description = "Takes an Idempotency-Key.")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "201")
  public Response register(SlipJson.Registration input) {
    return answers.created(
        registering.register(
            input.centre(),
            call.command(input.at(), null),
            input.registration(),
            call.idempotency(input)),
        ServiceSlipView::header);
  }

  @POST
  @Path("transcriptions")
  @Operation(
      summary = "Transcribe a slip that was kept on paper; times may be missing",
      description = "Takes an Idempotency-Key.")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "201")
  public Response transcribe(SlipJson.Transcription input) {
    return answers.created(
        registering.transcribe(
            input.registration().centre(),
            call.command(input.registration().at(), null),
            input.paper(),
            Objects.requireNonNullElse(input.medium(), Medium.PAPER),
            call.idempotency(input)),
        ServiceSlipView::header);
  }

  @GET
  @Operation(
      summary = "Slips, newest first",
      description = "Pages by cursor: pass the last number of a page to get what comes after it.")
  public List<SlipRow> list(
      @QueryParam("centre") @Nullable String centre,
      @QueryParam("stage") List<SlipStage> stages,
      @QueryParam("lead") @Nullable String lead,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return reading.page(new SlipFilter(centre, Set.copyOf(stages), lead, from, to), cursor, limit);
  }

  @GET
  @Path("{number}")
  @Operation(summary = "One slip, with its revision as ETag")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response find(@PathParam("number") RecordNumber number) {
    ServiceSlipView found = reading.find(number).orElseThrow(NotFoundException::new);
    return Response.ok(found)
        .tag(new EntityTag(Integer.toString(found.header().revision())))
        .build();
  }

  @PATCH
  @Path("{number}")
  @Operation(summary = "Correct fields, with a reason", description = "Needs If-Match.")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response amend(@PathParam("number") RecordNumber number, SlipJson.Amendment input) {
    return changed(amending.amend(number, call.correction(input.reason()), input.amendment()));
  }

  @POST
  @Path("{number}/hand-back")
  @Operation(summary = "Take a slip back at the front desk (4.2.12)")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response handBack(@PathParam("number") RecordNumber number, SlipJson.Moment input) {
    return changed(handingBack.handBack(number, call.command(input.at(), null)));
  }

  @POST
  @Path("{number}/settle")
  @Operation(summary = "Note the payment (4.2.11)")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response settle(@PathParam("number") RecordNumber number, SlipJson.Payment input) {
    return changed(settling.settle(number, call.command(input.at(), null), input.settlement()));
  }

  @POST
  @Path("{number}/close")
  @Operation(summary = "Close a slip once the time for visits is over")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response close(@PathParam("number") RecordNumber number, SlipJson.Moment input) {
    return changed(closing.close(number, call.command(input.at(), null)));
  }

  @POST
  @Path("{number}/cancel")
  @Operation(summary = "Call a job off before the provider is there")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response cancel(
      @PathParam("number") RecordNumber number, SlipJson.MomentWithReason input) {
    return changed(cancelling.cancel(number, call.command(input.at(), input.reason())));
  }

  @POST
  @Path("{number}/void")
  @Operation(summary = "Declare a slip void; its number is kept")
  @APIResponseSchema(value = ServiceSlipView.class, responseCode = "200")
  public Response voidIt(@PathParam("number") RecordNumber number, SlipJson.Reason input) {
    return changed(voiding.voidIt(number, call.command(null, input.reason())));
  }

  private Response changed(Outcome<ServiceSlipView> outcome) {
    return answers.changed(outcome, ServiceSlipView::header);
  }
}
