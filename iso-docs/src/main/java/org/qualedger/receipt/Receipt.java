package org.qualedger.receipt;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.Duty;
import org.qualedger.organization.UnitNumber;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * A receipt (收据, R09) for one or more service slips.
 *
 * <p>The cashier issues it, or the provider who collects on site and then hands the money in; the
 * cashier books it (P7.9-8/3.4, 4.2.11). A receipt is never corrected: before it is booked it is
 * voided with all copies kept, after that the money goes back by a negative receipt that names the
 * first.
 */
@Entity
@Table(name = "receipt")
@DiscriminatorValue("RECEIPT")
public class Receipt extends QualityRecord {
  /** The largest amount of a line in fen either way: ten million yuan. */
  public static final long LARGEST_AMOUNT_FEN = 1_000_000_000L;

  /** The most lines that a receipt holds. */
  public static final int MOST_LINES = 100;

  private static final String CLAUSE = "4.2.11";

  @Column(name = "centre")
  private String centreOfList;

  @Column(name = "entry_day")
  private LocalDate day;

  @Column(name = "book_no")
  private String bookNo;

  @Column(name = "serial_no")
  private int serialNo;

  private String payer;

  @Column(name = "unit_no")
  private String unitNo;

  @Column(name = "unit_key")
  private String unitKey;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "receipt_line", joinColumns = @JoinColumn(name = "receipt_number"))
  @OrderColumn(name = "position")
  private List<ReceiptLine> lines = new ArrayList<>();

  @Column(name = "total_fen")
  private long totalFen;

  @Enumerated(EnumType.STRING)
  @Column(name = "pay_channel")
  private PayChannel channel;

  @Column(name = "invoice_no")
  private @Nullable String invoiceNo;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "issued_by")
  private String issuedBy;

  @Column(name = "collected_by")
  private @Nullable String collectedBy;

  @Column(name = "handed_in_at")
  private @Nullable Instant handedInAt;

  @Column(name = "handed_in_fen")
  private @Nullable Long handedInFen;

  @Column(name = "taken_by")
  private @Nullable String takenBy;

  @Column(name = "booked_at")
  private @Nullable Instant bookedAt;

  @Column(name = "booked_by")
  private @Nullable String bookedBy;

  @Column(name = "refund_of")
  private @Nullable String refundOf;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "receipt_refund", joinColumns = @JoinColumn(name = "receipt_number"))
  @OrderColumn(name = "position")
  @Column(name = "refund_number")
  private List<String> refunds = new ArrayList<>();

  @Column(name = "refunded_fen")
  private long refundedFen;

  @Column(name = "copies_kept")
  private @Nullable Boolean copiesKept;

  @SuppressWarnings("NullAway.Init")
  protected Receipt() {}

  /**
   * Issues a receipt; {@link #check} has been granted. Service staff who issue one have collected
   * the money themselves.
   */
  public Receipt(RecordNumber number, Act act, ReceiptDraft draft, Medium medium, boolean sample) {
    this(number, act, draft, null, medium, sample);
  }

  private Receipt(
      RecordNumber number,
      Act act,
      ReceiptDraft draft,
      @Nullable String refundOf,
      Medium medium,
      boolean sample) {
    super(number, act, medium, sample);
    this.centreOfList = number.centre();
    this.day = number.day();
    this.bookNo = draft.bookNo().strip();
    this.serialNo = draft.serialNo();
    this.payer = draft.payer();
    this.unitNo = draft.unitNo();
    this.unitKey = UnitNumber.key(draft.unitNo());
    this.lines.addAll(draft.lines());
    this.totalFen = draft.totalFen();
    this.channel = draft.channel();
    this.invoiceNo = draft.invoiceNo();
    this.issuedAt = act.when();
    this.issuedBy = act.byName();
    this.collectedBy =
        draft.collectedBy() == null && act.duty() == Duty.SERVICE_STAFF
            ? act.byName()
            : draft.collectedBy();
    this.refundOf = refundOf;
  }

  private Receipt(CanonicalObject from) {
    super(from);
    this.centreOfList = centre();
    this.day = number().day();
    this.bookNo = from.required("bookNo");
    this.serialNo = Math.toIntExact(from.number("serialNo", 0));
    this.payer = from.required("payer");
    this.unitNo = from.required("unitNo");
    this.unitKey = UnitNumber.key(unitNo);
    from.objects("lines").forEach(line -> lines.add(ReceiptLine.rehydrate(line)));
    this.totalFen = from.number("totalFen", 0);
    this.channel = from.requiredChoice("channel", PayChannel.class);
    this.invoiceNo = from.text("invoiceNo");
    this.issuedAt = from.requiredMoment("issuedAt");
    this.issuedBy = from.required("issuedBy");
    this.collectedBy = from.text("collectedBy");
    this.handedInAt = from.moment("handedInAt");
    this.handedInFen = from.number("handedInFen");
    this.takenBy = from.text("takenBy");
    this.bookedAt = from.moment("bookedAt");
    this.bookedBy = from.text("bookedBy");
    this.refundOf = from.text("refundOf");
    this.refunds.addAll(from.texts("refunds"));
    this.refundedFen = from.number("refundedFen", 0);
    this.copiesKept = from.truth("copiesKept");
  }

  /** Rebuilds a receipt from the record object of a revision. */
  public static Receipt rehydrate(CanonicalObject from) {
    return new Receipt(from);
  }

  /** Whether a receipt can be issued as it stands: every line takes money in. */
  public static Decision check(Act act, ReceiptDraft draft) {
    Decision form = checkForm(act, draft);
    if (!form.isGranted()) {
      return form;
    }
    return draft.lines().stream().anyMatch(line -> line.amountFen() <= 0)
        ? Decision.refusedField("lines", RefusalCode.OUT_OF_RANGE, "<= 0", "1", "")
        : Decision.grant();
  }

  private static Decision checkForm(Act act, ReceiptDraft draft) {
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()));
    }
    if (draft.bookNo().isBlank()) {
      return Decision.refusedField("bookNo", RefusalCode.MISSING);
    }
    if (draft.serialNo() < 1) {
      return Decision.refusedField(
          "serialNo", RefusalCode.OUT_OF_RANGE, String.valueOf(draft.serialNo()), "1", "");
    }
    if (draft.lines().isEmpty()) {
      return Decision.refusedField("lines", RefusalCode.MISSING);
    }
    if (draft.lines().size() > MOST_LINES) {
      return Decision.refusedField(
          "lines",
          RefusalCode.OUT_OF_RANGE,
          String.valueOf(draft.lines().size()),
          "1",
          String.valueOf(MOST_LINES));
    }
    for (ReceiptLine line : draft.lines()) {
      if (line.slip().kind() != RecordKind.SERVICE_SLIP) {
        return Decision.refusedField(
            "lines", RefusalCode.UNKNOWN_REFERENCE, line.slip().toString());
      }
      if (Math.abs(line.amountFen()) > LARGEST_AMOUNT_FEN) {
        return Decision.refusedField(
            "lines",
            RefusalCode.OUT_OF_RANGE,
            String.valueOf(line.amountFen()),
            "1",
            String.valueOf(LARGEST_AMOUNT_FEN));
      }
    }
    return Decision.grant();
  }

  /**
   * The provider hands collected money to the cashier, who counts it. An amount that differs from
   * the receipt's can be, and is judged.
   *
   * @param countedFen what the cashier counted, in fen
   */
  public Decision handIn(Act act, long countedFen) {
    if (stageNow() != ReceiptStage.ISSUED || collectedBy == null) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "hand-in");
    }
    Decision possible = afterIssue(act);
    if (!possible.isGranted()) {
      return possible;
    }
    if (Math.abs(countedFen) > LARGEST_AMOUNT_FEN * MOST_LINES) {
      return Decision.refusedField(
          "countedFen", RefusalCode.OUT_OF_RANGE, String.valueOf(countedFen), "0", "");
    }
    handedInAt = act.when();
    handedInFen = countedFen;
    takenBy = act.byName();
    return Decision.grant();
  }

  /** The cashier takes the receipt into the books; collected money must have been handed in. */
  public Decision book(Act act) {
    ReceiptStage now = stageNow();
    if (now == ReceiptStage.ISSUED && collectedBy != null) {
      return Decision.refusedBy(CLAUSE, RefusalCode.NOT_IN_THIS_STAGE, stage(), "book");
    }
    if (now != ReceiptStage.ISSUED && now != ReceiptStage.HANDED_IN) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "book");
    }
    Decision possible = afterIssue(act);
    if (!possible.isGranted()) {
      return possible;
    }
    if (handedInAt != null && act.when().isBefore(handedInAt)) {
      return Decision.refusedField(
          "at", RefusalCode.BEFORE_EARLIER_FACT, "handedInAt", handedInAt.toString());
    }
    bookedAt = act.when();
    bookedBy = act.byName();
    return Decision.grant();
  }

  private Decision afterIssue(Act act) {
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()));
    }
    if (act.when().isBefore(issuedAt)) {
      return Decision.refusedField(
          "at", RefusalCode.BEFORE_EARLIER_FACT, "issuedAt", issuedAt.toString());
    }
    return Decision.grant();
  }

  /**
   * Voids a spoilt receipt before it is booked; its pre-printed number is used up.
   *
   * @param allCopiesKept whether every copy is in the book; a missing one is a finding
   */
  public Decision spoil(Act act, boolean allCopiesKept) {
    Decision voided = voidIt(act);
    if (voided.isGranted()) {
      copiesKept = allCopiesKept;
    }
    return voided;
  }

  /**
   * Whether money of this receipt can be paid back as drafted: it is booked, is no refund itself,
   * every line goes the other way, and no slip gets back more than was paid for it and is left.
   */
  public Decision checkRefund(Act act, ReceiptDraft draft) {
    if (stageNow() != ReceiptStage.BOOKED || refundOf != null) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "refund");
    }
    if (!act.hasReason()) {
      return Decision.refusedField("reason", RefusalCode.REASON_NEEDED);
    }
    Decision form = checkForm(act, draft);
    if (!form.isGranted()) {
      return form;
    }
    Decision possible = afterIssue(act);
    if (!possible.isGranted()) {
      return possible;
    }
    for (ReceiptLine line : draft.lines()) {
      if (line.amountFen() >= 0) {
        return Decision.refusedField("lines", RefusalCode.OUT_OF_RANGE, ">= 0", "", "-1");
      }
      if (lines.stream().noneMatch(paid -> paid.slip().equals(line.slip()))) {
        return Decision.refusedField(
            "lines", RefusalCode.UNKNOWN_REFERENCE, line.slip().toString());
      }
    }
    long left = totalFen - refundedFen;
    if (-draft.totalFen() > left) {
      return Decision.refusedField(
          "lines",
          RefusalCode.REFUND_TOO_LARGE,
          String.valueOf(-draft.totalFen()),
          String.valueOf(left));
    }
    return Decision.grant();
  }

  /** Pays money back by a negative receipt; {@link #checkRefund} has been granted. */
  public Receipt refund(RecordNumber refundNumber, Act act, ReceiptDraft draft, Medium by) {
    refunds.add(refundNumber.toString());
    refundedFen -= draft.totalFen();
    return new Receipt(refundNumber, act, draft, number().toString(), by, sample());
  }

  /** The stage, derived from what happened. */
  public ReceiptStage stageNow() {
    if (voided()) {
      return ReceiptStage.VOIDED;
    }
    if (bookedAt != null) {
      return ReceiptStage.BOOKED;
    }
    return handedInAt == null ? ReceiptStage.ISSUED : ReceiptStage.HANDED_IN;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.RECEIPT;
  }

  @Override
  public String stage() {
    return stageNow().name();
  }

  @Override
  public String schema() {
    return "qualedger/receipt/1";
  }

  @Override
  protected boolean isClosed() {
    return bookedAt != null;
  }

  @Override
  protected void write(CanonicalObject.Builder to) {
    to.put("bookNo", bookNo)
        .put("serialNo", (long) serialNo)
        .put("payer", payer)
        .put("unitNo", unitNo)
        .put("lines", lines.stream().map(ReceiptLine::canonical).toList())
        .put("totalFen", totalFen)
        .put("channel", channel)
        .put("invoiceNo", invoiceNo)
        .put("issuedAt", issuedAt)
        .put("issuedBy", issuedBy)
        .put("collectedBy", collectedBy)
        .put("handedInAt", handedInAt)
        .put("handedInFen", handedInFen)
        .put("takenBy", takenBy)
        .put("bookedAt", bookedAt)
        .put("bookedBy", bookedBy)
        .put("refundOf", refundOf)
        .putTexts("refunds", refunds)
        .put("refundedFen", refundedFen == 0 ? null : Long.valueOf(refundedFen))
        .put("copiesKept", copiesKept);
  }

  public LocalDate day() {
    return day;
  }

  public String bookNo() {
    return bookNo;
  }

  public int serialNo() {
    return serialNo;
  }

  public String payer() {
    return payer;
  }

  public String unitNo() {
    return unitNo;
  }

  /** The normal form of the unit number. */
  public String unitKey() {
    return unitKey;
  }

  public List<ReceiptLine> lines() {
    return List.copyOf(lines);
  }

  /** What the lines of one slip sum up to, in fen. */
  public long amountFen(RecordNumber slip) {
    return lines.stream()
        .filter(line -> line.slip().equals(slip))
        .mapToLong(ReceiptLine::amountFen)
        .sum();
  }

  /** The sum of the lines in fen; below zero on a refund. */
  public long totalFen() {
    return totalFen;
  }

  public PayChannel channel() {
    return channel;
  }

  public @Nullable String invoiceNo() {
    return invoiceNo;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public String issuedBy() {
    return issuedBy;
  }

  /** Name of the provider who took the money on site, or null where it was paid at the centre. */
  public @Nullable String collectedBy() {
    return collectedBy;
  }

  public @Nullable Instant handedInAt() {
    return handedInAt;
  }

  /** What the cashier counted when the money was handed in, in fen. */
  public @Nullable Long handedInFen() {
    return handedInFen;
  }

  /** Name of the cashier who took the money from the provider. */
  public @Nullable String takenBy() {
    return takenBy;
  }

  public @Nullable Instant bookedAt() {
    return bookedAt;
  }

  public @Nullable String bookedBy() {
    return bookedBy;
  }

  /** Number of the receipt whose money this one pays back. */
  public @Nullable String refundOf() {
    return refundOf;
  }

  /** Numbers of the receipts that paid money of this one back. */
  public List<String> refunds() {
    return List.copyOf(refunds);
  }

  /** What has been paid back so far, in fen. */
  public long refundedFen() {
    return refundedFen;
  }

  /** Whether all copies of a voided receipt are kept. */
  public @Nullable Boolean copiesKept() {
    return copiesKept;
  }

  /** The total in words as Chinese receipts print it (大写金额). */
  public String totalInWords() {
    return AmountInWords.of(totalFen);
  }
}
