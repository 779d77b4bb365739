package org.qualedger.serviceslip.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Signature;
import org.qualedger.ledger.Hash;
import org.qualedger.serviceslip.Acceptance;
import org.qualedger.serviceslip.Charge;
import org.qualedger.serviceslip.Settlement;
import org.qualedger.serviceslip.desk.AbortingService;
import org.qualedger.serviceslip.desk.AcceptingService;
import org.qualedger.serviceslip.desk.CancellingService;
import org.qualedger.serviceslip.desk.ClosingSlip;
import org.qualedger.serviceslip.desk.CompletingUnsigned;
import org.qualedger.serviceslip.desk.HandingBackSlip;
import org.qualedger.serviceslip.desk.SettlingSlip;
import org.qualedger.serviceslip.desk.SigningAnew;
import org.qualedger.serviceslip.desk.VoidingSlip;

/** The customer's signature and what follows it, on the page of a slip. */
@Named
@ViewScoped
public class SlipEndForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ServiceSlipPage page;
  @Inject private AcceptingService accepting;
  @Inject private CompletingUnsigned completingUnsigned;
  @Inject private AbortingService aborting;
  @Inject private HandingBackSlip handingBack;
  @Inject private SettlingSlip settling;
  @Inject private ClosingSlip closing;
  @Inject private CancellingService cancelling;
  @Inject private VoidingSlip voiding;
  @Inject private SigningAnew signingAnew;
  @Inject private Clock clock;

  private @Nullable Instant at;
  private String signedBy = "";
  private Signature.Method method = Signature.Method.SCREEN;
  private String drawing = "";
  private @Nullable Long labourFen;
  private @Nullable Long materialFen;
  private @Nullable Long reductionFen;
  private String reductionReason = "";
  private @Nullable Integer rating;
  private boolean waivesRework;
  private Settlement.PaymentMode paymentMode = Settlement.PaymentMode.AT_CENTRE;
  private Settlement.@Nullable PayChannel payChannel = Settlement.PayChannel.WECHAT;
  private String receiptNumber = "";
  private String reason = "";

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public SlipEndForm() {}

  public @Nullable String accept() {
    return page.apply(
        "accept",
        at,
        null,
        command ->
            accepting.accept(
                page.recordNumber(),
                command,
                new Acceptance(signature(), charge(), rating, waivesRework)));
  }

  public @Nullable String completeUnsigned() {
    return page.apply(
        "complete-unsigned",
        at,
        null,
        command -> completingUnsigned.complete(page.recordNumber(), command, charge()));
  }

  public @Nullable String signAnew() {
    return page.apply(
        "sign-anew",
        null,
        null,
        command -> signingAnew.sign(page.recordNumber(), command, signature()));
  }

  public @Nullable String handBack() {
    return page.apply(
        "hand-back", at, null, command -> handingBack.handBack(page.recordNumber(), command));
  }

  public @Nullable String settle() {
    return page.apply(
        "settle",
        at,
        null,
        command ->
            settling.settle(
                page.recordNumber(),
                command,
                new Settlement(
                    paymentMode,
                    payChannel,
                    receiptNumber.isBlank() ? null : receiptNumber.strip())));
  }

  public @Nullable String close() {
    return page.apply("close", at, null, command -> closing.close(page.recordNumber(), command));
  }

  public @Nullable String cancel() {
    return page.apply(
        "cancel", null, reason, command -> cancelling.cancel(page.recordNumber(), command));
  }

  public @Nullable String abort() {
    return page.apply(
        "abort", null, reason, command -> aborting.abort(page.recordNumber(), command));
  }

  public @Nullable String voidIt() {
    return page.apply(
        "void", null, reason, command -> voiding.voidIt(page.recordNumber(), command));
  }

  /** A drawn signature is bound by the hash of its strokes, which stand in the form as JSON. */
  private Signature signature() {
    boolean drawn = method == Signature.Method.SCREEN && !drawing.isBlank();
    return new Signature(
        signedBy.strip(),
        Objects.requireNonNullElse(at, clock.instant()).truncatedTo(ChronoUnit.MILLIS),
        drawn || method != Signature.Method.SCREEN ? method : Signature.Method.PAPER,
        "ACCEPTED",
        drawn ? Hash.of(drawing.getBytes(StandardCharsets.UTF_8)).hex() : null);
  }

  private Charge charge() {
    return Charge.of(
        Objects.requireNonNullElse(labourFen, 0L),
        Objects.requireNonNullElse(materialFen, 0L),
        Objects.requireNonNullElse(reductionFen, 0L),
        reductionReason.isBlank() ? null : reductionReason.strip(),
        null);
  }

  public List<Integer> getRatings() {
    return List.of(1, 2, 3, 4, 5);
  }

  /** How a customer can sign. */
  public List<Signature.Method> getMethods() {
    return List.of(Signature.Method.SCREEN, Signature.Method.PAPER, Signature.Method.PHOTO);
  }

  public Settlement.PaymentMode[] getPaymentModes() {
    return Settlement.PaymentMode.values();
  }

  public Settlement.PayChannel[] getPayChannels() {
    return Settlement.PayChannel.values();
  }

  public @Nullable Instant getAt() {
    return at;
  }

  public void setAt(@Nullable Instant at) {
    this.at = at;
  }

  public String getSignedBy() {
    return signedBy;
  }

  public void setSignedBy(String signedBy) {
    this.signedBy = signedBy;
  }

  public Signature.Method getMethod() {
    return method;
  }

  public void setMethod(Signature.Method method) {
    this.method = method;
  }

  public String getDrawing() {
    return drawing;
  }

  public void setDrawing(String drawing) {
    this.drawing = drawing;
  }

  public @Nullable Long getLabourFen() {
    return labourFen;
  }

  public void setLabourFen(@Nullable Long labourFen) {
    this.labourFen = labourFen;
  }

  public @Nullable Long getMaterialFen() {
    return materialFen;
  }

  public void setMaterialFen(@Nullable Long materialFen) {
    this.materialFen = materialFen;
  }

  public @Nullable Long getReductionFen() {
    return reductionFen;
  }

  public void setReductionFen(@Nullable Long reductionFen) {
    this.reductionFen = reductionFen;
  }

  public String getReductionReason() {
    return reductionReason;
  }

  public void setReductionReason(String reductionReason) {
    this.reductionReason = reductionReason;
  }

  public @Nullable Integer getRating() {
    return rating;
  }

  public void setRating(@Nullable Integer rating) {
    this.rating = rating;
  }

  public boolean isWaivesRework() {
    return waivesRework;
  }

  public void setWaivesRework(boolean waivesRework) {
    this.waivesRework = waivesRework;
  }

  public Settlement.PaymentMode getPaymentMode() {
    return paymentMode;
  }

  public void setPaymentMode(Settlement.PaymentMode paymentMode) {
    this.paymentMode = paymentMode;
  }

  public Settlement.@Nullable PayChannel getPayChannel() {
    return payChannel;
  }

  public void setPayChannel(Settlement.@Nullable PayChannel payChannel) {
    this.payChannel = payChannel;
  }

  public String getReceiptNumber() {
    return receiptNumber;
  }

  public void setReceiptNumber(String receiptNumber) {
    this.receiptNumber = receiptNumber;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
