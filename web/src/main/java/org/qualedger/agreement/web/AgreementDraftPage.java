package org.qualedger.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementTerms;
import org.qualedger.agreement.desk.AgreementView;
import org.qualedger.agreement.desk.DraftingAgreement;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Unit;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.web.PageAnswers;
import org.qualedger.web.Shell;

/** Drawing up an agreement. */
@Named
@RequestScoped
public class AgreementDraftPage {
  private final DraftingAgreement drafting;
  private final Shell shell;
  private final PageAnswers answers;
  private String slip = "";
  private AgreementTerms.Type type = AgreementTerms.Type.SINGLE;
  private String ownerName = "";
  private Unit.Capacity capacity = Unit.Capacity.OWNER;
  private String unitNo = "";
  private String ownerPhone = "";
  private String supplierName = "";
  private String supplierLicence = "";
  private String supplierContact = "";
  private String scope = "";
  private String standard = "";
  private String acceptance = "";
  private @Nullable Long price;
  private String paymentTerms = "";
  private @Nullable LocalDate startsOn;
  private @Nullable LocalDate endsOn;
  private @Nullable Integer warrantyDays;
  private String safety = "";

  @Inject
  AgreementDraftPage(DraftingAgreement drafting, Shell shell, PageAnswers answers) {
    this.drafting = drafting;
    this.shell = shell;
    this.answers = answers;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected AgreementDraftPage() {
    this(null, null, null);
  }

  /** Draws it up and shows it. */
  public @Nullable String draft() {
    LocalDate first = startsOn;
    if (first == null) {
      return null;
    }
    Outcome<AgreementView> outcome =
        slip.isBlank() || RecordNumber.isNumber(slip.strip())
            ? drafting.draft(
                shell.getCentre(),
                terms(first),
                slip.isBlank() ? List.of() : List.of(RecordNumber.parse(slip.strip())),
                Medium.ELECTRONIC,
                Command.NOW,
                null)
            : Outcome.declined(Decision.refusedField("slips", RefusalCode.UNKNOWN_REFERENCE, slip));
    return answers
        .done(outcome, RecordKind.SERVICE_AGREEMENT)
        .map(made -> "agreement?faces-redirect=true&number=" + made.header().number())
        .orElse(null);
  }

  private AgreementTerms terms(LocalDate first) {
    return new AgreementTerms(
        type,
        ownerName,
        capacity,
        unitNo,
        given(ownerPhone),
        supplierName,
        given(supplierLicence),
        given(supplierContact),
        scope,
        given(standard),
        given(acceptance),
        price,
        given(paymentTerms),
        first,
        endsOn,
        warrantyDays,
        given(safety));
  }

  private static @Nullable String given(String text) {
    return text.isBlank() ? null : text;
  }

  public AgreementTerms.Type[] getTypes() {
    return AgreementTerms.Type.values();
  }

  public Unit.Capacity[] getCapacities() {
    return Unit.Capacity.values();
  }

  public String getSlip() {
    return slip;
  }

  public void setSlip(String slip) {
    this.slip = slip;
  }

  public AgreementTerms.Type getType() {
    return type;
  }

  public void setType(AgreementTerms.Type type) {
    this.type = type;
  }

  public String getOwnerName() {
    return ownerName;
  }

  public void setOwnerName(String ownerName) {
    this.ownerName = ownerName;
  }

  public Unit.Capacity getCapacity() {
    return capacity;
  }

  public void setCapacity(Unit.Capacity capacity) {
    this.capacity = capacity;
  }

  public String getUnitNo() {
    return unitNo;
  }

  public void setUnitNo(String unitNo) {
    this.unitNo = unitNo;
  }

  public String getOwnerPhone() {
    return ownerPhone;
  }

  public void setOwnerPhone(String ownerPhone) {
    this.ownerPhone = ownerPhone;
  }

  public String getSupplierName() {
    return supplierName;
  }

  public void setSupplierName(String supplierName) {
    this.supplierName = supplierName;
  }

  public String getSupplierLicence() {
    return supplierLicence;
  }

  public void setSupplierLicence(String supplierLicence) {
    this.supplierLicence = supplierLicence;
  }

  public String getSupplierContact() {
    return supplierContact;
  }

  public void setSupplierContact(String supplierContact) {
    this.supplierContact = supplierContact;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public String getStandard() {
    return standard;
  }

  public void setStandard(String standard) {
    this.standard = standard;
  }

  public String getAcceptance() {
    return acceptance;
  }

  public void setAcceptance(String acceptance) {
    this.acceptance = acceptance;
  }

  public @Nullable Long getPrice() {
    return price;
  }

  public void setPrice(@Nullable Long price) {
    this.price = price;
  }

  public String getPaymentTerms() {
    return paymentTerms;
  }

  public void setPaymentTerms(String paymentTerms) {
    this.paymentTerms = paymentTerms;
  }

  public @Nullable LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(@Nullable LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public @Nullable LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(@Nullable LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public @Nullable Integer getWarrantyDays() {
    return warrantyDays;
  }

  public void setWarrantyDays(@Nullable Integer warrantyDays) {
    this.warrantyDays = warrantyDays;
  }

  public String getSafety() {
    return safety;
  }

  public void setSafety(String safety) {
    this.safety = safety;
  }
}
