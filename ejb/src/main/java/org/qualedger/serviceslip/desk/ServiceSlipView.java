package org.qualedger.serviceslip.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Signature;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.desk.RecordHeader;
import org.qualedger.serviceslip.Assignment;
import org.qualedger.serviceslip.Charge;
import org.qualedger.serviceslip.Customer;
import org.qualedger.serviceslip.DefectCode;
import org.qualedger.serviceslip.LateReason;
import org.qualedger.serviceslip.Reappointment;
import org.qualedger.serviceslip.Result;
import org.qualedger.serviceslip.ReturnVisit;
import org.qualedger.serviceslip.Rework;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.Settlement;
import org.qualedger.serviceslip.SlipRegistration;
import org.qualedger.serviceslip.Terms;

/**
 * A service slip as pages and programs see it; the members are those of {@link ServiceSlip}. Money
 * in fen.
 *
 * @param dueAt moment by which the provider must be on site (4.2.7)
 * @param visitDeadline end of the time for return visits (4.2.14.4), from completion on
 */
public record ServiceSlipView(
    RecordHeader header,
    @Nullable String logEntry,
    CustomerView customer,
    String categoryCode,
    String description,
    TermsView terms,
    SlipRegistration.FilledInBy filledInBy,
    @Nullable String remarks,
    @Nullable AssignmentView assignment,
    @Nullable Instant receivedAt,
    boolean receivedAtEstimated,
    @Nullable Instant dueAt,
    @Nullable Instant arrivedAt,
    boolean customerAbsent,
    @Nullable LateReason lateReason,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String standardRef,
    @Nullable Result firstResult,
    @Nullable Result finalResult,
    @Nullable DefectCode defect,
    @Nullable String defectText,
    @Nullable ChargeView charge,
    @Nullable SignatureView customerSignature,
    @Nullable Integer rating,
    boolean reworkWaived,
    @Nullable Instant unsignedAt,
    @Nullable Instant completedAt,
    @Nullable Instant visitDeadline,
    Settlement.@Nullable PaymentMode paymentMode,
    Settlement.@Nullable PayChannel payChannel,
    @Nullable String receiptNumber,
    @Nullable Instant settledAt,
    @Nullable Instant returnedAt,
    @Nullable String returnedTo,
    @Nullable Instant closedAt,
    @Nullable Instant cancelledAt,
    @Nullable Instant abortedAt,
    @Nullable String endReason,
    @Nullable Instant resignedAt,
    @Nullable String resignedBy,
    List<ReappointmentView> reappointments,
    List<ReworkView> reworks,
    List<VisitView> visits) {

  /** The customer. */
  public record CustomerView(
      String name, String unitNo, @Nullable String phone, Customer.Capacity capacity) {}

  /** Price and time agreed. */
  public record TermsView(
      boolean paid,
      Terms.PriceBasis priceBasis,
      @Nullable Long quotedFen,
      @Nullable Long quotedMaxFen,
      @Nullable Instant priceExplainedAt,
      boolean priceAgreed,
      @Nullable String priceAgreedBy,
      @Nullable String agreementChannel,
      Terms.TimeMode timeMode,
      @Nullable Instant appointmentFrom,
      @Nullable Instant appointmentTo,
      Terms.TimeSetBy timeSetBy) {}

  /** Who was sent. */
  public record AssignmentView(
      Assignment.ProviderType providerType,
      @Nullable String leadProvider,
      @Nullable String leadLogin,
      @Nullable String otherProviders,
      @Nullable String supplier,
      @Nullable String agreementNumber,
      @Nullable String dispatchedBy,
      @Nullable Instant dispatchedAt) {}

  /** Amounts, in fen. */
  public record ChargeView(
      long labourFen,
      long materialFen,
      long reductionFen,
      @Nullable String reductionReason,
      @Nullable String reductionApprovedBy,
      long netFen) {}

  /** A signature. */
  public record SignatureView(
      String signedBy,
      Instant signedAt,
      Signature.Method method,
      String meaning,
      @Nullable String contentHash) {}

  /** A change of the agreed time. */
  public record ReappointmentView(
      @Nullable Instant earlierTo,
      @Nullable Instant laterFrom,
      Instant laterTo,
      Reappointment.ChangedBy changedBy,
      Instant changedAt) {}

  /** Work done again. */
  public record ReworkView(
      Instant openedAt,
      String openedBy,
      String reason,
      @Nullable Instant apologyAt,
      long chargeFen,
      @Nullable Instant finishedAt,
      @Nullable Result result) {}

  /** A return visit. */
  public record VisitView(
      int attempt,
      ReturnVisit.Mode mode,
      ReturnVisit.Selection selection,
      String visitor,
      String visitorName,
      String visitorDuty,
      Instant visitedAt,
      boolean effective,
      ReturnVisit.@Nullable Failure failure,
      ReturnVisit.@Nullable Score timeliness,
      ReturnVisit.@Nullable Score etiquette,
      ReturnVisit.@Nullable Score quality,
      ReturnVisit.@Nullable Score overall,
      @Nullable String requirement,
      @Nullable String opinion,
      @Nullable String customerSignature,
      @Nullable String signatureHash,
      boolean visitorSigned,
      ReturnVisit.@Nullable FollowUp followUp,
      @Nullable String followUpReason,
      @Nullable Instant informedAt,
      @Nullable String informedBy) {}

  static ServiceSlipView of(ServiceSlip slip, CompanyZone zone) {
    Instant completed = slip.completedAt();
    return new ServiceSlipView(
        RecordHeader.of(slip),
        slip.logEntry(),
        of(slip.customer()),
        slip.categoryCode(),
        slip.description(),
        of(slip.terms()),
        slip.filledInBy(),
        slip.remarks(),
        of(slip.assignment()),
        slip.receivedAt(),
        slip.receivedAtEstimated(),
        slip.dueAt(),
        slip.arrivedAt(),
        slip.customerAbsent(),
        slip.lateReason(),
        slip.startedAt(),
        slip.finishedAt(),
        slip.standardRef(),
        slip.firstResult(),
        slip.finalResult(),
        slip.defect(),
        slip.defectText(),
        of(slip.charge()),
        of(slip.customerSignature()),
        slip.rating(),
        slip.reworkWaived(),
        slip.unsignedAt(),
        completed,
        completed == null ? null : ServiceSlip.visitDeadline(completed, zone),
        slip.paymentMode(),
        slip.payChannel(),
        slip.receiptNumber(),
        slip.settledAt(),
        slip.returnedAt(),
        slip.returnedTo(),
        slip.closedAt(),
        slip.cancelledAt(),
        slip.abortedAt(),
        slip.endReason(),
        slip.resignedAt(),
        slip.resignedBy(),
        slip.reappointments().stream().map(ServiceSlipView::of).toList(),
        slip.reworks().stream().map(ServiceSlipView::of).toList(),
        slip.visits().stream().map(ServiceSlipView::of).toList());
  }

  private static CustomerView of(Customer customer) {
    return new CustomerView(
        customer.name(), customer.unitNo(), customer.phone(), customer.capacity());
  }

  private static TermsView of(Terms terms) {
    return new TermsView(
        terms.paid(),
        terms.priceBasis(),
        terms.quotedFen(),
        terms.quotedMaxFen(),
        terms.priceExplainedAt(),
        terms.priceAgreed(),
        terms.priceAgreedBy(),
        terms.agreementChannel(),
        terms.timeMode(),
        terms.appointmentFrom(),
        terms.appointmentTo(),
        terms.timeSetBy());
  }

  private static @Nullable AssignmentView of(@Nullable Assignment assignment) {
    return assignment == null
        ? null
        : new AssignmentView(
            assignment.providerType(),
            assignment.leadProvider(),
            assignment.leadLogin(),
            assignment.otherProviders(),
            assignment.supplier(),
            assignment.agreementNumber(),
            assignment.dispatchedBy(),
            assignment.dispatchedAt());
  }

  private static @Nullable ChargeView of(@Nullable Charge charge) {
    return charge == null
        ? null
        : new ChargeView(
            charge.labourFen(),
            charge.materialFen(),
            charge.reductionFen(),
            charge.reductionReason(),
            charge.reductionApprovedBy(),
            charge.netFen());
  }

  private static @Nullable SignatureView of(@Nullable Signature signature) {
    return signature == null
        ? null
        : new SignatureView(
            signature.signedBy(),
            signature.signedAt(),
            signature.method(),
            signature.meaning(),
            signature.contentHash());
  }

  private static ReappointmentView of(Reappointment change) {
    return new ReappointmentView(
        change.earlierTo(),
        change.laterFrom(),
        change.laterTo(),
        change.changedBy(),
        change.changedAt());
  }

  private static ReworkView of(Rework rework) {
    return new ReworkView(
        rework.openedAt(),
        rework.openedBy(),
        rework.reason(),
        rework.apologyAt(),
        rework.chargeFen(),
        rework.finishedAt(),
        rework.result());
  }

  private static VisitView of(ReturnVisit visit) {
    return new VisitView(
        visit.attempt(),
        visit.mode(),
        visit.selection(),
        visit.visitor(),
        visit.visitorName(),
        visit.visitorDuty(),
        visit.visitedAt(),
        visit.effective(),
        visit.failure(),
        visit.timeliness(),
        visit.etiquette(),
        visit.quality(),
        visit.overall(),
        visit.requirement(),
        visit.opinion(),
        visit.customerSignature(),
        visit.signatureHash(),
        visit.visitorSigned(),
        visit.followUp(),
        visit.followUpReason(),
        visit.informedAt(),
        visit.informedBy());
  }
}
