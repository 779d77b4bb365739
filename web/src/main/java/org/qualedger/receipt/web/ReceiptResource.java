package org.qualedger.receipt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.receipt.PayChannel;
import org.qualedger.receipt.Receipt;
import org.qualedger.receipt.ReceiptDraft;
import org.qualedger.receipt.desk.BookingReceipt;
import org.qualedger.receipt.desk.HandingInMoney;
import org.qualedger.receipt.desk.ReceiptView;
import org.qualedger.receipt.desk.RefundingReceipt;
import org.qualedger.receipt.desk.VoidingReceipt;
import org.qualedger.record.RecordNumber;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;

/** Receipts (R09). */
@Path("receipts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "receipts")
public class ReceiptResource {
  private final HandingInMoney handingIn;
  private final BookingReceipt booking;
  private final VoidingReceipt voiding;
  private final RefundingReceipt refunding;
  private final Call call;
  private final Answers answers;

  @Inject
  ReceiptResource(
      HandingInMoney handingIn,
      BookingReceipt booking,
      VoidingReceipt voiding,
      RefundingReceipt refunding,
      Call call,
      Answers answers) {
    this.handingIn = handingIn;
    this.booking = booking;
    this.voiding = voiding;
    this.refunding = refunding;
    this.call = call;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public ReceiptResource() {
    this(null, null, null, null, null, null);
  }

  /** What the cashier counted. */
  public record HandIn(@Nullable Instant at, @Min(0) long countedFen) {}

  /** Just the time. */
  public record Booking(@Nullable Instant at) {}

  /** A spoilt receipt. */
  public record Spoiling(@NotBlank @Size(max = 2000) String reason, boolean allCopiesKept) {}

  /** The negative receipt. */
  public record Refund(
      @Nullable Instant at,
      @NotBlank @Size(max = 2000) String reason,
      @NotBlank @Size(max = 20) String bookNo,
      @Min(1) int serialNo,
      @NotBlank @Size(max = 100) String payer,
      @NotBlank @Size(max = 60) String unitNo,
      @Size(min = 1, max = Receipt.MOST_LINES) List<ReceiptLineJson> lines,
      PayChannel channel) {
    ReceiptDraft draft() {
      return new ReceiptDraft(
          bookNo,
          serialNo,
          payer,
          unitNo,
          lines.stream().map(ReceiptLineJson::line).toList(),
          channel,
          null,
          null);
    }
  }

  @POST
  @Path("{number}/refund")
  @Operation(
      summary = "Pay money back by a negative receipt",
      description = "Takes an Idempotency-Key. Answers with the negative receipt.")
  @APIResponseSchema(value = ReceiptView.class, responseCode = "201")
  public Response refund(@PathParam("number") RecordNumber number, Refund input) {
    return answers.created(
        refunding.refund(
            number,
            call.command(input.at(), input.reason()),
            input.draft(),
            call.idempotency(input)),
        ReceiptView::header);
  }

  @POST
  @Path("{number}/hand-in")
  @Operation(summary = "Hand collected money in to the cashier")
  @APIResponseSchema(ReceiptView.class)
  public Response handIn(@PathParam("number") RecordNumber number, HandIn input) {
    return answers.changed(
        handingIn.handIn(number, call.command(input.at(), null), input.countedFen()),
        ReceiptView::header);
  }

  @POST
  @Path("{number}/book")
  @Operation(summary = "Take the receipt into the books")
  @APIResponseSchema(ReceiptView.class)
  public Response book(@PathParam("number") RecordNumber number, Booking input) {
    return answers.changed(
        booking.book(number, call.command(input.at(), null)), ReceiptView::header);
  }

  @POST
  @Path("{number}/void")
  @Operation(
      summary = "Declare a spoilt receipt void",
      description = "Its sheet stays used up, and the copies are kept.")
  @APIResponseSchema(ReceiptView.class)
  public Response declareVoid(@PathParam("number") RecordNumber number, Spoiling input) {
    return answers.changed(
        voiding.voidIt(number, call.command(null, input.reason()), input.allCopiesKept()),
        ReceiptView::header);
  }
}
