package org.qualedger.serviceslip.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Signature;
import org.qualedger.record.Medium;
import org.qualedger.serviceslip.Acceptance;
import org.qualedger.serviceslip.Arrival;
import org.qualedger.serviceslip.Assignment;
import org.qualedger.serviceslip.Charge;
import org.qualedger.serviceslip.Completion;
import org.qualedger.serviceslip.Customer;
import org.qualedger.serviceslip.DefectCode;
import org.qualedger.serviceslip.Dispatch;
import org.qualedger.serviceslip.LateReason;
import org.qualedger.serviceslip.PaperSlip;
import org.qualedger.serviceslip.Reappointment;
import org.qualedger.serviceslip.Result;
import org.qualedger.serviceslip.ReturnVisit;
import org.qualedger.serviceslip.Settlement;
import org.qualedger.serviceslip.SlipAmendment;
import org.qualedger.serviceslip.SlipRegistration;
import org.qualedger.serviceslip.Terms;
import org.qualedger.serviceslip.VisitReport;

/**
 * What programs send about service slips. {@code at} is when something happened; left out, it is
 * now. Money is in fen.
 */
public final class SlipJson {
  private static final long MOST_FEN = 1_000_000_000L;

  private SlipJson() {}

  /** A moment. */
  public record Moment(@Nullable Instant at) {}

  /** A moment and why. */
  public record MomentWithReason(@Nullable Instant at, @NotBlank @Size(max = 2000) String reason) {}

  /** Why. */
  public record Reason(@NotBlank @Size(max = 2000) String reason) {}

  /** The customer. */
  public record CustomerInput(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 60) String unitNo,
      @Size(max = 40) @Nullable String phone,
      Customer.Capacity capacity) {
    Customer customer() {
      return new Customer(name, unitNo, phone, capacity);
    }
  }

  /** Price and time agreed (4.2.3). */
  public record TermsInput(
      boolean paid,
      Terms.PriceBasis priceBasis,
      @PositiveOrZero @Max(MOST_FEN) @Nullable Long quotedFen,
      @PositiveOrZero @Max(MOST_FEN) @Nullable Long quotedMaxFen,
      @Nullable Instant priceExplainedAt,
      @Nullable Boolean priceAgreed,
      @Size(max = 100) @Nullable String priceAgreedBy,
      @Size(max = 40) @Nullable String agreementChannel,
      Terms.TimeMode timeMode,
      @Nullable Instant appointmentFrom,
      @Nullable Instant appointmentTo,
      Terms.@Nullable TimeSetBy timeSetBy) {
    Terms terms() {
      return new Terms(
          paid,
          priceBasis,
          quotedFen,
          quotedMaxFen,
          priceExplainedAt,
          Boolean.TRUE.equals(priceAgreed),
          priceAgreedBy,
          agreementChannel,
          timeMode,
          appointmentFrom,
          appointmentTo,
          Objects.requireNonNullElse(timeSetBy, Terms.TimeSetBy.FRONT_DESK));
    }
  }

  /** A new slip. */
  public record Registration(
      @NotBlank @Size(max = 8) String centre,
      @Nullable Instant at,
      @Size(max = 32) @Nullable String logEntry,
      @Valid CustomerInput customer,
      @NotBlank @Size(max = 8) String categoryCode,
      @NotBlank @Size(max = 4000) String description,
      @Valid TermsInput terms,
      SlipRegistration.@Nullable FilledInBy filledInBy,
      @Size(max = 4000) @Nullable String remarks) {
    SlipRegistration registration() {
      return new SlipRegistration(
          logEntry,
          customer.customer(),
          categoryCode,
          description,
          terms.terms(),
          Objects.requireNonNullElse(filledInBy, SlipRegistration.FilledInBy.FRONT_DESK),
          remarks);
    }
  }

  /** Who was sent, on paper. */
  public record PaperAssignment(
      Assignment.ProviderType providerType,
      @Size(max = 100) @Nullable String leadProvider,
      @Size(max = 200) @Nullable String supplier,
      @Size(max = 32) @Nullable String agreementNumber,
      @Nullable Instant dispatchedAt) {
    Assignment assignment() {
      return new Assignment(
          providerType, leadProvider, null, null, supplier, agreementNumber, null, dispatchedAt);
    }
  }

  /** A slip kept on paper. */
  public record Transcription(
      @Nullable Medium medium,
      @Valid Registration registration,
      @Valid @Nullable PaperAssignment assignment,
      @Nullable Instant receivedAt,
      @Nullable Instant arrivedAt,
      @Nullable Boolean customerAbsent,
      @Nullable LateReason lateReason,
      @Nullable Instant startedAt,
      @Nullable Instant finishedAt,
      @Size(max = 200) @Nullable String standardRef,
      @Nullable Result firstResult,
      @Nullable DefectCode defect,
      @Valid @Nullable ChargeInput charge,
      @Size(max = 100) @Nullable String customerSignedBy,
      @Nullable Instant customerSignedAt,
      @Min(1) @Max(5) @Nullable Integer rating,
      @Nullable Instant returnedAt,
      @Size(max = 32) @Nullable String returnedTo,
      @Valid @Nullable Payment settlement) {
    PaperSlip paper() {
      return new PaperSlip(
          registration.registration(),
          assignment == null ? null : assignment.assignment(),
          receivedAt,
          arrivedAt,
          Boolean.TRUE.equals(customerAbsent),
          lateReason,
          startedAt,
          finishedAt,
          standardRef,
          firstResult,
          defect,
          charge == null ? null : charge.charge(),
          customerSignedBy == null || customerSignedAt == null
              ? null
              : new Signature(
                  customerSignedBy, customerSignedAt, Signature.Method.PAPER, "ACCEPTED", null),
          rating,
          returnedAt,
          returnedTo,
          settlement == null ? null : settlement.settlement());
    }
  }

  /** Sending somebody. */
  public record DispatchOrder(
      @Nullable Instant at,
      Assignment.ProviderType providerType,
      @NotBlank @Size(max = 100) String leadProvider,
      @Size(max = 32) @Nullable String leadLogin,
      @Size(max = 400) @Nullable String otherProviders,
      @Size(max = 200) @Nullable String supplier,
      @Size(max = 32) @Nullable String agreementNumber) {
    Dispatch dispatch() {
      return new Dispatch(
          providerType, leadProvider, leadLogin, otherProviders, supplier, agreementNumber);
    }
  }

  /** Another time. */
  public record NewAppointment(
      @Nullable Instant at,
      @Nullable Instant appointmentFrom,
      Instant appointmentTo,
      Reappointment.ChangedBy changedBy) {}

  /** On site. */
  public record OnSite(
      @Nullable Instant at, @Nullable Boolean customerAbsent, @Nullable LateReason lateReason) {
    Arrival arrival() {
      return new Arrival(Boolean.TRUE.equals(customerAbsent), lateReason);
    }
  }

  /** The end of the work. */
  public record Finish(
      @Nullable Instant at,
      @Nullable Instant startedAt,
      @Size(max = 200) @Nullable String standardRef,
      Result result,
      @Nullable DefectCode defect,
      @Size(max = 4000) @Nullable String defectText) {
    Completion completion() {
      return new Completion(startedAt, standardRef, result, defect, defectText);
    }
  }

  /** Work to be done again. */
  public record ReworkOrder(
      @Nullable Instant at,
      @NotBlank @Size(max = 2000) String reason,
      @Nullable Instant apologyAt,
      @PositiveOrZero @Max(MOST_FEN) @Nullable Long chargeFen) {}

  /** Work done again. */
  public record ReworkEnd(@Nullable Instant at, Result result, @Nullable Instant apologyAt) {}

  /** Amounts, in fen. */
  public record ChargeInput(
      @PositiveOrZero @Max(MOST_FEN) long labourFen,
      @PositiveOrZero @Max(MOST_FEN) long materialFen,
      @PositiveOrZero @Max(MOST_FEN) @Nullable Long reductionFen,
      @Size(max = 2000) @Nullable String reductionReason,
      @Size(max = 100) @Nullable String reductionApprovedBy) {
    Charge charge() {
      return Charge.of(
          labourFen,
          materialFen,
          Objects.requireNonNullElse(reductionFen, 0L),
          reductionReason,
          reductionApprovedBy);
    }
  }

  /** A customer's signature; {@code signedAt} left out is now. */
  public record SignatureInput(
      @NotBlank @Size(max = 100) String signedBy,
      @Nullable Instant signedAt,
      Signature.Method method,
      @Size(min = 64, max = 64) @Nullable String pictureHash) {
    Signature signature(Instant now) {
      return new Signature(
          signedBy, Objects.requireNonNullElse(signedAt, now), method, "ACCEPTED", pictureHash);
    }
  }

  /** The customer's sign-off. */
  public record SignOff(
      @Nullable Instant at,
      @Valid SignatureInput signature,
      @Valid ChargeInput charge,
      @Min(1) @Max(5) @Nullable Integer rating,
      @Nullable Boolean waivesRework) {
    Acceptance acceptance(Instant now) {
      return new Acceptance(
          signature.signature(now), charge.charge(), rating, Boolean.TRUE.equals(waivesRework));
    }
  }

  /** An end without a signature. */
  public record UnsignedEnd(@Nullable Instant at, @Valid ChargeInput charge) {}

  /** A payment. */
  public record Payment(
      @Nullable Instant at,
      Settlement.PaymentMode mode,
      Settlement.@Nullable PayChannel channel,
      @Size(max = 32) @Nullable String receipt) {
    Settlement settlement() {
      return new Settlement(mode, channel, receipt);
    }
  }

  /** A return visit or an attempt. */
  public record Visit(
      @Nullable Instant at,
      ReturnVisit.Mode mode,
      ReturnVisit.Selection selection,
      boolean effective,
      ReturnVisit.@Nullable Failure failure,
      ReturnVisit.@Nullable Score timeliness,
      ReturnVisit.@Nullable Score etiquette,
      ReturnVisit.@Nullable Score quality,
      ReturnVisit.@Nullable Score overall,
      @Size(max = 2000) @Nullable String requirement,
      @Size(max = 2000) @Nullable String opinion,
      @Size(max = 100) @Nullable String customerSignature,
      @Size(min = 64, max = 64) @Nullable String signatureHash,
      @Nullable Boolean visitorSigned,
      ReturnVisit.@Nullable FollowUp followUp,
      @Size(max = 2000) @Nullable String followUpReason) {
    VisitReport report() {
      return new VisitReport(
          mode,
          selection,
          effective,
          failure,
          timeliness,
          etiquette,
          quality,
          overall,
          requirement,
          opinion,
          customerSignature,
          signatureHash,
          Boolean.TRUE.equals(visitorSigned),
          followUp,
          followUpReason);
    }
  }

  /** A correction; what is left out stays. */
  public record Amendment(
      @NotBlank @Size(max = 2000) String reason,
      @Size(min = 1, max = 100) @Nullable String customerName,
      @Size(min = 1, max = 60) @Nullable String unitNo,
      @Size(max = 40) @Nullable String phone,
      @Size(max = 8) @Nullable String categoryCode,
      @Size(min = 1, max = 4000) @Nullable String description,
      @Size(max = 4000) @Nullable String remarks,
      @Nullable Instant dispatchedAt,
      @Nullable Instant receivedAt,
      @Nullable Instant arrivedAt,
      @Nullable Instant startedAt,
      @Nullable Instant finishedAt,
      @Nullable LateReason lateReason,
      @Nullable DefectCode defect,
      @PositiveOrZero @Max(MOST_FEN) @Nullable Long labourFen,
      @PositiveOrZero @Max(MOST_FEN) @Nullable Long materialFen,
      @PositiveOrZero @Max(MOST_FEN) @Nullable Long reductionFen,
      @Size(max = 2000) @Nullable String reductionReason) {
    SlipAmendment amendment() {
      return new SlipAmendment(
          customerName,
          unitNo,
          phone,
          categoryCode,
          description,
          remarks,
          dispatchedAt,
          receivedAt,
          arrivedAt,
          startedAt,
          finishedAt,
          lateReason,
          defect,
          labourFen,
          materialFen,
          reductionFen,
          reductionReason);
    }
  }
}
