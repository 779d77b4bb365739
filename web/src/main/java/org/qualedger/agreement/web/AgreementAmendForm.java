package org.qualedger.agreement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementAmendment;
import org.qualedger.agreement.AgreementTerms;
import org.qualedger.agreement.desk.AgreementView;
import org.qualedger.agreement.desk.AmendingAgreement;
import org.qualedger.organization.Unit;
import org.qualedger.web.CorrectedText;

/**
 * Correcting the terms of an agreement, on its page: the form begins with the terms as they stand,
 * and what the person changes is corrected. A number or day that is emptied stays.
 */
@Named
@RequestScoped
public class AgreementAmendForm {
  private final AgreementPage page;
  private final AmendingAgreement amending;
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
  private @Nullable Long priceFen;
  private String paymentTerms = "";
  private @Nullable LocalDate startsOn;
  private @Nullable LocalDate endsOn;
  private @Nullable Integer warrantyDays;
  private String safety = "";

  @Inject
  AgreementAmendForm(AgreementPage page, AmendingAgreement amending) {
    this.page = page;
    this.amending = amending;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected AgreementAmendForm() {
    this(null, null);
  }

  @PostConstruct
  void fill() {
    AgreementView view = page.getView();
    if (view == null) {
      return;
    }
    AgreementTerms now = view.terms();
    ownerName = now.ownerName();
    capacity = now.capacity();
    unitNo = now.unitNo();
    ownerPhone = CorrectedText.shown(now.ownerPhone());
    supplierName = now.supplierName();
    supplierLicence = CorrectedText.shown(now.supplierLicence());
    supplierContact = CorrectedText.shown(now.supplierContact());
    scope = now.scope();
    standard = CorrectedText.shown(now.standard());
    acceptance = CorrectedText.shown(now.acceptance());
    priceFen = now.priceFen();
    paymentTerms = CorrectedText.shown(now.paymentTerms());
    startsOn = now.startsOn();
    endsOn = now.endsOn();
    warrantyDays = now.warrantyDays();
    safety = CorrectedText.shown(now.safety());
  }

  /** Corrects the terms. */
  public @Nullable String amend() {
    AgreementView view = page.getView();
    return view == null
        ? null
        : page.correct((number, command) -> amending.amend(number, command, changes(view.terms())));
  }

  private AgreementAmendment changes(AgreementTerms now) {
    return new AgreementAmendment(
        CorrectedText.changed(now.ownerName(), ownerName),
        now.capacity() == capacity ? null : capacity,
        CorrectedText.changed(now.unitNo(), unitNo),
        CorrectedText.changed(now.ownerPhone(), ownerPhone),
        CorrectedText.changed(now.supplierName(), supplierName),
        CorrectedText.changed(now.supplierLicence(), supplierLicence),
        CorrectedText.changed(now.supplierContact(), supplierContact),
        CorrectedText.changed(now.scope(), scope),
        CorrectedText.changed(now.standard(), standard),
        CorrectedText.changed(now.acceptance(), acceptance),
        priceFen,
        CorrectedText.changed(now.paymentTerms(), paymentTerms),
        startsOn,
        endsOn,
        warrantyDays,
        CorrectedText.changed(now.safety(), safety));
  }

  public Unit.Capacity[] getCapacities() {
    return Unit.Capacity.values();
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

  public @Nullable Long getPriceFen() {
    return priceFen;
  }

  public void setPriceFen(@Nullable Long priceFen) {
    this.priceFen = priceFen;
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
