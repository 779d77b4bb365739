package org.qualedger.analysis;

import java.util.Map;

/**
 * The factors to which possible causes are sorted on a cause-and-effect diagram (因果图): 人、机、料、法、环、测
 * (5M1E). Which reason belongs to which factor is a default of the company; the source procedure
 * sets none.
 */
public enum CauseFactor {
  /** 人: who does the work, and how many there are. */
  PEOPLE,
  /** 机: tools and machines. */
  MACHINE,
  /** 料: parts and material. */
  MATERIAL,
  /** 法: how the work is planned and done. */
  METHOD,
  /** 环: place, weather, the customer's circumstances. */
  ENVIRONMENT,
  /** 测: checking and writing down. */
  MEASUREMENT,
  /** Reasons that belong nowhere else or were not stated. */
  OTHER;

  private static final Map<String, CauseFactor> OF_LATE_REASONS =
      Map.of(
          "PREVIOUS_JOB", METHOD,
          "SHORT_STAFF", PEOPLE,
          "WAIT_MATERIAL", MATERIAL,
          "CUSTOMER_NOT_REACHED", ENVIRONMENT,
          "LIFT_OR_DISTANCE", ENVIRONMENT,
          "DISPATCH_MISSED", METHOD,
          "WEATHER", ENVIRONMENT);

  private static final Map<String, CauseFactor> OF_DEFECTS =
      Map.of(
          "RECURS", METHOD,
          "NOT_FULLY_FIXED", PEOPLE,
          "CLEANING_INCOMPLETE", PEOPLE,
          "ROUGH_FINISH", PEOPLE,
          "WRONG_PART", MATERIAL,
          "SITE_LEFT_DIRTY", METHOD,
          "DAMAGE", PEOPLE,
          "SECOND_TRIP", MATERIAL,
          "NOT_TESTED", MEASUREMENT);

  /** The factor of a reason for coming late (4.2.7); OTHER for a code that has none. */
  public static CauseFactor ofLateReason(String code) {
    return OF_LATE_REASONS.getOrDefault(code, OTHER);
  }

  /** The factor of a defect (4.3.6); OTHER for a code that has none. */
  public static CauseFactor ofDefect(String code) {
    return OF_DEFECTS.getOrDefault(code, OTHER);
  }
}
