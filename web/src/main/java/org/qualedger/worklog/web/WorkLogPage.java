package org.qualedger.worklog.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.ServiceCategory;
import org.qualedger.organization.desk.ReadingCompany;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.desk.Command;
import org.qualedger.web.PageAnswers;
import org.qualedger.web.Shell;
import org.qualedger.worklog.RequestIntake;
import org.qualedger.worklog.desk.ReadingWorkLog;
import org.qualedger.worklog.desk.RegisteringRequest;
import org.qualedger.worklog.desk.WorkLogEntryView;

/** The page of a day: fast entry by keyboard above, the lines of the day below. */
@Named
@ViewScoped
public class WorkLogPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "org.qualedger.worklog.web.texts";

  @Inject private RegisteringRequest registering;
  @Inject private ReadingWorkLog reading;
  @Inject private ReadingCompany company;
  @Inject private Shell shell;
  @Inject private PageAnswers answers;
  @Inject private Clock clock;
  @Inject private CompanyZone zone;

  private String unitNo = "";
  private String customerName = "";
  private String phone = "";
  private String needText = "";
  private @Nullable String categoryCode;
  private RequestIntake.Channel channel = RequestIntake.Channel.PHONE;
  private RequestIntake.Urgency urgency = RequestIntake.Urgency.NORMAL;
  private RequestIntake.EntryType entryType = RequestIntake.EntryType.SERVICE_REQUEST;
  private String relayedBy = "";
  private @Nullable Instant at;
  private boolean needClear = true;
  private boolean outOfCatalogue;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public WorkLogPage() {}

  private @Nullable LocalDate chosenDay;
  private ReadingCompany.@Nullable UnitChoice unit;

  /** The day shown, today unless another is asked for. */
  public LocalDate getDay() {
    return chosenDay == null ? zone.day(clock.instant()) : chosenDay;
  }

  public String getDayText() {
    return getDay().toString();
  }

  /** Takes the day from the address; what is no day is today. */
  public void setDayText(String text) {
    try {
      chosenDay = LocalDate.parse(text);
    } catch (DateTimeException notDay) {
      chosenDay = null;
    }
  }

  public List<WorkLogEntryView> getEntries() {
    return reading.day(shell.getCentre(), getDay());
  }

  /** Units while the customer speaks: by unit number, name or tail of the phone. */
  public List<String> suggest(String typed) {
    return company.units(shell.getCentre(), typed).stream()
        .map(ReadingCompany.UnitChoice::unitNo)
        .toList();
  }

  /** Fills in the customer known at the unit. */
  public void unitChosen() {
    unit =
        company.units(shell.getCentre(), unitNo).stream()
            .filter(choice -> choice.unitNo().equals(unitNo))
            .findFirst()
            .orElse(null);
    if (unit != null) {
      customerName = Objects.requireNonNullElse(unit.customerName(), "");
      phone = Objects.requireNonNullElse(unit.phone(), "");
    }
  }

  /** Who is known at the unit, for the caller's ear. */
  public String getKnown() {
    return unit == null || unit.customerName() == null ? "" : unit.customerName();
  }

  /** Registers the request and stays on the page, ready for the next. */
  public @Nullable String register() {
    return registered()
        .map(
            entry -> {
              answers.say(TEXTS, "registered", entry.header().number());
              FacesContext.getCurrentInstance()
                  .getExternalContext()
                  .getFlash()
                  .setKeepMessages(true);
              return "/work-log.xhtml?faces-redirect=true";
            })
        .orElse(null);
  }

  /** Registers the request and goes on to the slip. */
  public @Nullable String registerAndOrder() {
    return registered()
        .map(entry -> "/slip-new.xhtml?faces-redirect=true&entry=" + entry.header().number())
        .orElse(null);
  }

  private Optional<WorkLogEntryView> registered() {
    if (unitNo.isBlank() || customerName.isBlank() || needText.isBlank()) {
      answers.fault(TEXTS, "needed");
      return Optional.empty();
    }
    boolean relayed = !relayedBy.isBlank();
    return answers.done(
        registering.register(
            shell.getCentre(),
            new Command(at, null, null),
            new RequestIntake(
                relayed ? RequestIntake.Source.RELAYED_BY_STAFF : RequestIntake.Source.CUSTOMER,
                relayed ? relayedBy.strip() : null,
                channel,
                customerName.strip(),
                unitNo.strip(),
                phone.isBlank() ? null : phone.strip(),
                entryType,
                categoryCode == null || categoryCode.isBlank() ? null : categoryCode,
                needText.strip(),
                needClear,
                urgency,
                false,
                outOfCatalogue),
            Medium.ELECTRONIC,
            null),
        RecordKind.WORK_LOG_ENTRY);
  }

  public ServiceCategory[] getCategories() {
    return ServiceCategory.values();
  }

  public RequestIntake.Channel[] getChannels() {
    return RequestIntake.Channel.values();
  }

  public RequestIntake.Urgency[] getUrgencies() {
    return RequestIntake.Urgency.values();
  }

  public RequestIntake.EntryType[] getEntryTypes() {
    return RequestIntake.EntryType.values();
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

  public String getNeedText() {
    return needText;
  }

  public void setNeedText(String needText) {
    this.needText = needText;
  }

  public @Nullable String getCategoryCode() {
    return categoryCode;
  }

  public void setCategoryCode(@Nullable String categoryCode) {
    this.categoryCode = categoryCode;
  }

  public RequestIntake.Channel getChannel() {
    return channel;
  }

  public void setChannel(RequestIntake.Channel channel) {
    this.channel = channel;
  }

  public RequestIntake.Urgency getUrgency() {
    return urgency;
  }

  public void setUrgency(RequestIntake.Urgency urgency) {
    this.urgency = urgency;
  }

  public RequestIntake.EntryType getEntryType() {
    return entryType;
  }

  public void setEntryType(RequestIntake.EntryType entryType) {
    this.entryType = entryType;
  }

  public String getRelayedBy() {
    return relayedBy;
  }

  public void setRelayedBy(String relayedBy) {
    this.relayedBy = relayedBy;
  }

  public @Nullable Instant getAt() {
    return at;
  }

  public void setAt(@Nullable Instant at) {
    this.at = at;
  }

  public boolean isNeedClear() {
    return needClear;
  }

  public void setNeedClear(boolean needClear) {
    this.needClear = needClear;
  }

  public boolean isOutOfCatalogue() {
    return outOfCatalogue;
  }

  public void setOutOfCatalogue(boolean outOfCatalogue) {
    this.outOfCatalogue = outOfCatalogue;
  }
}
