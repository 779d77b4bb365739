package org.qualedger.mailregister.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.mailregister.MailIntake;
import org.qualedger.mailregister.desk.MailFilter;
import org.qualedger.mailregister.desk.MailRow;
import org.qualedger.mailregister.desk.ReadingMailRegister;
import org.qualedger.mailregister.desk.ReceivingMail;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.desk.Command;
import org.qualedger.web.PageAnswers;
import org.qualedger.web.Shell;

/** The mail register of a day, with the line in which the next item is entered. */
@Named
@RequestScoped
public class MailRegisterPage {
  private static final int PAGE = 100;

  private final ReceivingMail receiving;
  private final ReadingMailRegister reading;
  private final Shell shell;
  private final PageAnswers answers;
  private final Clock clock;
  private final CompanyZone zone;
  private String day = "";
  private String cursor = "";
  private MailIntake.Kind kind = MailIntake.Kind.COURIER;
  private String unitNo = "";
  private String addressee = "";
  private String phone = "";
  private String carrier = "";
  private String trackingNo = "";
  private MailIntake.Condition condition = MailIntake.Condition.INTACT;
  private boolean cashOnDelivery = false;
  private @Nullable Instant at;
  private @Nullable List<MailRow> shownRows;

  @Inject
  MailRegisterPage(
      ReceivingMail receiving,
      ReadingMailRegister reading,
      Shell shell,
      PageAnswers answers,
      Clock clock,
      CompanyZone zone) {
    this.receiving = receiving;
    this.reading = reading;
    this.shell = shell;
    this.answers = answers;
    this.clock = clock;
    this.zone = zone;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected MailRegisterPage() {
    this(null, null, null, null, null, null);
  }

  /** Enters the item and shows the register again, ready for the next one. */
  public @Nullable String receive() {
    return answers
        .done(
            receiving.receive(
                shell.getCentre(),
                new MailIntake(
                    kind,
                    given(trackingNo),
                    given(carrier),
                    addressee,
                    unitNo,
                    given(phone),
                    null,
                    null,
                    condition,
                    cashOnDelivery),
                Medium.ELECTRONIC,
                new Command(at, null, null),
                null),
            RecordKind.MAIL_ITEM)
        .map(item -> "mail?faces-redirect=true")
        .orElse(null);
  }

  private static @Nullable String given(String text) {
    return text.isBlank() ? null : text;
  }

  /** The day that is shown: the one asked for, or today. */
  public LocalDate getDayShown() {
    try {
      return day.isEmpty() ? zone.day(clock.instant()) : LocalDate.parse(day);
    } catch (DateTimeException notADay) {
      return zone.day(clock.instant());
    }
  }

  public LocalDate getDayBefore() {
    return getDayShown().minusDays(1);
  }

  public LocalDate getDayAfter() {
    return getDayShown().plusDays(1);
  }

  /** The lines of the day, newest first. */
  public List<MailRow> getRows() {
    List<MailRow> rows = shownRows;
    if (rows == null) {
      rows =
          reading.page(
              new MailFilter(shell.getCentre(), Set.of(), null, null, getDayShown(), getDayShown()),
              cursor.isEmpty() ? null : cursor,
              PAGE);
      shownRows = rows;
    }
    return rows;
  }

  /** Number after which the next page begins; empty on the last page. */
  public String getNext() {
    List<MailRow> rows = getRows();
    return rows.size() < PAGE ? "" : rows.getLast().number();
  }

  public MailIntake.Kind[] getKinds() {
    return MailIntake.Kind.values();
  }

  public MailIntake.Condition[] getConditions() {
    return MailIntake.Condition.values();
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }

  public MailIntake.Kind getKind() {
    return kind;
  }

  public void setKind(MailIntake.Kind kind) {
    this.kind = kind;
  }

  public String getUnitNo() {
    return unitNo;
  }

  public void setUnitNo(String unitNo) {
    this.unitNo = unitNo;
  }

  public String getAddressee() {
    return addressee;
  }

  public void setAddressee(String addressee) {
    this.addressee = addressee;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getCarrier() {
    return carrier;
  }

  public void setCarrier(String carrier) {
    this.carrier = carrier;
  }

  public String getTrackingNo() {
    return trackingNo;
  }

  public void setTrackingNo(String trackingNo) {
    this.trackingNo = trackingNo;
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

  public @Nullable Instant getAt() {
    return at;
  }

  public void setAt(@Nullable Instant at) {
    this.at = at;
  }
}
