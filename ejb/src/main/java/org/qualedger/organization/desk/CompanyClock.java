package org.qualedger.organization.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.qualedger.organization.CompanyZone;

/**
 * The one clock and the one zone; everything that asks for the time gets them from here. They are
 * dependent objects, because pages that live for a view may keep only what can be written away.
 */
@ApplicationScoped
public class CompanyClock {
  /** The server's clock. */
  @Produces
  @Dependent
  Clock clock() {
    return Clock.systemUTC();
  }

  /** The company's zone: property qualedger.zone, Asia/Shanghai by default. */
  @Produces
  @Dependent
  CompanyZone zone() {
    return new CompanyZone(ZoneId.of(System.getProperty("qualedger.zone", "Asia/Shanghai")));
  }
}
