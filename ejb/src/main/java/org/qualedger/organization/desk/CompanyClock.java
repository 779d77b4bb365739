package org.qualedger.organization.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.qualedger.organization.CompanyZone;

/** The one clock and the one zone; everything that asks for the time gets them from here. */
@ApplicationScoped
public class CompanyClock {
  /** The server's clock. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  /** The company's zone: property qualedger.zone, Asia/Shanghai by default. */
  @Produces
  @Singleton
  CompanyZone zone() {
    return new CompanyZone(ZoneId.of(System.getProperty("qualedger.zone", "Asia/Shanghai")));
  }
}
