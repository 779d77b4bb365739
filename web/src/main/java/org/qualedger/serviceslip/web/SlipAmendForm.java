package org.qualedger.serviceslip.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.serviceslip.SlipAmendment;
import org.qualedger.serviceslip.desk.AmendingSlip;

/** Correcting fields of a slip, on its page; what is left empty stays. */
@Named
@ViewScoped
public class SlipAmendForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ServiceSlipPage page;
  @Inject private AmendingSlip amending;

  private String description = "";
  private String unitNo = "";
  private String customerName = "";
  private String phone = "";
  private String remarks = "";
  private @Nullable Instant arrivedAt;
  private String reason = "";

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public SlipAmendForm() {}

  public @Nullable String amend() {
    SlipAmendment change =
        new SlipAmendment(
            filled(customerName),
            filled(unitNo),
            filled(phone),
            null,
            filled(description),
            filled(remarks),
            null,
            null,
            arrivedAt,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return page.apply(
        "amend", null, reason, command -> amending.amend(page.recordNumber(), command, change));
  }

  private static @Nullable String filled(String text) {
    return text.isBlank() ? null : text.strip();
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getUnitNo() {
    return unitNo;
  }

  public void setUnitNo(String unitNo) {
    this.unitNo = unitNo;
  }

  public String getCustomerName() {
    return customerName;
  }

  public void setCustomerName(String customerName) {
    this.customerName = customerName;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getRemarks() {
    return remarks;
  }

  public void setRemarks(String remarks) {
    this.remarks = remarks;
  }

  public @Nullable Instant getArrivedAt() {
    return arrivedAt;
  }

  public void setArrivedAt(@Nullable Instant arrivedAt) {
    this.arrivedAt = arrivedAt;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
