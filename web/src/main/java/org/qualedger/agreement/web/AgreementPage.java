package org.qualedger.agreement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.desk.AgreementView;
import org.qualedger.agreement.desk.CoveringSlip;
import org.qualedger.agreement.desk.FilingAgreement;
import org.qualedger.agreement.desk.ReadingAgreements;
import org.qualedger.agreement.desk.SigningAgreement;
import org.qualedger.agreement.desk.TerminatingAgreement;
import org.qualedger.agreement.desk.VoidingAgreement;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.approval.Signature;
import org.qualedger.approval.desk.GivenSignature;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.web.PageAnswers;

/** One agreement, and what can be done with it now. */
@Named
@RequestScoped
public class AgreementPage {
  private final ReadingAgreements reading;
  private final SigningAgreement signing;
  private final FilingAgreement filing;
  private final CoveringSlip covering;
  private final TerminatingAgreement terminating;
  private final VoidingAgreement voiding;
  private final PageAnswers answers;
  private String number = "";
  private int revision = 0;
  private @Nullable Instant at;
  private String reason = "";
  private String ownerBy = "";
  private String supplierBy = "";
  private Signature.Method method = Signature.Method.PAPER;
  private @Nullable String ownerPicture;
  private @Nullable String supplierPicture;
  private String filingNo = "";
  private String slip = "";
  private @Nullable AgreementView shownView;

  @Inject
  AgreementPage(
      ReadingAgreements reading,
      SigningAgreement signing,
      FilingAgreement filing,
      CoveringSlip covering,
      TerminatingAgreement terminating,
      VoidingAgreement voiding,
      PageAnswers answers) {
    this.reading = reading;
    this.signing = signing;
    this.filing = filing;
    this.covering = covering;
    this.terminating = terminating;
    this.voiding = voiding;
    this.answers = answers;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected AgreementPage() {
    this(null, null, null, null, null, null, null);
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
  public @Nullable AgreementView getView() {
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
  private @Nullable String answer(Outcome<AgreementView> outcome) {
    return answers.done(outcome, RecordKind.SERVICE_AGREEMENT).isPresent()
        ? "agreement?faces-redirect=true&number=" + number
        : null;
  }

  /** Carries out a correction of this agreement, for the form that knows what is corrected. */
  public @Nullable String correct(
      BiFunction<RecordNumber, Command, Outcome<AgreementView>> correction) {
    return answer(correction.apply(record(), command()));
  }

  /** Takes the signatures whose names are filled in. */
  public @Nullable String sign() {
    return answer(
        signing.sign(
            record(), command(), given(ownerBy, ownerPicture), given(supplierBy, supplierPicture)));
  }

  private @Nullable GivenSignature given(String by, @Nullable String picture) {
    return by.isBlank() ? null : new GivenSignature(by, at, method, picture);
  }

  /** Files the centre's copy. */
  public @Nullable String file() {
    return answer(filing.file(record(), command(), filingNo));
  }

  /** Covers one more slip. */
  public @Nullable String cover() {
    return answer(
        RecordNumber.isNumber(slip.strip())
            ? covering.cover(record(), command(), RecordNumber.parse(slip.strip()))
            : Outcome.declined(Decision.refusedField("slip", RefusalCode.UNKNOWN_REFERENCE, slip)));
  }

  /** Ends the agreement before its term. */
  public @Nullable String terminate() {
    return answer(terminating.terminate(record(), command()));
  }

  /** Declares the agreement void. */
  public @Nullable String declareVoid() {
    return answer(voiding.voidIt(record(), command()));
  }

  /** Whether the owner's signature is missing or must be set again. */
  public boolean isOwnerDue() {
    AgreementView view = getView();
    return view != null && isOpen() && (view.ownerSignature() == null || view.ownerSignsAgain());
  }

  /** Whether the supplier's signature is missing or must be set again. */
  public boolean isSupplierDue() {
    AgreementView view = getView();
    return view != null
        && isOpen()
        && (view.supplierSignature() == null || view.supplierSignsAgain());
  }

  /** Whether the copy can be filed. */
  public boolean isFileable() {
    AgreementView view = getView();
    return view != null
        && isOpen()
        && view.filedAt() == null
        && (view.ownerSignature() != null || view.supplierSignature() != null);
  }

  /** Whether the agreement has neither ended nor been declared void. */
  public boolean isOpen() {
    AgreementView view = getView();
    return view != null && view.terminatedAt() == null && !view.header().voided();
  }

  /** The ways in which somebody who is no member signs. */
  public List<Signature.Method> getMethods() {
    return List.of(Signature.Method.PAPER, Signature.Method.PHOTO, Signature.Method.SCREEN);
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

  public String getOwnerBy() {
    return ownerBy;
  }

  public void setOwnerBy(String ownerBy) {
    this.ownerBy = ownerBy;
  }

  public String getSupplierBy() {
    return supplierBy;
  }

  public void setSupplierBy(String supplierBy) {
    this.supplierBy = supplierBy;
  }

  public Signature.Method getMethod() {
    return method;
  }

  public void setMethod(Signature.Method method) {
    this.method = method;
  }

  public @Nullable String getOwnerPicture() {
    return ownerPicture;
  }

  public void setOwnerPicture(@Nullable String ownerPicture) {
    this.ownerPicture = ownerPicture;
  }

  public @Nullable String getSupplierPicture() {
    return supplierPicture;
  }

  public void setSupplierPicture(@Nullable String supplierPicture) {
    this.supplierPicture = supplierPicture;
  }

  public String getFilingNo() {
    return filingNo;
  }

  public void setFilingNo(String filingNo) {
    this.filingNo = filingNo;
  }

  public String getSlip() {
    return slip;
  }

  public void setSlip(String slip) {
    this.slip = slip;
  }
}
