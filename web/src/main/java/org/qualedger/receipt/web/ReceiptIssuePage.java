package org.qualedger.receipt.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.receipt.PayChannel;
import org.qualedger.receipt.ReceiptDraft;
import org.qualedger.receipt.ReceiptLine;
import org.qualedger.receipt.desk.IssuingReceipt;
import org.qualedger.receipt.desk.ReadingReceipts;
import org.qualedger.receipt.desk.ReceiptRow;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.web.PageAnswers;

/** Issuing a receipt for a service slip. */
@Named
@RequestScoped
public class ReceiptIssuePage {
  private final IssuingReceipt issuing;
  private final ReadingReceipts reading;
  private final PageAnswers answers;
  private String slip = "";
  private String bookNo = "";
  private int serialNo = 0;
  private String payer = "";
  private String unitNo = "";
  private String item = "";
  private @Nullable Long amount;
  private PayChannel channel = PayChannel.CASH;
  private String collectedBy = "";
  private String invoiceNo = "";
  private @Nullable Instant at;

  @Inject
  ReceiptIssuePage(IssuingReceipt issuing, ReadingReceipts reading, PageAnswers answers) {
    this.issuing = issuing;
    this.reading = reading;
    this.answers = answers;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected ReceiptIssuePage() {
    this(null, null, null);
  }

  /** From the address or the form: what is shown decides which forms there are. */
  @PostConstruct
  void readAddress() {
    slip =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("slip", "");
  }

  /** Proposes the sheet that follows the one issued last. */
  public void propose() {
    if (isForSlip() && bookNo.isEmpty()) {
      reading
          .nextSheet(RecordNumber.parse(slip).centre())
          .ifPresent(
              sheet -> {
                bookNo = sheet.bookNo();
                serialNo = sheet.serialNo();
              });
    }
  }

  /** Whether the address names a slip. */
  public boolean isForSlip() {
    return RecordNumber.isNumber(slip)
        && RecordNumber.parse(slip).kind() == RecordKind.SERVICE_SLIP;
  }

  /** Issues the receipt and shows it. */
  public @Nullable String issue() {
    Long fen = amount;
    if (!isForSlip() || fen == null) {
      return null;
    }
    RecordNumber number = RecordNumber.parse(slip);
    return answers
        .done(
            issuing.issue(
                number.centre(),
                new ReceiptDraft(
                    bookNo,
                    serialNo,
                    payer,
                    unitNo,
                    List.of(new ReceiptLine(number, item, fen)),
                    channel,
                    collectedBy.isBlank() ? null : collectedBy,
                    invoiceNo.isBlank() ? null : invoiceNo),
                Medium.ELECTRONIC,
                new Command(at, null, null),
                null),
            RecordKind.RECEIPT)
        .map(receipt -> "receipt?faces-redirect=true&number=" + receipt.header().number())
        .orElse(null);
  }

  /** The receipts that the slip stands on already. */
  public List<ReceiptRow> getEarlier() {
    return isForSlip() ? reading.ofSlip(RecordNumber.parse(slip)) : List.of();
  }

  public PayChannel[] getChannels() {
    return PayChannel.values();
  }

  public String getSlip() {
    return slip;
  }

  public void setSlip(String slip) {
    this.slip = slip;
  }

  public String getBookNo() {
    return bookNo;
  }

  public void setBookNo(String bookNo) {
    this.bookNo = bookNo;
  }

  public int getSerialNo() {
    return serialNo;
  }

  public void setSerialNo(int serialNo) {
    this.serialNo = serialNo;
  }

  public String getPayer() {
    return payer;
  }

  public void setPayer(String payer) {
    this.payer = payer;
  }

  public String getUnitNo() {
    return unitNo;
  }

  public void setUnitNo(String unitNo) {
    this.unitNo = unitNo;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public @Nullable Long getAmount() {
    return amount;
  }

  public void setAmount(@Nullable Long amount) {
    this.amount = amount;
  }

  public PayChannel getChannel() {
    return channel;
  }

  public void setChannel(PayChannel channel) {
    this.channel = channel;
  }

  public String getCollectedBy() {
    return collectedBy;
  }

  public void setCollectedBy(String collectedBy) {
    this.collectedBy = collectedBy;
  }

  public String getInvoiceNo() {
    return invoiceNo;
  }

  public void setInvoiceNo(String invoiceNo) {
    this.invoiceNo = invoiceNo;
  }

  public @Nullable Instant getAt() {
    return at;
  }

  public void setAt(@Nullable Instant at) {
    this.at = at;
  }
}
