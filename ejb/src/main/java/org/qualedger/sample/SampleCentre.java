package org.qualedger.sample;

import java.time.LocalDate;
import java.util.List;
import org.qualedger.organization.ServiceCentre;

/**
 * A centre of the sample company with its people and customers.
 *
 * @param mailPerDay items in the mail on an ordinary day
 * @param lateEffect logit on the odds of a late arrival
 * @param visitEffect logit on the odds of a return visit
 */
record SampleCentre(
    String code,
    String name,
    String nameEn,
    ServiceCentre.Type type,
    int households,
    double mailPerDay,
    LocalDate openedOn,
    double lateEffect,
    double visitEffect,
    List<SamplePerson> people,
    List<Household> estate) {
  SampleCentre {
    people = List.copyOf(people);
    estate = List.copyOf(estate);
  }

  boolean office() {
    return type == ServiceCentre.Type.OFFICE;
  }
}
