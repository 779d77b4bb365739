package org.qualedger.improvement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.improvement.ActionSource;
import org.qualedger.improvement.ActionType;
import org.qualedger.improvement.Nonconformity;
import org.qualedger.improvement.Severity;
import org.qualedger.improvement.desk.CorrectiveActionView;
import org.qualedger.improvement.desk.OpeningCorrectiveAction;
import org.qualedger.improvement.desk.ReadingCorrectiveActions;
import org.qualedger.record.RecordKind;
import org.qualedger.record.desk.Command;
import org.qualedger.web.PageAnswers;
import org.qualedger.web.Shell;

/** The list of corrective and preventive actions with their ages, and the form that opens one. */
@Named
@RequestScoped
public class CorrectiveActionsPage {
  private static final int SHOWN = 100;

  private final ReadingCorrectiveActions reading;
  private final OpeningCorrectiveAction opening;
  private final PageAnswers answers;
  private final Shell shell;
  private boolean all;
  private ActionType type = ActionType.CORRECTIVE;
  private ActionSource source = ActionSource.SERVICE_SLIP;
  private Severity severity = Severity.GENERAL;
  private String reference = "";
  private String fact = "";
  private String clauses = "";
  private String correction = "";
  private @Nullable List<ReadingCorrectiveActions.Row> rows;

  @Inject
  public CorrectiveActionsPage(
      ReadingCorrectiveActions reading,
      OpeningCorrectiveAction opening,
      PageAnswers answers,
      Shell shell) {
    this.reading = reading;
    this.opening = opening;
    this.answers = answers;
    this.shell = shell;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected CorrectiveActionsPage() {
    this(null, null, null, null);
  }

  /** Takes over what another page suggests to act on. */
  public void begin() {
    Map<String, Object> suggested =
        FacesContext.getCurrentInstance().getExternalContext().getFlash();
    if (suggested.get("reference") instanceof String given) {
      reference = given;
      fact = String.valueOf(suggested.get("fact"));
      clauses = String.valueOf(suggested.get("clauses"));
      source = ActionSource.valueOf(String.valueOf(suggested.get("source")));
    }
  }

  /** Whether the form is filled with a suggestion. */
  public boolean isSuggested() {
    return !reference.isEmpty();
  }

  public List<ReadingCorrectiveActions.Row> getRows() {
    List<ReadingCorrectiveActions.Row> known = rows;
    if (known == null) {
      known = reading.list(!all, 0, SHOWN);
      rows = known;
    }
    return known;
  }

  /** Opens an action at the chosen centre and goes to its page. */
  public void open() throws IOException {
    Optional<CorrectiveActionView> opened =
        answers.done(
            opening.open(
                shell.getCentre(),
                new Nonconformity(
                    type,
                    source,
                    reference.strip(),
                    severity,
                    fact,
                    Arrays.stream(clauses.strip().split("[\\s,，、]+"))
                        .filter(clause -> !clause.isEmpty())
                        .toList(),
                    correction.isBlank() ? null : correction,
                    null),
                Command.NOW,
                null),
            RecordKind.CORRECTIVE_ACTION);
    if (opened.isPresent()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect("corrective-action.xhtml?number=" + opened.get().header().number());
    }
  }

  public ActionType[] getTypes() {
    return ActionType.values();
  }

  public ActionSource[] getSources() {
    return ActionSource.values();
  }

  public Severity[] getSeverities() {
    return Severity.values();
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }

  public ActionType getType() {
    return type;
  }

  public void setType(ActionType type) {
    this.type = type;
  }

  public ActionSource getSource() {
    return source;
  }

  public void setSource(ActionSource source) {
    this.source = source;
  }

  public Severity getSeverity() {
    return severity;
  }

  public void setSeverity(Severity severity) {
    this.severity = severity;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getFact() {
    return fact;
  }

  public void setFact(String fact) {
    this.fact = fact;
  }

  public String getClauses() {
    return clauses;
  }

  public void setClauses(String clauses) {
    this.clauses = clauses;
  }

  public String getCorrection() {
    return correction;
  }

  public void setCorrection(String correction) {
    this.correction = correction;
  }
}
