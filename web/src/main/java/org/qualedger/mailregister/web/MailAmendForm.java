package org.qualedger.mailregister.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.qualedger.mailregister.MailAmendment;
import org.qualedger.mailregister.MailIntake;
import org.qualedger.mailregister.desk.AmendingMail;
import org.qualedger.mailregister.desk.MailView;
import org.qualedger.web.CorrectedText;

/**
 * Correcting a line of the mail register, on its page: the form begins with what was written on
 * receipt, and what the person changes is corrected.
 */
@Named
@RequestScoped
public class MailAmendForm {
  private final MailItemPage page;
  private final AmendingMail amending;
  private MailIntake.Kind mailKind = MailIntake.Kind.OTHER;
  private String trackingNo = "";
  private String carrier = "";
  private String addressee = "";
  private String unitNo = "";
  private String phone = "";
  private MailIntake.@Nullable Commission commission;
  private String commissionReference = "";
  private MailIntake.Condition condition = MailIntake.Condition.INTACT;
  private boolean cashOnDelivery;

  @Inject
  MailAmendForm(MailItemPage page, AmendingMail amending) {
    this.page = page;
    this.amending = amending;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected MailAmendForm() {
    this(null, null);
  }

  @PostConstruct
  void fill() {
    MailView view = page.getView();
    if (view == null) {
      return;
    }
    MailIntake now = view.intake();
    mailKind = now.mailKind();
    trackingNo = CorrectedText.shown(now.trackingNo());
    carrier = CorrectedText.shown(now.carrier());
    addressee = now.addressee();
    unitNo = now.unitNo();
    phone = CorrectedText.shown(now.phone());
    commission = now.commission();
    commissionReference = CorrectedText.shown(now.commissionReference());
    condition = now.condition();
    cashOnDelivery = now.cashOnDelivery();
  }

  /** Corrects the line. */
  public @Nullable String amend() {
    MailView view = page.getView();
    return view == null
        ? null
        : page.correct(
            (number, command) -> amending.amend(number, command, changes(view.intake())));
  }

  private MailAmendment changes(MailIntake now) {
    return new MailAmendment(
        mailKind,
        CorrectedText.changed(now.trackingNo(), trackingNo),
        CorrectedText.changed(now.carrier(), carrier),
        CorrectedText.changed(now.addressee(), addressee),
        CorrectedText.changed(now.unitNo(), unitNo),
        CorrectedText.changed(now.phone(), phone),
        commission,
        CorrectedText.changed(now.commissionReference(), commissionReference),
        condition,
        cashOnDelivery);
  }

  public MailIntake.Kind[] getKinds() {
    return MailIntake.Kind.values();
  }

  public MailIntake.Commission[] getCommissions() {
    return MailIntake.Commission.values();
  }

  public MailIntake.Condition[] getConditions() {
    return MailIntake.Condition.values();
  }

  public MailIntake.Kind getMailKind() {
    return mailKind;
  }

  public void setMailKind(MailIntake.Kind mailKind) {
    this.mailKind = mailKind;
  }

  public String getTrackingNo() {
    return trackingNo;
  }

  public void setTrackingNo(String trackingNo) {
    this.trackingNo = trackingNo;
  }

  public String getCarrier() {
    return carrier;
  }

  public void setCarrier(String carrier) {
    this.carrier = carrier;
  }

  public String getAddressee() {
    return addressee;
  }

  public void setAddressee(String addressee) {
    this.addressee = addressee;
  }

  public String getUnitNo() {
    return unitNo;
  }

  public void setUnitNo(String unitNo) {
    this.unitNo = unitNo;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public MailIntake.@Nullable Commission getCommission() {
    return commission;
  }

  public void setCommission(MailIntake.@Nullable Commission commission) {
    this.commission = commission;
  }

  public String getCommissionReference() {
    return commissionReference;
  }

  public void setCommissionReference(String commissionReference) {
    this.commissionReference = commissionReference;
  }

  public MailIntake.Condition getCondition() {
    return condition;
  }

  public void setCondition(MailIntake.Condition condition) {
    this.condition = condition;
  }

  public boolean isCashOnDelivery() {
    return cashOnDelivery;
  }

  public void setCashOnDelivery(boolean cashOnDelivery) {
    this.cashOnDelivery = cashOnDelivery;
  }
}
