package org.qualedger.analysis.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.qualedger.analysis.Figures;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.organization.Duty;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.Company;

/** Measuring the rates of a centre, or of the company pooled from all centres, as they are now. */
@Stateless
public class MeasuringRates {
  private final CountingSlips counting;
  private final Company company;
  private final Caller caller;
  private final Clock clock;

  @Inject
  MeasuringRates(CountingSlips counting, Company company, Caller caller, Clock clock) {
    this.counting = counting;
    this.company = company;
    this.caller = caller;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected MeasuringRates() {
    this(null, null, null, null);
  }

  /**
   * The figures now; empty where the caller sees no such centre.
   *
   * @param centre code of a centre, or {@link ServiceCentre#COMPANY} for all, never the mean of
   *     their rates
   */
  @RolesAllowed({
    Duty.FRONT_DESK_ROLE,
    Duty.MANAGERS_ASSISTANT_ROLE,
    Duty.CENTRE_MANAGER_ROLE,
    Duty.QUALITY_ENGINEER_ROLE,
    Duty.DEPUTY_GENERAL_MANAGER_ROLE,
    Duty.GENERAL_MANAGER_ROLE,
    Duty.AUDITOR_ROLE
  })
  public Optional<RatesView> rates(String centre, ReportingPeriod period) {
    return figures(centre, period).map(RatesView::of);
  }

  /** The charts of the figures now, in a language; empty where the caller sees no such centre. */
  @RolesAllowed({
    Duty.FRONT_DESK_ROLE,
    Duty.MANAGERS_ASSISTANT_ROLE,
    Duty.CENTRE_MANAGER_ROLE,
    Duty.QUALITY_ENGINEER_ROLE,
    Duty.DEPUTY_GENERAL_MANAGER_ROLE,
    Duty.GENERAL_MANAGER_ROLE,
    Duty.AUDITOR_ROLE
  })
  public Optional<ReportCharts> charts(String centre, ReportingPeriod period, Locale locale) {
    return figures(centre, period).map(figures -> ReportCharts.of(figures, locale));
  }

  private Optional<Figures> figures(String centre, ReportingPeriod period) {
    boolean known =
        centre.equals(ServiceCentre.COMPANY)
            ? caller.actor().seesAllCentres()
            : caller.actor().sees(centre) && company.centre(centre).isPresent();
    return known
        ? Optional.of(counting.figures(centre, period, clock.instant()))
        : Optional.empty();
  }
}
