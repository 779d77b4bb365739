package org.qualedger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.RecordKind;
import org.qualedger.record.desk.Outcome;

/** Tells a person on a page what a use case said. */
@RequestScoped
public class PageAnswers {
  private final CompanyZone zone;

  @Inject
  PageAnswers(CompanyZone zone) {
    this.zone = zone;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected PageAnswers() {
    this(null);
  }

  /**
   * What came of a use case; where it was declined, the page says why.
   *
   * @param kind the kind of record in question, where there is one: stages have names by kind
   */
  public <T> Optional<T> done(Outcome<T> outcome, @Nullable RecordKind kind) {
    return switch (outcome) {
      case Outcome.Done<T> done -> Optional.of(done.value());
      case Outcome.Declined<T> declined -> {
        declined(declined.refusal(), kind);
        yield Optional.empty();
      }
    };
  }

  private void declined(Decision.Refused refusal, @Nullable RecordKind kind) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String sentence =
        new RefusalText(faces.getViewRoot().getLocale(), zone, kind).of(refusal);
    @Nullable String clause = refusal.clause() == null ? null : refusal.clause().toString();
    faces.addMessage(
        null,
        new FacesMessage(
            FacesMessage.SEVERITY_ERROR,
            clause == null ? sentence : sentence + " (" + clause + ")",
            null));
    faces.validationFailed();
  }
}
