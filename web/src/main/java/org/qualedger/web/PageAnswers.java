package org.qualedger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.RecordKind;

/** Tells a person on the page what a use case said. */
@ApplicationScoped
public class PageAnswers {
  private static final System.Logger LOG = System.getLogger(PageAnswers.class.getName());

  private final Shell shell;
  private final CompanyZone zone;

  @Inject
  PageAnswers(Shell shell, CompanyZone zone) {
    this.shell = shell;
    this.zone = zone;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected PageAnswers() {
    this(null, null);
  }

  /**
   * What came of it; where it was declined the page says why, and nothing comes.
   *
   * @param kind the kind of record in question, for the names of its stages
   */
  public <T> Optional<T> done(Outcome<T> outcome, @Nullable RecordKind kind) {
    return switch (outcome) {
      case Outcome.Done<T> done -> Optional.of(done.value());
      case Outcome.Declined<T> declined -> {
        refused(declined.refusal(), kind);
        yield Optional.empty();
      }
    };
  }

  /** A sentence of a bundle, as good news. */
  public void say(String bundle, String key, Object... arguments) {
    add(FacesMessage.SEVERITY_INFO, Texts.text(bundle, shell.getLocale(), key, arguments));
  }

  /** A sentence of a bundle, as a fault of the input. */
  public void fault(String bundle, String key, Object... arguments) {
    FacesContext.getCurrentInstance().validationFailed();
    add(FacesMessage.SEVERITY_ERROR, Texts.text(bundle, shell.getLocale(), key, arguments));
  }

  /**
   * Sends the browser to the address of what came of it: the page can be loaded again, kept and
   * passed on, which the address of a form that was sent cannot.
   */
  public void show(String address) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.getFlash().setKeepMessages(true);
    try {
      external.redirect(address);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private void refused(Decision.Refused refusal, @Nullable RecordKind kind) {
    LOG.log(
        System.Logger.Level.INFO,
        "Refused on {0}: {1} {2}",
        FacesContext.getCurrentInstance().getViewRoot().getViewId(),
        refusal.code(),
        refusal.args());
    String sentence = new RefusalText(shell.getLocale(), zone, kind).of(refusal);
    String clause = refusal.clause() == null ? "" : refusal.clause().shortText();
    String field = refusal.field() == null ? "" : refusal.field();
    FacesContext.getCurrentInstance().validationFailed();
    add(
        FacesMessage.SEVERITY_ERROR,
        Texts.text(
            Problem.TEXTS,
            shell.getLocale(),
            "page.refused"
                + (field.isEmpty() ? "" : ".field")
                + (clause.isEmpty() ? "" : ".clause"),
            sentence,
            clause,
            field.isEmpty()
                ? ""
                : Texts.find(
                        Problem.TEXTS,
                        shell.getLocale(),
                        "field." + field.substring(field.lastIndexOf('.') + 1))
                    .orElse(field)));
  }

  private static void add(FacesMessage.Severity severity, String sentence) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
  }
}
