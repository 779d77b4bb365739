package org.qualedger.receipt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.receipt.PayChannel;
import org.qualedger.receipt.Receipt;
import org.qualedger.receipt.ReceiptDraft;
import org.qualedger.receipt.ReceiptLine;
import org.qualedger.receipt.desk.IssuingReceipt;
import org.qualedger.receipt.desk.ReadingReceipts;
import org.qualedger.receipt.desk.ReceiptRow;
import org.qualedger.receipt.desk.ReceiptView;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordNumber;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;

/** Receipts for a service slip (R09). */
@Path("service-slips/{slip}/receipts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "receipts")
public class SlipReceiptResource {
  private final IssuingReceipt issuing;
  private final ReadingReceipts reading;
  private final Call call;
  private final Answers answers;

  @Inject
  SlipReceiptResource(IssuingReceipt issuing, ReadingReceipts reading, Call call, Answers answers) {
    this.issuing = issuing;
    this.reading = reading;
    this.call = call;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public SlipReceiptResource() {
    this(null, null, null, null);
  }

  /**
   * A receipt for a slip.
   *
   * @param at when it was issued, or null for now
   * @param medium how it reached the product, or null for as it happened
   * @param amountFen what is paid for the slip of the address
   * @param others what is paid for other slips on the same receipt
   * @param collectedBy name of the provider who took the money on site, or null
   */
  public record Issue(
      @Nullable Instant at,
      @Nullable Medium medium,
      @NotBlank @Size(max = 20) String bookNo,
      @Min(1) int serialNo,
      @NotBlank @Size(max = 100) String payer,
      @NotBlank @Size(max = 60) String unitNo,
      @NotBlank @Size(max = 200) String item,
      @Min(1) @Max(Receipt.LARGEST_AMOUNT_FEN) long amountFen,
      @Size(max = 99) List<ReceiptLineJson> others,
      PayChannel channel,
      @Size(max = 100) @Nullable String collectedBy,
      @Size(max = 40) @Nullable String invoiceNo) {
    ReceiptDraft draft(RecordNumber slip) {
      return new ReceiptDraft(
          bookNo,
          serialNo,
          payer,
          unitNo,
          Stream.concat(
                  Stream.of(new ReceiptLine(slip, item, amountFen)),
                  others.stream().map(ReceiptLineJson::line))
              .toList(),
          channel,
          collectedBy,
          invoiceNo);
    }
  }

  @POST
  @Operation(
      summary = "Issue a receipt",
      description =
          "Takes an Idempotency-Key. Each sheet of a book is used once. Service staff who issue one"
              + " have collected the money and hand it in later.")
  @APIResponseSchema(value = ReceiptView.class, responseCode = "201")
  public Response issue(@PathParam("slip") RecordNumber slip, Issue input) {
    return answers.created(
        issuing.issue(
            slip.centre(),
            input.draft(slip),
            Objects.requireNonNullElse(input.medium(), Medium.ELECTRONIC),
            call.command(input.at(), null),
            call.idempotency(input)),
        ReceiptView::header);
  }

  @GET
  @Operation(summary = "The receipts on which a slip stands, newest first")
  public List<ReceiptRow> ofSlip(@PathParam("slip") RecordNumber slip) {
    return reading.ofSlip(slip);
  }
}
