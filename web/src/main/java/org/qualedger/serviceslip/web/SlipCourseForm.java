package org.qualedger.serviceslip.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.desk.ReadingCompany;
import org.qualedger.serviceslip.Arrival;
import org.qualedger.serviceslip.Assignment;
import org.qualedger.serviceslip.Completion;
import org.qualedger.serviceslip.DefectCode;
import org.qualedger.serviceslip.Dispatch;
import org.qualedger.serviceslip.LateReason;
import org.qualedger.serviceslip.Reappointment;
import org.qualedger.serviceslip.Result;
import org.qualedger.serviceslip.desk.ArrivingOnSite;
import org.qualedger.serviceslip.desk.DispatchingService;
import org.qualedger.serviceslip.desk.FinishingRework;
import org.qualedger.serviceslip.desk.FinishingService;
import org.qualedger.serviceslip.desk.OpeningRework;
import org.qualedger.serviceslip.desk.ReappointingService;
import org.qualedger.serviceslip.desk.ReceivingService;
import org.qualedger.web.PageAnswers;

/** The steps from the dispatch to the end of the work, on the page of a slip. */
@Named
@ViewScoped
public class SlipCourseForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ServiceSlipPage page;
  @Inject private DispatchingService dispatching;
  @Inject private ReceivingService receiving;
  @Inject private ReappointingService reappointing;
  @Inject private ArrivingOnSite arriving;
  @Inject private FinishingService finishing;
  @Inject private OpeningRework openingRework;
  @Inject private FinishingRework finishingRework;
  @Inject private ReadingCompany company;
  @Inject private PageAnswers answers;

  private @Nullable Instant at;
  private Assignment.ProviderType providerType = Assignment.ProviderType.REPAIRER;
  private String leadLogin = "";
  private String leadName = "";
  private String supplier = "";
  private String agreementNumber = "";
  private boolean customerAbsent;
  private @Nullable LateReason lateReason;
  private Result result = Result.QUALIFIED;
  private @Nullable DefectCode defect;
  private String defectText = "";
  private String standardRef = "";
  private @Nullable Instant startedAt;
  private @Nullable Instant apologyAt;
  private String reason = "";
  private @Nullable Instant appointmentFrom;
  private @Nullable Instant appointmentTo;
  private Reappointment.ChangedBy changedBy = Reappointment.ChangedBy.CUSTOMER;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public SlipCourseForm() {}

  public @Nullable String dispatch() {
    String name =
        leadName.isBlank()
            ? getStaff().stream()
                .filter(member -> member.login().equals(leadLogin))
                .map(ReadingCompany.MemberChoice::name)
                .findFirst()
                .orElse("")
            : leadName.strip();
    if (name.isEmpty()) {
      answers.fault("org.qualedger.serviceslip.web.texts", "leadNeeded");
      return null;
    }
    Dispatch order =
        new Dispatch(
            providerType, name, filled(leadLogin), null, filled(supplier), filled(agreementNumber));
    return page.apply(
        "dispatch", at, null, command -> dispatching.dispatch(page.recordNumber(), command, order));
  }

  public @Nullable String receive() {
    return page.apply(
        "receive", at, null, command -> receiving.receive(page.recordNumber(), command));
  }

  public @Nullable String reappoint() {
    Instant to = appointmentTo;
    if (to == null) {
      answers.fault("org.qualedger.serviceslip.web.texts", "appointmentNeeded");
      return null;
    }
    return page.apply(
        "reappoint",
        null,
        null,
        command ->
            reappointing.reappoint(page.recordNumber(), command, appointmentFrom, to, changedBy));
  }

  public @Nullable String arrive() {
    return page.apply(
        "arrive",
        at,
        null,
        command ->
            arriving.arrive(page.recordNumber(), command, new Arrival(customerAbsent, lateReason)));
  }

  public @Nullable String finish() {
    return page.apply(
        "finish",
        at,
        null,
        command ->
            finishing.finish(
                page.recordNumber(),
                command,
                new Completion(
                    startedAt, filled(standardRef), result, defect, filled(defectText))));
  }

  public @Nullable String openRework() {
    return page.apply(
        "rework",
        null,
        reason,
        command -> openingRework.open(page.recordNumber(), command, reason.strip(), apologyAt, 0));
  }

  public @Nullable String finishRework() {
    return page.apply(
        "finish-rework",
        at,
        null,
        command -> finishingRework.finish(page.recordNumber(), command, result, apologyAt));
  }

  /** Who can be sent at the slip's centre today. */
  public List<ReadingCompany.MemberChoice> getStaff() {
    return company.serviceStaff(page.recordNumber().centre());
  }

  private static @Nullable String filled(String text) {
    return text.isBlank() ? null : text.strip();
  }

  public Assignment.ProviderType[] getProviderTypes() {
    return Assignment.ProviderType.values();
  }

  public LateReason[] getLateReasons() {
    return LateReason.values();
  }

  public Result[] getResults() {
    return Result.values();
  }

  public DefectCode[] getDefects() {
    return DefectCode.values();
  }

  public Reappointment.ChangedBy[] getChangers() {
    return Reappointment.ChangedBy.values();
  }

  public @Nullable Instant getAt() {
    return at;
  }

  public void setAt(@Nullable Instant at) {
    this.at = at;
  }

  public Assignment.ProviderType getProviderType() {
    return providerType;
  }

  public void setProviderType(Assignment.ProviderType providerType) {
    this.providerType = providerType;
  }

  public String getLeadLogin() {
    return leadLogin;
  }

  public void setLeadLogin(String leadLogin) {
    this.leadLogin = leadLogin;
  }

  public String getLeadName() {
    return leadName;
  }

  public void setLeadName(String leadName) {
    this.leadName = leadName;
  }

  public String getSupplier() {
    return supplier;
  }

  public void setSupplier(String supplier) {
    this.supplier = supplier;
  }

  public String getAgreementNumber() {
    return agreementNumber;
  }

  public void setAgreementNumber(String agreementNumber) {
    this.agreementNumber = agreementNumber;
  }

  public boolean isCustomerAbsent() {
    return customerAbsent;
  }

  public void setCustomerAbsent(boolean customerAbsent) {
    this.customerAbsent = customerAbsent;
  }

  public @Nullable LateReason getLateReason() {
    return lateReason;
  }

  public void setLateReason(@Nullable LateReason lateReason) {
    this.lateReason = lateReason;
  }

  public Result getResult() {
    return result;
  }

  public void setResult(Result result) {
    this.result = result;
  }

  public @Nullable DefectCode getDefect() {
    return defect;
  }

  public void setDefect(@Nullable DefectCode defect) {
    this.defect = defect;
  }

  public String getDefectText() {
    return defectText;
  }

  public void setDefectText(String defectText) {
    this.defectText = defectText;
  }

  public String getStandardRef() {
    return standardRef;
  }

  public void setStandardRef(String standardRef) {
    this.standardRef = standardRef;
  }

  public @Nullable Instant getStartedAt() {
    return startedAt;
  }

  public void setStartedAt(@Nullable Instant startedAt) {
    this.startedAt = startedAt;
  }

  public @Nullable Instant getApologyAt() {
    return apologyAt;
  }

  public void setApologyAt(@Nullable Instant apologyAt) {
    this.apologyAt = apologyAt;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public @Nullable Instant getAppointmentFrom() {
    return appointmentFrom;
  }

  public void setAppointmentFrom(@Nullable Instant appointmentFrom) {
    this.appointmentFrom = appointmentFrom;
  }

  public @Nullable Instant getAppointmentTo() {
    return appointmentTo;
  }

  public void setAppointmentTo(@Nullable Instant appointmentTo) {
    this.appointmentTo = appointmentTo;
  }

  public Reappointment.ChangedBy getChangedBy() {
    return changedBy;
  }

  public void setChangedBy(Reappointment.ChangedBy changedBy) {
    this.changedBy = changedBy;
  }
}
