package org.qualedger.serviceslip.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.ServiceCategory;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.serviceslip.Customer;
import org.qualedger.serviceslip.SlipRegistration;
import org.qualedger.serviceslip.Terms;
import org.qualedger.serviceslip.desk.RegisteringServiceSlip;
import org.qualedger.web.PageAnswers;
import org.qualedger.web.Shell;

/** Writing a new slip, filled in from the work-log entry it follows from. */
@Named
@ViewScoped
public class SlipNewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RegisteringServiceSlip registering;
  @Inject private Shell shell;
  @Inject private PageAnswers answers;
  @Inject private Clock clock;

  private String logEntry = "";
  private String unitNo = "";
  private String customerName = "";
  private String phone = "";
  private Customer.Capacity capacity = Customer.Capacity.OWNER;
  private String categoryCode = ServiceCategory.W01.name();
  private String description = "";
  private boolean paid = true;
  private Terms.PriceBasis priceBasis = Terms.PriceBasis.BOARD;
  private @Nullable Long quotedFen;
  private boolean priceAgreed = true;
  private @Nullable Instant appointmentFrom;
  private @Nullable Instant appointmentTo;
  private String remarks = "";

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public SlipNewPage() {}

  /** Takes over what the request says already. */
  public void open() {
    if (!RecordNumber.isNumber(logEntry)) {
      logEntry = "";
      return;
    }
    registering
        .propose(RecordNumber.parse(logEntry))
        .ifPresent(
            entry -> {
              unitNo = entry.unitNo();
              customerName = entry.customerName();
              phone = Objects.requireNonNullElse(entry.phone(), "");
              description = entry.description();
              categoryCode = Objects.requireNonNullElse(entry.categoryCode(), categoryCode);
            });
  }

  /** Writes the slip and shows it. */
  public @Nullable String register() {
    boolean appointed = appointmentTo != null;
    Instant now = clock.instant();
    return answers
        .done(
            registering.register(
                logEntry.isBlank() ? shell.getCentre() : RecordNumber.parse(logEntry).centre(),
                Command.NOW,
                new SlipRegistration(
                    logEntry.isBlank() ? null : logEntry,
                    new Customer(
                        customerName.strip(),
                        unitNo.strip(),
                        phone.isBlank() ? null : phone.strip(),
                        capacity),
                    categoryCode,
                    description.strip(),
                    new Terms(
                        paid,
                        paid ? priceBasis : Terms.PriceBasis.FREE,
                        quotedFen,
                        null,
                        paid && priceAgreed ? now : null,
                        paid && priceAgreed,
                        paid && priceAgreed ? customerName.strip() : null,
                        null,
                        appointed ? Terms.TimeMode.APPOINTMENT : Terms.TimeMode.ASAP,
                        appointmentFrom,
                        appointmentTo,
                        Terms.TimeSetBy.FRONT_DESK),
                    SlipRegistration.FilledInBy.FRONT_DESK,
                    remarks.isBlank() ? null : remarks.strip()),
                null),
            RecordKind.SERVICE_SLIP)
        .map(slip -> "/slip.xhtml?faces-redirect=true&number=" + slip.header().number())
        .orElse(null);
  }

  public ServiceCategory[] getCategories() {
    return ServiceCategory.values();
  }

  public Customer.Capacity[] getCapacities() {
    return Customer.Capacity.values();
  }

  public Terms.PriceBasis[] getPriceBases() {
    return Terms.PriceBasis.values();
  }

  public String getLogEntry() {
    return logEntry;
  }

  public void setLogEntry(String logEntry) {
    this.logEntry = logEntry;
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

  public Customer.Capacity getCapacity() {
    return capacity;
  }

  public void setCapacity(Customer.Capacity capacity) {
    this.capacity = capacity;
  }

  public String getCategoryCode() {
    return categoryCode;
  }

  public void setCategoryCode(String categoryCode) {
    this.categoryCode = categoryCode;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public boolean isPaid() {
    return paid;
  }

  public void setPaid(boolean paid) {
    this.paid = paid;
  }

  public Terms.PriceBasis getPriceBasis() {
    return priceBasis;
  }

  public void setPriceBasis(Terms.PriceBasis priceBasis) {
    this.priceBasis = priceBasis;
  }

  public @Nullable Long getQuotedFen() {
    return quotedFen;
  }

  public void setQuotedFen(@Nullable Long quotedFen) {
    this.quotedFen = quotedFen;
  }

  public boolean isPriceAgreed() {
    return priceAgreed;
  }

  public void setPriceAgreed(boolean priceAgreed) {
    this.priceAgreed = priceAgreed;
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

  public String getRemarks() {
    return remarks;
  }

  public void setRemarks(String remarks) {
    this.remarks = remarks;
  }
}
