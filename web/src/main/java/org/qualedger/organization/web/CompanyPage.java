package org.qualedger.organization.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.organization.HeldDuty;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.Target;
import org.qualedger.organization.desk.CentreView;
import org.qualedger.organization.desk.MaintainingCentres;
import org.qualedger.organization.desk.MaintainingMembers;
import org.qualedger.organization.desk.MemberView;
import org.qualedger.organization.desk.ReadingCompany;
import org.qualedger.organization.desk.SettingTargets;
import org.qualedger.web.PageAnswers;
import org.qualedger.web.Shell;

/** The administrator's page: members and duties, centres, units, targets, calendar. */
@Named
@ViewScoped
public class CompanyPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "org.qualedger.organization.web.texts";
  private static final int MEMBERS = 200;

  @Inject private MaintainingMembers maintainingMembers;
  @Inject private MaintainingCentres maintainingCentres;
  @Inject private SettingTargets setting;
  @Inject private PageAnswers answers;
  @Inject private Shell shell;
  @Inject private Clock clock;
  @Inject private CompanyZone zone;

  private String editedMember = "";
  private String login = "";
  private String name = "";
  private String password = "";
  private String duties = "";
  private boolean active = true;
  private String centreCode = "";
  private String centreName = "";
  private String centreNameEn = "";
  private ServiceCentre.Type centreType = ServiceCentre.Type.RESIDENTIAL_HIGH;
  private int households;
  private boolean mailService;
  private String building = "";
  private String unitNo = "";
  private String customerName = "";
  private String phone = "";
  private boolean mailCommission;
  private String measure = "";
  private int perMille;
  private String sourceText = "";
  private String validFrom = "";
  private String day = "";
  private String dayName = "";
  private boolean working;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public CompanyPage() {}

  /** Fills the form with the member whom the address names. */
  public void open() {
    maintainingMembers
        .find(editedMember)
        .ifPresent(
            member -> {
              login = member.login();
              name = member.name();
              active = member.active();
              duties =
                  member.duties().stream().map(CompanyPage::line).collect(Collectors.joining("\n"));
            });
  }

  private static String line(MemberView.HeldDutyView held) {
    String from = held.centre() + " " + held.duty() + " " + held.validFrom();
    return held.validTo() == null ? from : from + " " + held.validTo();
  }

  /** Whether the form changes a member who is there. */
  public boolean isKnown() {
    return !editedMember.isEmpty() && login.equals(editedMember);
  }

  public List<MemberView> getMembers() {
    return maintainingMembers.page("", MEMBERS);
  }

  public List<CentreView> getCentres() {
    return maintainingCentres.centres();
  }

  public List<SettingTargets.TargetView> getTargets() {
    return setting.targets();
  }

  public List<SettingTargets.CalendarDayView> getCalendar() {
    return setting.calendar(zone.day(clock.instant()).getYear());
  }

  public ServiceCentre.Type[] getCentreTypes() {
    return ServiceCentre.Type.values();
  }

  /** Registers or changes the member; a password that is left empty stays. */
  public @Nullable String saveMember() {
    Optional<List<HeldDuty>> held = readDuties();
    if (held.isEmpty()) {
      return null;
    }
    if (!isKnown()) {
      return saved(
          maintainingMembers.register(
              login.strip(), name.strip(), password.toCharArray(), held.get()));
    }
    String shown = saved(maintainingMembers.change(login, name.strip(), active, held.get()));
    return shown == null || password.isEmpty()
        ? shown
        : saved(maintainingMembers.setPassword(login, password.toCharArray()));
  }

  /** The duties that a person can hold, for the reader of the form. */
  public List<Duty> getDutiesToHold() {
    return Arrays.stream(Duty.values()).filter(duty -> duty != Duty.SYSTEM).toList();
  }

  /** Duties as lines: centre, duty, first day, last day. */
  private Optional<List<HeldDuty>> readDuties() {
    List<HeldDuty> held = new ArrayList<>();
    for (String line : duties.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      String[] parts = line.split("\\s+", -1);
      try {
        held.add(
            new HeldDuty(
                Duty.valueOf(parts[1]),
                parts[0],
                parts.length > 2 ? LocalDate.parse(parts[2]) : zone.day(clock.instant()),
                parts.length > 3 ? LocalDate.parse(parts[3]) : null,
                null));
      } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
        answers.fault(TEXTS, "member.dutyFault", line);
        return Optional.empty();
      }
    }
    return Optional.of(held);
  }

  public @Nullable String saveCentre() {
    return saved(
        maintainingCentres.put(
            new CentreView(
                centreCode.strip(),
                centreName.strip(),
                centreNameEn.strip(),
                centreType,
                households,
                mailService,
                zone.day(clock.instant()),
                null)));
  }

  public @Nullable String saveUnit() {
    return saved(
        maintainingCentres.putUnit(
            shell.getCentre(),
            building.strip(),
            new ReadingCompany.UnitChoice(
                unitNo.strip(), filled(customerName), filled(phone), null, mailCommission)));
  }

  public @Nullable String saveTarget() {
    Optional<LocalDate> from = parsed(validFrom);
    if (from.isEmpty()) {
      return null;
    }
    if (perMille < 0 || perMille > 1000) {
      answers.fault(TEXTS, "target.fault", perMille);
      return null;
    }
    return saved(
        setting.set(
            new SettingTargets.TargetView(
                measure.strip(), perMille, Target.Source.COMPANY, sourceText.strip(), from.get())));
  }

  public @Nullable String saveDay() {
    return parsed(day)
        .map(
            date ->
                saved(
                    Outcome.done(
                        setting.put(
                            new SettingTargets.CalendarDayView(date, working, dayName.strip())))))
        .orElse(null);
  }

  private Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notDay) {
      answers.fault(TEXTS, "day.fault", text);
      return Optional.empty();
    }
  }

  private @Nullable String saved(Outcome<?> outcome) {
    if (answers.done(outcome, null).isEmpty()) {
      return null;
    }
    answers.say(TEXTS, "saved");
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    return "/company.xhtml?faces-redirect=true";
  }

  private static @Nullable String filled(String text) {
    return text.isBlank() ? null : text.strip();
  }

  public String getEditedMember() {
    return editedMember;
  }

  public void setEditedMember(String editedMember) {
    this.editedMember = editedMember;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getDuties() {
    return duties;
  }

  public void setDuties(String duties) {
    this.duties = duties;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public String getCentreCode() {
    return centreCode;
  }

  public void setCentreCode(String centreCode) {
    this.centreCode = centreCode;
  }

  public String getCentreName() {
    return centreName;
  }

  public void setCentreName(String centreName) {
    this.centreName = centreName;
  }

  public String getCentreNameEn() {
    return centreNameEn;
  }

  public void setCentreNameEn(String centreNameEn) {
    this.centreNameEn = centreNameEn;
  }

  public ServiceCentre.Type getCentreType() {
    return centreType;
  }

  public void setCentreType(ServiceCentre.Type centreType) {
    this.centreType = centreType;
  }

  public int getHouseholds() {
    return households;
  }

  public void setHouseholds(int households) {
    this.households = households;
  }

  public boolean isMailService() {
    return mailService;
  }

  public void setMailService(boolean mailService) {
    this.mailService = mailService;
  }

  public String getBuilding() {
    return building;
  }

  public void setBuilding(String building) {
    this.building = building;
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

  public boolean isMailCommission() {
    return mailCommission;
  }

  public void setMailCommission(boolean mailCommission) {
    this.mailCommission = mailCommission;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public int getPerMille() {
    return perMille;
  }

  public void setPerMille(int perMille) {
    this.perMille = perMille;
  }

  public String getSourceText() {
    return sourceText;
  }

  public void setSourceText(String sourceText) {
    this.sourceText = sourceText;
  }

  public String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(String validFrom) {
    this.validFrom = validFrom;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getDayName() {
    return dayName;
  }

  public void setDayName(String dayName) {
    this.dayName = dayName;
  }

  public boolean isWorking() {
    return working;
  }

  public void setWorking(boolean working) {
    this.working = working;
  }
}
