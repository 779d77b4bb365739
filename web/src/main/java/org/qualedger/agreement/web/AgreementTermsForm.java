package org.qualedger.agreement.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.Unit;

/** The terms of an agreement as a form holds them: the same when it is drawn up and corrected. */
public abstract class AgreementTermsForm {
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

  /** For forms of this package. */
  AgreementTermsForm() {}

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
