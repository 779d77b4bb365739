package org.qualedger.print.pdf;

import java.util.Map;
import java.util.Optional;
import org.qualedger.agreement.AgreementStage;
import org.qualedger.agreement.AgreementTerms;
import org.qualedger.approval.Signature;
import org.qualedger.approval.SignedStep;
import org.qualedger.improvement.ActionSource;
import org.qualedger.improvement.ActionType;
import org.qualedger.improvement.Cause;
import org.qualedger.improvement.Comparison;
import org.qualedger.improvement.CorrectiveAction;
import org.qualedger.improvement.Effectiveness;
import org.qualedger.improvement.Severity;
import org.qualedger.mailregister.HandingOut;
import org.qualedger.mailregister.MailIntake;
import org.qualedger.mailregister.MailStage;
import org.qualedger.mailregister.Notification;
import org.qualedger.mailregister.ReturnReason;
import org.qualedger.organization.Duty;
import org.qualedger.organization.ServiceCategory;
import org.qualedger.receipt.ReceiptStage;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.serviceslip.Assignment;
import org.qualedger.serviceslip.Customer;
import org.qualedger.serviceslip.DefectCode;
import org.qualedger.serviceslip.LateReason;
import org.qualedger.serviceslip.Reappointment;
import org.qualedger.serviceslip.Result;
import org.qualedger.serviceslip.ReturnVisit;
import org.qualedger.serviceslip.Settlement;
import org.qualedger.serviceslip.SlipRegistration;
import org.qualedger.serviceslip.SlipStage;
import org.qualedger.serviceslip.Terms;
import org.qualedger.worklog.CapabilityReview;
import org.qualedger.worklog.Closing;
import org.qualedger.worklog.EntryStage;
import org.qualedger.worklog.RequestIntake;

/**
 * Which members of a record hold a code, and of which kind, so that a form can print its word and
 * offer the others as boxes. Members inside objects and lists are named by a path with full stops.
 */
final class FormCodes {

  private static final Map<String, Class<? extends Enum<?>>> COMMON =
      Map.ofEntries(
          Map.entry("kind", RecordKind.class),
          Map.entry("medium", Medium.class),
          Map.entry("categoryCode", ServiceCategory.class),
          Map.entry("customerSignature.method", Signature.Method.class),
          Map.entry("customerSignature.meaning", SignatureMeaning.class),
          Map.entry("ownerSignature.meaning", SignatureMeaning.class),
          Map.entry("supplierSignature.meaning", SignatureMeaning.class),
          Map.entry("signature.meaning", SignatureMeaning.class),
          Map.entry("signatures.meaning", SignedStep.Meaning.class),
          Map.entry("signatures.duty", Duty.class));

  private static final Map<RecordKind, Map<String, Class<? extends Enum<?>>>> OF_KIND =
      Map.of(
          RecordKind.WORK_LOG_ENTRY,
          Map.ofEntries(
              Map.entry("stage", EntryStage.class),
              Map.entry("source", RequestIntake.Source.class),
              Map.entry("channel", RequestIntake.Channel.class),
              Map.entry("entryType", RequestIntake.EntryType.class),
              Map.entry("urgency", RequestIntake.Urgency.class),
              Map.entry("reviewDuty", Duty.class),
              Map.entry("reviewResult", CapabilityReview.Result.class),
              Map.entry("outcome", Closing.Outcome.class)),
          RecordKind.SERVICE_SLIP,
          Map.ofEntries(
              Map.entry("stage", SlipStage.class),
              Map.entry("customer.capacity", Customer.Capacity.class),
              Map.entry("filledInBy", SlipRegistration.FilledInBy.class),
              Map.entry("terms.priceBasis", Terms.PriceBasis.class),
              Map.entry("terms.timeMode", Terms.TimeMode.class),
              Map.entry("terms.timeSetBy", Terms.TimeSetBy.class),
              Map.entry("terms.agreementChannel", RequestIntake.Channel.class),
              Map.entry("assignment.providerType", Assignment.ProviderType.class),
              Map.entry("lateReason", LateReason.class),
              Map.entry("firstResult", Result.class),
              Map.entry("finalResult", Result.class),
              Map.entry("defect", DefectCode.class),
              Map.entry("paymentMode", Settlement.PaymentMode.class),
              Map.entry("payChannel", Settlement.PayChannel.class),
              Map.entry("reappointments.changedBy", Reappointment.ChangedBy.class),
              Map.entry("reworks.result", Result.class),
              Map.entry("visits.mode", ReturnVisit.Mode.class),
              Map.entry("visits.selection", ReturnVisit.Selection.class),
              Map.entry("visits.visitorDuty", Duty.class),
              Map.entry("visits.failure", ReturnVisit.Failure.class),
              Map.entry("visits.timeliness", ReturnVisit.Score.class),
              Map.entry("visits.etiquette", ReturnVisit.Score.class),
              Map.entry("visits.quality", ReturnVisit.Score.class),
              Map.entry("visits.overall", ReturnVisit.Score.class),
              Map.entry("visits.followUp", ReturnVisit.FollowUp.class)),
          RecordKind.SERVICE_AGREEMENT,
          Map.ofEntries(
              Map.entry("stage", AgreementStage.class),
              Map.entry("type", AgreementTerms.Type.class),
              Map.entry("capacity", Customer.Capacity.class),
              Map.entry("ownerSignature.method", Signature.Method.class),
              Map.entry("supplierSignature.method", Signature.Method.class)),
          RecordKind.MAIL_ITEM,
          Map.ofEntries(
              Map.entry("stage", MailStage.class),
              Map.entry("mailKind", MailIntake.Kind.class),
              Map.entry("commission", MailIntake.Commission.class),
              Map.entry("condition", MailIntake.Condition.class),
              Map.entry("notifications.channel", Notification.Channel.class),
              Map.entry("relation", HandingOut.Relation.class),
              Map.entry("signature.method", Signature.Method.class),
              Map.entry("returnReason", ReturnReason.class)),
          RecordKind.RECEIPT,
          Map.ofEntries(
              Map.entry("stage", ReceiptStage.class),
              Map.entry("channel", org.qualedger.receipt.PayChannel.class)),
          RecordKind.CORRECTIVE_ACTION,
          Map.ofEntries(
              Map.entry("stage", CorrectiveAction.Stage.class),
              Map.entry("type", ActionType.class),
              Map.entry("source.kind", ActionSource.class),
              Map.entry("severity", Severity.class),
              Map.entry("causes.method", Cause.Method.class),
              Map.entry("verifications.comparison.method", Comparison.Method.class),
              Map.entry("verifications.proposed", Effectiveness.class),
              Map.entry("verifications.verdict", Effectiveness.class),
              Map.entry("writers.duty", Duty.class)));

  private FormCodes() {}

  /** The kind of code that stands at a path, if one does. */
  static Optional<Class<? extends Enum<?>>> at(RecordKind kind, String path) {
    Class<? extends Enum<?>> own = OF_KIND.getOrDefault(kind, Map.of()).get(path);
    return Optional.ofNullable(own == null ? COMMON.get(path) : own);
  }
}
