package org.qualedger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ValueChangeEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.Duty;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.desk.KnowingMyself;
import org.qualedger.organization.desk.ReadingCompany;

/**
 * The frame of every page: who is there, in which language, and the centre chosen. Chinese first;
 * English for those who switch to it or whose browser asks for it.
 */
@Named
@RequestScoped
public class Shell {
  private static final String QUERY = "query";

  private final KnowingMyself knowing;
  private final ReadingCompany company;
  private final ShellChoices choices;
  private final HttpServletRequest request;
  private KnowingMyself.@Nullable Me me;
  private @Nullable List<ReadingCompany.CentreChoice> centres;

  @Inject
  Shell(
      KnowingMyself knowing,
      ReadingCompany company,
      ShellChoices choices,
      HttpServletRequest request) {
    this.knowing = knowing;
    this.company = company;
    this.choices = choices;
    this.request = request;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected Shell() {
    this(null, null, null, null);
  }

  public Locale getLocale() {
    return Objects.requireNonNullElseGet(choices.locale(), () -> CallerLanguage.of(request));
  }

  /** Language tag for the page's lang attribute. */
  public String getLanguageTag() {
    return getLocale().toLanguageTag();
  }

  /**
   * Keeps with the view what its address asks for, since the forms of a page are sent to an address
   * without it.
   */
  public void rememberAddress() {
    viewAttributes().putIfAbsent(QUERY, Objects.requireNonNullElse(request.getQueryString(), ""));
  }

  public void speakChinese() {
    choices.speak(Locale.SIMPLIFIED_CHINESE);
    showAgain();
  }

  public void speakEnglish() {
    choices.speak(Locale.ENGLISH);
    showAgain();
  }

  private void showAgain() {
    String query = viewAttributes().getOrDefault(QUERY, "").toString();
    try {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(request.getRequestURI() + (query.isEmpty() ? "" : "?" + query));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static Map<String, Object> viewAttributes() {
    return FacesContext.getCurrentInstance().getViewRoot().getAttributes();
  }

  public KnowingMyself.Me getMe() {
    KnowingMyself.Me known = me;
    if (known == null) {
      known = knowing.me();
      me = known;
    }
    return known;
  }

  /** The centres to choose from. */
  public List<ReadingCompany.CentreChoice> getCentres() {
    List<ReadingCompany.CentreChoice> known = centres;
    if (known == null) {
      known = company.centres();
      centres = known;
    }
    return known;
  }

  /** Code of the centre chosen, the first of those seen until one is. */
  public String getCentre() {
    String chosen = choices.centre();
    return chosen != null
        ? chosen
        : getCentres().stream()
            .map(ReadingCompany.CentreChoice::code)
            .findFirst()
            .orElse(ServiceCentre.COMPANY);
  }

  /** Shows the page for the centre that was chosen. */
  public void chooseCentre(ValueChangeEvent chosen) {
    // A form that is sent without its list has not chosen anything.
    if (chosen.getNewValue() instanceof String centre) {
      setCentre(centre);
      showAgain();
    }
  }

  /** Chooses a centre; the use cases refuse one that is not the caller's. */
  public void setCentre(String chosen) {
    choices.choose(chosen);
  }

  /** Whether the caller holds a duty today, at the chosen centre or over all. */
  public boolean holds(String duty) {
    return duties().contains(Duty.valueOf(duty));
  }

  /** Whether there are records to read: who only administers sees none. */
  public boolean isReader() {
    return holdsSomewhere(EnumSet.complementOf(EnumSet.of(Duty.ADMINISTRATOR)));
  }

  /**
   * Whether statistical analysis is among the duties: those who write records have no use of it.
   */
  public boolean isAnalyst() {
    return holdsSomewhere(
        EnumSet.of(
            Duty.MANAGERS_ASSISTANT,
            Duty.CENTRE_MANAGER,
            Duty.QUALITY_ENGINEER,
            Duty.DEPUTY_GENERAL_MANAGER,
            Duty.GENERAL_MANAGER,
            Duty.AUDITOR));
  }

  private boolean holdsSomewhere(Set<Duty> any) {
    return getMe().duties().stream().flatMap(at -> at.duties().stream()).anyMatch(any::contains);
  }

  private Set<Duty> duties() {
    String here = getCentre();
    Set<Duty> held = EnumSet.noneOf(Duty.class);
    for (KnowingMyself.DutiesAtCentre at : getMe().duties()) {
      if (at.centre().equals(here) || at.centre().equals(ServiceCentre.COMPANY)) {
        held.addAll(at.duties());
      }
    }
    return held;
  }
}
