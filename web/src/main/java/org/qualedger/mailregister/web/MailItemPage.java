package org.qualedger.mailregister.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.Signature;
import org.qualedger.approval.desk.GivenSignature;
import org.qualedger.mailregister.HandingOut;
import org.qualedger.mailregister.Notification;
import org.qualedger.mailregister.ReturnReason;
import org.qualedger.mailregister.desk.HandingOutMail;
import org.qualedger.mailregister.desk.MailView;
import org.qualedger.mailregister.desk.NotifyingAddressee;
import org.qualedger.mailregister.desk.ReadingMailRegister;
import org.qualedger.mailregister.desk.ReportingLoss;
import org.qualedger.mailregister.desk.ReturningMail;
import org.qualedger.mailregister.desk.StoringMail;
import org.qualedger.mailregister.desk.VoidingMail;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.web.PageAnswers;

/** One line of the mail register, and what can be done with it now. */
@Named
@RequestScoped
public class MailItemPage {
  private final ReadingMailRegister reading;
  private final StoringMail storing;
  private final NotifyingAddressee notifying;
  private final HandingOutMail handingOut;
  private final ReturningMail returning;
  private final ReportingLoss reportingLoss;
  private final VoidingMail voiding;
  private final PageAnswers answers;
  private String number = "";
  private int revision = 0;
  private @Nullable Instant at;
  private String reason = "";
  private String place = "";
  private Notification.Channel channel = Notification.Channel.PHONE;
  private boolean reached = true;
  private String collectedBy = "";
  private HandingOut.Relation relation = HandingOut.Relation.SELF;
  private String authority = "";
  private boolean signed = true;
  private ReturnReason returnReason = ReturnReason.OVERDUE;
  private @Nullable MailView shownView;

  @Inject
  MailItemPage(
      ReadingMailRegister reading,
      StoringMail storing,
      NotifyingAddressee notifying,
      HandingOutMail handingOut,
      ReturningMail returning,
      ReportingLoss reportingLoss,
      VoidingMail voiding,
      PageAnswers answers) {
    this.reading = reading;
    this.storing = storing;
    this.notifying = notifying;
    this.handingOut = handingOut;
    this.returning = returning;
    this.reportingLoss = reportingLoss;
    this.voiding = voiding;
    this.answers = answers;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected MailItemPage() {
    this(null, null, null, null, null, null, null, null);
  }

  /** From the address or the form: what is shown decides which forms there are. */
  @PostConstruct
  void readAddress() {
    number =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("number", "");
  }

  /** The record, or null where there is none that may be seen. */
  public @Nullable MailView getView() {
    if (shownView == null && RecordNumber.isNumber(number)) {
      shownView = reading.find(RecordNumber.parse(number)).orElse(null);
      if (shownView != null && revision == 0) {
        revision = shownView.header().revision();
      }
    }
    return shownView;
  }

  /** What a verb needs: the time and reason given, and the revision that the person saw. */
  private Command command() {
    return new Command(at, reason.isBlank() ? null : reason, revision == 0 ? null : revision);
  }

  private RecordNumber record() {
    return RecordNumber.parse(number);
  }

  /** Shows the record anew, or what was wrong. */
  private @Nullable String answer(Outcome<MailView> outcome) {
    return answers.done(outcome, RecordKind.MAIL_ITEM).isPresent()
        ? "mail-item?faces-redirect=true&number=" + number
        : null;
  }

  /** Carries out a correction of this line, for the form that knows what is corrected. */
  public @Nullable String correct(BiFunction<RecordNumber, Command, Outcome<MailView>> correction) {
    return answer(correction.apply(record(), command()));
  }

  /** Puts the item on a shelf. */
  public @Nullable String store() {
    return answer(storing.store(record(), command(), place));
  }

  /** Notes an attempt to tell the addressee. */
  public @Nullable String notifyAddressee() {
    return answer(notifying.notify(record(), command(), channel, reached));
  }

  /** Hands the item out; the signature stands in the paper register. */
  public @Nullable String handOut() {
    return answer(
        handingOut.handOut(
            record(),
            command(),
            collectedBy,
            relation,
            authority.isBlank() ? null : authority,
            signed ? new GivenSignature(collectedBy, at, Signature.Method.PAPER, null) : null));
  }

  /** Sends the item back. */
  public @Nullable String giveBack() {
    return answer(returning.giveBack(record(), command(), returnReason));
  }

  /** Reports the item as lost or damaged. */
  public @Nullable String reportLoss() {
    return answer(reportingLoss.reportLost(record(), command()));
  }

  /** Declares the line void. */
  public @Nullable String declareVoid() {
    return answer(voiding.voidIt(record(), command()));
  }

  /** Whether the item is still at the centre. */
  public boolean isHere() {
    MailView view = getView();
    return view != null
        && view.collectedBy() == null
        && view.returnReason() == null
        && view.loss() == null
        && !view.header().voided();
  }

  /** Whether the item was handed out without a signature, or changed since it was signed for. */
  public boolean isSignatureDue() {
    MailView view = getView();
    return view != null
        && view.collectedBy() != null
        && !view.header().voided()
        && (view.signature() == null || view.header().changedAfterSignature());
  }

  public Notification.Channel[] getChannels() {
    return Notification.Channel.values();
  }

  public HandingOut.Relation[] getRelations() {
    return HandingOut.Relation.values();
  }

  public ReturnReason[] getReturnReasons() {
    return ReturnReason.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public int getRevision() {
    return revision;
  }

  public void setRevision(int revision) {
    this.revision = revision;
  }

  public @Nullable Instant getAt() {
    return at;
  }

  public void setAt(@Nullable Instant at) {
    this.at = at;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public Notification.Channel getChannel() {
    return channel;
  }

  public void setChannel(Notification.Channel channel) {
    this.channel = channel;
  }

  public boolean isReached() {
    return reached;
  }

  public void setReached(boolean reached) {
    this.reached = reached;
  }

  public String getCollectedBy() {
    return collectedBy;
  }

  public void setCollectedBy(String collectedBy) {
    this.collectedBy = collectedBy;
  }

  public HandingOut.Relation getRelation() {
    return relation;
  }

  public void setRelation(HandingOut.Relation relation) {
    this.relation = relation;
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }

  public boolean isSigned() {
    return signed;
  }

  public void setSigned(boolean signed) {
    this.signed = signed;
  }

  public ReturnReason getReturnReason() {
    return returnReason;
  }

  public void setReturnReason(ReturnReason returnReason) {
    this.returnReason = returnReason;
  }
}
