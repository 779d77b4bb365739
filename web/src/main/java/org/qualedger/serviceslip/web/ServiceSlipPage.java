package org.qualedger.serviceslip.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.Duty;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.desk.KnowingMyself;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.serviceslip.SlipStage;
import org.qualedger.serviceslip.desk.ReadingServiceSlips;
import org.qualedger.serviceslip.desk.ServiceSlipView;
import org.qualedger.web.PageAnswers;
import org.qualedger.web.Shell;
import org.qualedger.web.Texts;

/** One service slip: its facts, and the next steps the reader may take. */
@Named
@ViewScoped
public class ServiceSlipPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "org.qualedger.serviceslip.web.texts";

  @Inject private ReadingServiceSlips reading;
  @Inject private KnowingMyself knowing;
  @Inject private PageAnswers answers;
  @Inject private Clock clock;
  @Inject private Shell shell;

  private String number = "";

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public ServiceSlipPage() {}

  private transient @Nullable ServiceSlipView slip;
  private transient KnowingMyself.@Nullable Me me;

  /** The slip, or null where there is none that the reader may see. */
  public @Nullable ServiceSlipView getSlip() {
    if (slip == null && RecordNumber.isNumber(number)) {
      slip = reading.find(RecordNumber.parse(number)).orElse(null);
    }
    return slip;
  }

  /** Whether the slip stands in a stage. */
  public boolean at(String stage) {
    ServiceSlipView shown = getSlip();
    return shown != null && shown.header().stage().equals(stage);
  }

  /** Whether visits can be recorded. */
  public boolean isCompleted() {
    ServiceSlipView shown = getSlip();
    return shown != null && SlipStage.valueOf(shown.header().stage()).completed();
  }

  /** Whether the slip waits for nobody any more. */
  public boolean isEnded() {
    ServiceSlipView shown = getSlip();
    return shown == null || !SlipStage.valueOf(shown.header().stage()).open();
  }

  /** Whether the reader holds a duty at the slip's centre. */
  public boolean holds(String duty) {
    ServiceSlipView shown = getSlip();
    if (shown == null) {
      return false;
    }
    if (me == null) {
      me = knowing.me();
    }
    Duty wanted = Duty.valueOf(duty);
    return me.duties().stream()
        .filter(
            at ->
                at.centre().equals(shown.header().centre())
                    || at.centre().equals(ServiceCentre.COMPANY))
        .anyMatch(at -> at.duties().contains(wanted));
  }

  /** Whether the provider came, or is, later than due (4.2.7). */
  public boolean isLate() {
    ServiceSlipView shown = getSlip();
    return shown != null && shown.dueAt() != null && reached(shown).isAfter(shown.dueAt());
  }

  /** By how many minutes. */
  public String getLateText() {
    ServiceSlipView shown = getSlip();
    return shown == null || shown.dueAt() == null || !isLate()
        ? ""
        : Texts.text(
            TEXTS,
            shell.getLocale(),
            "minutesLate",
            Duration.between(shown.dueAt(), reached(shown)).toMinutes());
  }

  /** What the customer owes, in yuan as a form takes it; empty while that is not settled. */
  public String getNetYuan() {
    ServiceSlipView shown = getSlip();
    return shown == null || shown.charge() == null
        ? ""
        : BigDecimal.valueOf(shown.charge().netFen(), 2).toPlainString();
  }

  private Instant reached(ServiceSlipView shown) {
    Instant arrived = shown.arrivedAt();
    Instant finished = shown.finishedAt();
    return arrived != null ? arrived : finished != null ? finished : clock.instant();
  }

  /**
   * Carries a verb out on the revision that is shown, and shows what came of it.
   *
   * @param at when it happened, or null for now
   * @return the page to show, or null to stay on this one with the reason
   */
  @Nullable String apply(
      String verb,
      @Nullable Instant at,
      @Nullable String reason,
      Function<Command, Outcome<ServiceSlipView>> change) {
    ServiceSlipView shown = getSlip();
    if (shown == null) {
      return null;
    }
    Optional<ServiceSlipView> changed =
        answers.done(
            change.apply(new Command(at, reason, shown.header().revision())),
            RecordKind.SERVICE_SLIP);
    if (changed.isEmpty()) {
      return null;
    }
    answers.say(
        TEXTS,
        "done",
        Texts.find("org.qualedger.web.texts", shell.getLocale(), "verb." + verb).orElse(verb),
        changed.get().header().revision());
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    return "/slip.xhtml?faces-redirect=true&number=" + number;
  }

  RecordNumber recordNumber() {
    return RecordNumber.parse(number);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
