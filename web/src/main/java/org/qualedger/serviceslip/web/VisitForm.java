package org.qualedger.serviceslip.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.serviceslip.ReturnVisit;
import org.qualedger.serviceslip.VisitReport;
import org.qualedger.serviceslip.desk.InformingProvider;
import org.qualedger.serviceslip.desk.RecordingReturnVisit;

/** Recording return visits, on the page of a slip. */
@Named
@ViewScoped
public class VisitForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ServiceSlipPage page;
  @Inject private RecordingReturnVisit recording;
  @Inject private InformingProvider informing;

  private @Nullable Instant at;
  private ReturnVisit.Mode mode = ReturnVisit.Mode.PHONE;
  private ReturnVisit.Selection selection = ReturnVisit.Selection.RANDOM;
  private boolean effective = true;
  private ReturnVisit.@Nullable Failure failure;
  private ReturnVisit.@Nullable Score timeliness = ReturnVisit.Score.SATISFIED;
  private ReturnVisit.@Nullable Score etiquette = ReturnVisit.Score.SATISFIED;
  private ReturnVisit.@Nullable Score quality = ReturnVisit.Score.SATISFIED;
  private ReturnVisit.@Nullable Score overall = ReturnVisit.Score.SATISFIED;
  private String requirement = "";
  private String opinion = "";
  private String customerSignature = "";
  private boolean visitorSigned = true;
  private ReturnVisit.@Nullable FollowUp followUp = ReturnVisit.FollowUp.NONE;
  private String followUpReason = "";

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public VisitForm() {}

  public @Nullable String record() {
    VisitReport report =
        new VisitReport(
            mode,
            selection,
            effective,
            effective ? null : failure,
            effective ? timeliness : null,
            effective ? etiquette : null,
            effective ? quality : null,
            effective ? overall : null,
            filled(requirement),
            filled(opinion),
            filled(customerSignature),
            null,
            visitorSigned,
            followUp,
            filled(followUpReason));
    return page.apply(
        "return-visit",
        at,
        null,
        command -> recording.record(page.recordNumber(), command, report));
  }

  /** The provider was told the result of an attempt. */
  public @Nullable String inform(int attempt) {
    return page.apply(
        "inform-provider",
        null,
        null,
        command -> informing.inform(page.recordNumber(), command, attempt));
  }

  private static @Nullable String filled(String text) {
    return text.isBlank() ? null : text.strip();
  }

  public ReturnVisit.Mode[] getModes() {
    return ReturnVisit.Mode.values();
  }

  public ReturnVisit.Selection[] getSelections() {
    return ReturnVisit.Selection.values();
  }

  public ReturnVisit.Failure[] getFailures() {
    return ReturnVisit.Failure.values();
  }

  public ReturnVisit.Score[] getScores() {
    return ReturnVisit.Score.values();
  }

  public ReturnVisit.FollowUp[] getFollowUps() {
    return ReturnVisit.FollowUp.values();
  }

  public @Nullable Instant getAt() {
    return at;
  }

  public void setAt(@Nullable Instant at) {
    this.at = at;
  }

  public ReturnVisit.Mode getMode() {
    return mode;
  }

  public void setMode(ReturnVisit.Mode mode) {
    this.mode = mode;
  }

  public ReturnVisit.Selection getSelection() {
    return selection;
  }

  public void setSelection(ReturnVisit.Selection selection) {
    this.selection = selection;
  }

  public boolean isEffective() {
    return effective;
  }

  public void setEffective(boolean effective) {
    this.effective = effective;
  }

  public ReturnVisit.@Nullable Failure getFailure() {
    return failure;
  }

  public void setFailure(ReturnVisit.@Nullable Failure failure) {
    this.failure = failure;
  }

  public ReturnVisit.@Nullable Score getTimeliness() {
    return timeliness;
  }

  public void setTimeliness(ReturnVisit.@Nullable Score timeliness) {
    this.timeliness = timeliness;
  }

  public ReturnVisit.@Nullable Score getEtiquette() {
    return etiquette;
  }

  public void setEtiquette(ReturnVisit.@Nullable Score etiquette) {
    this.etiquette = etiquette;
  }

  public ReturnVisit.@Nullable Score getQuality() {
    return quality;
  }

  public void setQuality(ReturnVisit.@Nullable Score quality) {
    this.quality = quality;
  }

  public ReturnVisit.@Nullable Score getOverall() {
    return overall;
  }

  public void setOverall(ReturnVisit.@Nullable Score overall) {
    this.overall = overall;
  }

  public String getRequirement() {
    return requirement;
  }

  public void setRequirement(String requirement) {
    this.requirement = requirement;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public String getCustomerSignature() {
    return customerSignature;
  }

  public void setCustomerSignature(String customerSignature) {
    this.customerSignature = customerSignature;
  }

  public boolean isVisitorSigned() {
    return visitorSigned;
  }

  public void setVisitorSigned(boolean visitorSigned) {
    this.visitorSigned = visitorSigned;
  }

  public ReturnVisit.@Nullable FollowUp getFollowUp() {
    return followUp;
  }

  public void setFollowUp(ReturnVisit.@Nullable FollowUp followUp) {
    this.followUp = followUp;
  }

  public String getFollowUpReason() {
    return followUpReason;
  }

  public void setFollowUpReason(String followUpReason) {
    this.followUpReason = followUpReason;
  }
}
