package org.qualedger.print.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.desk.ReadingCompany;
import org.qualedger.print.PrintedForm;
import org.qualedger.web.Shell;

/** The page from which forms are printed: blank, or the pages of a day. */
@Named
@RequestScoped
public class FormsPage {
  private final Shell shell;
  private final CompanyZone zone;
  private final Clock clock;

  @Inject
  FormsPage(Shell shell, CompanyZone zone, Clock clock) {
    this.shell = shell;
    this.zone = zone;
    this.clock = clock;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected FormsPage() {
    this(null, null, null);
  }

  public List<PrintedForm> getForms() {
    return List.of(PrintedForm.values());
  }

  /** The forms that show a day. */
  public List<PrintedForm> getDayForms() {
    return Arrays.stream(PrintedForm.values())
        .filter(form -> form.extent() == PrintedForm.Extent.DAY)
        .toList();
  }

  /** The centres of the reader. */
  public List<ReadingCompany.CentreChoice> getCentres() {
    return shell.getCentres().stream()
        .filter(centre -> !centre.code().equals(ServiceCentre.COMPANY))
        .toList();
  }

  public boolean isEnglish() {
    return shell.getLanguageTag().equals("en");
  }

  /** Today, as a field of a form wants it. */
  public String getToday() {
    return zone.day(clock.instant()).toString();
  }
}
