package org.qualedger.receipt.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.receipt.ReceiptDraft;
import org.qualedger.receipt.ReceiptLine;
import org.qualedger.receipt.desk.BookingReceipt;
import org.qualedger.receipt.desk.HandingInMoney;
import org.qualedger.receipt.desk.ReadingReceipts;
import org.qualedger.receipt.desk.ReceiptView;
import org.qualedger.receipt.desk.RefundingReceipt;
import org.qualedger.receipt.desk.VoidingReceipt;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.web.PageAnswers;

/** One receipt, and what can be done with it now. */
@Named
@RequestScoped
public class ReceiptPage {
  private final ReadingReceipts reading;
  private final HandingInMoney handingIn;
  private final BookingReceipt booking;
  private final VoidingReceipt voiding;
  private final RefundingReceipt refunding;
  private final PageAnswers answers;
  private String number = "";
  private int revision = 0;
  private @Nullable Instant at;
  private String reason = "";
  private @Nullable Long counted;
  private boolean copiesKept = true;
  private String refundBook = "";
  private int refundSerial = 0;
  private @Nullable Long refundFen;
  private @Nullable ReceiptView shownView;

  @Inject
  ReceiptPage(
      ReadingReceipts reading,
      HandingInMoney handingIn,
      BookingReceipt booking,
      VoidingReceipt voiding,
      RefundingReceipt refunding,
      PageAnswers answers) {
    this.reading = reading;
    this.handingIn = handingIn;
    this.booking = booking;
    this.voiding = voiding;
    this.refunding = refunding;
    this.answers = answers;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected ReceiptPage() {
    this(null, null, null, null, null, null);
  }

  /** From the address or the form: what is shown decides which forms there are. */
  @PostConstruct
  void readAddress() {
    number =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("number", "");
  }

  /** The record, or null where there is none that may be seen. */
  public @Nullable ReceiptView getView() {
    if (shownView == null && RecordNumber.isNumber(number)) {
      shownView = reading.find(RecordNumber.parse(number)).orElse(null);
      if (shownView != null && revision == 0) {
        revision = shownView.header().revision();
      }
    }
    return shownView;
  }

  /** What a verb needs: the time and reason given, and the revision that the person saw. */
  private Command command() {
    return new Command(at, reason.isBlank() ? null : reason, revision == 0 ? null : revision);
  }

  private RecordNumber record() {
    return RecordNumber.parse(number);
  }

  /** Shows the record anew, or what was wrong. */
  private @Nullable String answer(Outcome<ReceiptView> outcome) {
    return answers.done(outcome, RecordKind.RECEIPT).isPresent()
        ? "receipt?faces-redirect=true&number=" + number
        : null;
  }

  /** The provider hands the money in; the cashier has counted it. */
  public @Nullable String handIn() {
    Long amount = counted;
    return answer(
        amount == null
            ? Outcome.declined(Decision.refusedField("countedFen", RefusalCode.MISSING))
            : handingIn.handIn(record(), command(), amount));
  }

  /** Takes the receipt into the books. */
  public @Nullable String book() {
    return answer(booking.book(record(), command()));
  }

  /** Declares the receipt void. */
  public @Nullable String declareVoid() {
    return answer(voiding.voidIt(record(), command(), copiesKept));
  }

  /** Pays back an amount for the first slip of the receipt, by a sheet of its own. */
  public @Nullable String refund() {
    ReceiptView view = getView();
    Long amount = refundFen;
    if (view == null || amount == null) {
      return answer(Outcome.declined(Decision.refusedField("amountFen", RefusalCode.MISSING)));
    }
    ReceiptView.Line first = view.lines().getFirst();
    return answer(
        refunding.refund(
            record(),
            command(),
            new ReceiptDraft(
                refundBook,
                refundSerial,
                view.payer(),
                view.unitNo(),
                List.of(new ReceiptLine(RecordNumber.parse(first.slip()), first.item(), -amount)),
                view.channel(),
                null,
                null),
            null));
  }

  /** Whether the money is still with the provider. */
  public boolean isWithProvider() {
    ReceiptView view = getView();
    return view != null
        && view.collectedBy() != null
        && view.handedInAt() == null
        && !view.header().voided();
  }

  /** Whether the cashier can book it. */
  public boolean isBookable() {
    ReceiptView view = getView();
    return view != null
        && view.bookedAt() == null
        && !view.header().voided()
        && (view.collectedBy() == null || view.handedInAt() != null);
  }

  /** Whether the receipt can still be declared void. */
  public boolean isVoidable() {
    ReceiptView view = getView();
    return view != null && view.bookedAt() == null && !view.header().voided();
  }

  /** Whether money can be paid back. */
  public boolean isRefundable() {
    ReceiptView view = getView();
    return view != null
        && view.bookedAt() != null
        && view.refundOf() == null
        && view.refundedFen() < view.totalFen();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public int getRevision() {
    return revision;
  }

  public void setRevision(int revision) {
    this.revision = revision;
  }

  public @Nullable Instant getAt() {
    return at;
  }

  public void setAt(@Nullable Instant at) {
    this.at = at;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public @Nullable Long getCounted() {
    return counted;
  }

  public void setCounted(@Nullable Long counted) {
    this.counted = counted;
  }

  public boolean isCopiesKept() {
    return copiesKept;
  }

  public void setCopiesKept(boolean copiesKept) {
    this.copiesKept = copiesKept;
  }

  public String getRefundBook() {
    return refundBook;
  }

  public void setRefundBook(String refundBook) {
    this.refundBook = refundBook;
  }

  public int getRefundSerial() {
    return refundSerial;
  }

  public void setRefundSerial(int refundSerial) {
    this.refundSerial = refundSerial;
  }

  public @Nullable Long getRefundFen() {
    return refundFen;
  }

  public void setRefundFen(@Nullable Long refundFen) {
    this.refundFen = refundFen;
  }
}
