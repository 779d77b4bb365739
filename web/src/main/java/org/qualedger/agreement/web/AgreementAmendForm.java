package org.qualedger.agreement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementAmendment;
import org.qualedger.agreement.AgreementTerms;
import org.qualedger.agreement.desk.AgreementView;
import org.qualedger.agreement.desk.AmendingAgreement;
import org.qualedger.web.CorrectedText;

/**
 * Correcting the terms of an agreement, on its page: the form begins with the terms as they stand,
 * and what the person changes is corrected. A number or day that is emptied stays.
 */
@Named
@RequestScoped
public class AgreementAmendForm extends AgreementTermsForm {
  private final AgreementPage page;
  private final AmendingAgreement amending;

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
    setOwnerName(now.ownerName());
    setCapacity(now.capacity());
    setUnitNo(now.unitNo());
    setOwnerPhone(CorrectedText.shown(now.ownerPhone()));
    setSupplierName(now.supplierName());
    setSupplierLicence(CorrectedText.shown(now.supplierLicence()));
    setSupplierContact(CorrectedText.shown(now.supplierContact()));
    setScope(now.scope());
    setStandard(CorrectedText.shown(now.standard()));
    setAcceptance(CorrectedText.shown(now.acceptance()));
    setPriceFen(now.priceFen());
    setPaymentTerms(CorrectedText.shown(now.paymentTerms()));
    setStartsOn(now.startsOn());
    setEndsOn(now.endsOn());
    setWarrantyDays(now.warrantyDays());
    setSafety(CorrectedText.shown(now.safety()));
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
        CorrectedText.changed(now.ownerName(), getOwnerName()),
        now.capacity() == getCapacity() ? null : getCapacity(),
        CorrectedText.changed(now.unitNo(), getUnitNo()),
        CorrectedText.changed(now.ownerPhone(), getOwnerPhone()),
        CorrectedText.changed(now.supplierName(), getSupplierName()),
        CorrectedText.changed(now.supplierLicence(), getSupplierLicence()),
        CorrectedText.changed(now.supplierContact(), getSupplierContact()),
        CorrectedText.changed(now.scope(), getScope()),
        CorrectedText.changed(now.standard(), getStandard()),
        CorrectedText.changed(now.acceptance(), getAcceptance()),
        getPriceFen(),
        CorrectedText.changed(now.paymentTerms(), getPaymentTerms()),
        getStartsOn(),
        getEndsOn(),
        getWarrantyDays(),
        CorrectedText.changed(now.safety(), getSafety()));
  }
}
