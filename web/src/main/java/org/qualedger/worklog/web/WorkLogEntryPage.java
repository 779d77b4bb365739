package org.qualedger.worklog.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.ServiceCategory;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.web.PageAnswers;
import org.qualedger.worklog.CapabilityReview;
import org.qualedger.worklog.Closing;
import org.qualedger.worklog.EntryAmendment;
import org.qualedger.worklog.EntryStage;
import org.qualedger.worklog.desk.AmendingEntry;
import org.qualedger.worklog.desk.ClosingEntry;
import org.qualedger.worklog.desk.ReadingWorkLog;
import org.qualedger.worklog.desk.ReviewingRequest;
import org.qualedger.worklog.desk.WorkLogEntryView;

/** One entry of the work log: its facts, review, correction and end. */
@Named
@ViewScoped
public class WorkLogEntryPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReadingWorkLog reading;
  @Inject private ReviewingRequest reviewing;
  @Inject private ClosingEntry closing;
  @Inject private AmendingEntry amending;
  @Inject private PageAnswers answers;

  private String number = "";
  private transient @Nullable WorkLogEntryView entry;
  private CapabilityReview.Result result = CapabilityReview.Result.ACCEPT;
  private String reasoning = "";
  private String referral = "";
  private Closing.Outcome outcome = Closing.Outcome.ORDERED;
  private @Nullable Instant explainedAt;
  private String handling = "";
  private @Nullable String categoryCode;
  private String needText = "";
  private String reason = "";

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public WorkLogEntryPage() {}

  /** The entry, or null where there is none that the reader may see. */
  public @Nullable WorkLogEntryView getEntry() {
    if (entry == null && RecordNumber.isNumber(number)) {
      entry = reading.find(RecordNumber.parse(number)).orElse(null);
    }
    return entry;
  }

  /** Whether a slip can be written for it. */
  public boolean isOrderable() {
    WorkLogEntryView shown = getEntry();
    return shown != null
        && switch (EntryStage.valueOf(shown.header().stage())) {
          case OPEN, TRIAGED, UNDER_REVIEW -> true;
          case ORDERED, DECLINED, CLOSED, VOIDED -> false;
        };
  }

  /** Whether it is still to be closed. */
  public boolean isClosable() {
    WorkLogEntryView shown = getEntry();
    return shown != null && shown.closedAt() == null && !shown.header().voided();
  }

  public @Nullable String review() {
    return shown(
        reviewing.review(
            RecordNumber.parse(number),
            command(null),
            new CapabilityReview(result, reasoning.strip(), filled(referral))));
  }

  public @Nullable String close() {
    return shown(
        closing.close(
            RecordNumber.parse(number),
            command(null),
            new Closing(handling.strip(), outcome, explainedAt)));
  }

  public @Nullable String amend() {
    return shown(
        amending.amend(
            RecordNumber.parse(number),
            command(reason),
            new EntryAmendment(
                null,
                null,
                null,
                categoryCode == null || categoryCode.isBlank() ? null : categoryCode,
                filled(needText),
                null,
                null,
                null,
                null,
                null)));
  }

  private Command command(@Nullable String why) {
    WorkLogEntryView seen = getEntry();
    return new Command(null, why, seen == null ? null : seen.header().revision());
  }

  private @Nullable String shown(Outcome<WorkLogEntryView> changed) {
    Optional<WorkLogEntryView> now = answers.done(changed, RecordKind.WORK_LOG_ENTRY);
    if (now.isEmpty()) {
      return null;
    }
    answers.say("org.qualedger.worklog.web.texts", "done", now.get().header().revision());
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    return "/work-log-entry.xhtml?faces-redirect=true&number=" + number;
  }

  private static @Nullable String filled(String text) {
    return text.isBlank() ? null : text.strip();
  }

  public CapabilityReview.Result[] getResults() {
    return CapabilityReview.Result.values();
  }

  public Closing.Outcome[] getOutcomes() {
    return Closing.Outcome.values();
  }

  public ServiceCategory[] getCategories() {
    return ServiceCategory.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public CapabilityReview.Result getResult() {
    return result;
  }

  public void setResult(CapabilityReview.Result result) {
    this.result = result;
  }

  public String getReasoning() {
    return reasoning;
  }

  public void setReasoning(String reasoning) {
    this.reasoning = reasoning;
  }

  public String getReferral() {
    return referral;
  }

  public void setReferral(String referral) {
    this.referral = referral;
  }

  public Closing.Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Closing.Outcome outcome) {
    this.outcome = outcome;
  }

  public @Nullable Instant getExplainedAt() {
    return explainedAt;
  }

  public void setExplainedAt(@Nullable Instant explainedAt) {
    this.explainedAt = explainedAt;
  }

  public String getHandling() {
    return handling;
  }

  public void setHandling(String handling) {
    this.handling = handling;
  }

  public @Nullable String getCategoryCode() {
    return categoryCode;
  }

  public void setCategoryCode(@Nullable String categoryCode) {
    this.categoryCode = categoryCode;
  }

  public String getNeedText() {
    return needText;
  }

  public void setNeedText(String needText) {
    this.needText = needText;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
