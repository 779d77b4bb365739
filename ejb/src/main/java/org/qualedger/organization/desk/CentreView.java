package org.qualedger.organization.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.ServiceCentre;

/** A service centre as pages and programs see it. */
public record CentreView(
    String code,
    String name,
    String nameEn,
    ServiceCentre.Type type,
    int households,
    boolean mailService,
    LocalDate openedOn,
    @Nullable LocalDate closedOn) {
  static CentreView of(ServiceCentre centre) {
    return new CentreView(
        centre.code(),
        centre.name(),
        centre.nameEn(),
        centre.type(),
        centre.households(),
        centre.mailService(),
        centre.openedOn(),
        centre.closedOn());
  }
}
