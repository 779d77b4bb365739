package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Caller;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.persistence.Records;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.Idempotency;
import org.qualedger.record.desk.WritingRecords;
import org.qualedger.serviceslip.PaperSlip;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.SlipRegistration;
import org.qualedger.worklog.WorkLogEntry;

/**
 * Writing a service slip: as the service is ordered (4.2.5), or from paper afterwards. The entry of
 * the work log that it follows from is noted as ordered in the same transaction.
 */
@Stateless
@RolesAllowed(Duty.FRONT_DESK_ROLE)
public class RegisteringServiceSlip {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK);

  private final WritingRecords writing;
  private final Records records;
  private final ChangingSlips slips;
  private final Caller caller;

  @Inject
  RegisteringServiceSlip(
      WritingRecords writing, Records records, ChangingSlips slips, Caller caller) {
    this.writing = writing;
    this.records = records;
    this.slips = slips;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected RegisteringServiceSlip() {
    this(null, null, null, null);
  }

  /** Writes a slip for a service that is ordered now. */
  public Outcome<ServiceSlipView> register(
      String centre,
      Command command,
      SlipRegistration registration,
      @Nullable Idempotency idempotency) {
    return writing
        .create(
            RecordKind.SERVICE_SLIP,
            centre,
            WHO,
            command,
            idempotency,
            ServiceSlip.class,
            act ->
                firstRefusal(mayFollow(registration, centre), ServiceSlip.check(act, registration)),
            (number, act) ->
                followed(new ServiceSlip(number, act, registration, Medium.ELECTRONIC, false), act))
        .map(slips::view);
  }

  /** Transcribes a slip that was kept on paper; times may be missing. */
  public Outcome<ServiceSlipView> transcribe(
      String centre,
      Command command,
      PaperSlip paper,
      Medium medium,
      @Nullable Idempotency idempotency) {
    return writing
        .create(
            RecordKind.SERVICE_SLIP,
            centre,
            WHO,
            command,
            idempotency,
            ServiceSlip.class,
            act ->
                firstRefusal(
                    mayFollow(paper.registration(), centre), ServiceSlip.check(act, paper)),
            (number, act) ->
                followed(ServiceSlip.transcribed(number, act, paper, medium, false), act))
        .map(slips::view);
  }

  /** What the work-log entry says already; empty where the caller sees no such entry. */
  public Optional<SlipProposal> propose(RecordNumber entry) {
    return records
        .find(WorkLogEntry.class, entry)
        .filter(found -> caller.actor().sees(found.centre()))
        .map(
            found ->
                new SlipProposal(
                    found.unitNo(),
                    found.customerName(),
                    found.phone(),
                    found.needText(),
                    found.categoryCode()));
  }

  private static Decision firstRefusal(Decision first, Decision second) {
    return first.isGranted() ? second : first;
  }

  private Decision mayFollow(SlipRegistration registration, String centre) {
    String entry = registration.logEntry();
    if (entry == null) {
      return Decision.grant();
    }
    return entryOf(entry)
        .filter(found -> found.centre().equals(centre))
        .map(WorkLogEntry::mayBeOrdered)
        .orElseGet(() -> Decision.refusedField("logEntry", RefusalCode.UNKNOWN_REFERENCE, entry));
  }

  private ServiceSlip followed(ServiceSlip slip, Act act) {
    String entry = slip.logEntry();
    if (entry != null) {
      WorkLogEntry followedEntry = entryOf(entry).orElseThrow();
      followedEntry.order(slip.number(), slip.categoryCode());
      writing.append(followedEntry, act, "order");
    }
    return slip;
  }

  private Optional<WorkLogEntry> entryOf(String number) {
    return RecordNumber.isNumber(number)
        ? records.find(WorkLogEntry.class, RecordNumber.parse(number))
        : Optional.empty();
  }
}
