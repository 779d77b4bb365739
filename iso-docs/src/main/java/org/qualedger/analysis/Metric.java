package org.qualedger.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.qualedger.document.ClauseId;
import org.qualedger.organization.CompanyZone;

/**
 * The register of measures (指标): each has its definition here and nowhere else, and a version that
 * is printed with the figures. The number, the list of records behind it and the point on a chart
 * all come from {@link #standing}.
 *
 * <p>The <em>cohort</em> of all measures but TIM are the slips completed in the period: by the
 * customer's signature or, where that is missing, the end of the work. The basis of TIM are the
 * slips whose provider was due in the days. Days are cut in the company's zone.
 */
public enum Metric {
  /**
   * Timeliness rate (及时率): verdict PASS on 4.2.7 among the slips with PASS or FAIL whose provider
   * was due in the days. Slips without evidence are counted apart; a slip whose due time cannot be
   * computed is placed by its completion. Called off before the provider was due: left out.
   */
  TIM("4.2.7", true) {
    @Override
    public Standing standing(CountedSlip slip, Days days, CompanyZone zone) {
      Instant due = slip.arrivalDue();
      LocalDate day = due == null ? slip.completionDay(zone) : zone.day(due);
      if (day == null || !days.contains(day)) {
        return Standing.OUTSIDE;
      }
      if (due != null && slip.cancelledAt() != null && slip.cancelledAt().isBefore(due)) {
        return Standing.CANCELLED;
      }
      return switch (slip.arrival()) {
        case ON_TIME -> Standing.NUMERATOR;
        case LATE -> Standing.DENOMINATOR;
        case PENDING -> Standing.PENDING;
        case NO_EVIDENCE -> Standing.NOT_PROVEN;
        case NOT_APPLICABLE -> Standing.NOT_APPLICABLE;
      };
    }
  },

  /** Rate qualified at the first attempt (一次合格率) in the cohort; the one that is judged. */
  QUAL1("4.3.6", true) {
    @Override
    public Standing standing(CountedSlip slip, Days days, CompanyZone zone) {
      return inCohort(slip, days, zone, Boolean.TRUE.equals(slip.firstResult()));
    }
  },

  /** Rate qualified in the end (最终合格率) in the cohort; near one by construction of 4.3.6. */
  QUAL("4.3.6", false) {
    @Override
    public Standing standing(CountedSlip slip, Days days, CompanyZone zone) {
      return inCohort(slip, days, zone, Boolean.TRUE.equals(slip.finalResult()));
    }
  },

  /**
   * Satisfaction rate (满意率): answers "satisfied" or "basically satisfied" among the answers of
   * effective return visits to the cohort; the newest effective visit of a slip counts.
   */
  SAT("4.4.1", true) {
    @Override
    public Standing standing(CountedSlip slip, Days days, CompanyZone zone) {
      if (!isInCohort(slip, days, zone)) {
        return Standing.OUTSIDE;
      }
      if (!slip.visited()) {
        return Standing.NOT_VISITED;
      }
      return slip.answer()
          .map(
              a ->
                  a == CountedSlip.Overall.DISSATISFIED ? Standing.DENOMINATOR : Standing.NUMERATOR)
          .orElse(Standing.NO_ANSWER);
    }
  },

  /**
   * Return-visit rate (回访率, 4.2.14.4): slips of the cohort with an effective visit until the end of
   * the second calendar day after completion; one per slip, however many calls.
   */
  RV("4.2.14.4", true) {
    @Override
    public Standing standing(CountedSlip slip, Days days, CompanyZone zone) {
      return inCohort(slip, days, zone, slip.visitedInTime(zone));
    }
  },

  /** Return-visit rate with late visits (回访率含超期); shown, not judged. */
  RVL("4.2.14.4", false) {
    @Override
    public Standing standing(CountedSlip slip, Days days, CompanyZone zone) {
      return inCohort(slip, days, zone, slip.visited());
    }
  },

  /**
   * Home-visit rate as a share of all completed services (上门回访率, 4.2.14.4): the reading that is
   * judged, since the procedure names both rates side by side on the same base.
   */
  HV_A("4.2.14.4", true) {
    @Override
    public Standing standing(CountedSlip slip, Days days, CompanyZone zone) {
      return inCohort(slip, days, zone, slip.visitedHomeInTime(zone));
    }
  },

  /** Home-visit rate as a share of the visits in time; always shown beside HV_A. */
  HV_B("4.2.14.4", false) {
    @Override
    public Standing standing(CountedSlip slip, Days days, CompanyZone zone) {
      if (!isInCohort(slip, days, zone)) {
        return Standing.OUTSIDE;
      }
      if (!slip.visitedInTime(zone)) {
        return Standing.NOT_VISITED;
      }
      return slip.visitedHomeInTime(zone) ? Standing.NUMERATOR : Standing.DENOMINATOR;
    }
  };

  private final String clause;
  private final boolean judged;

  Metric(String clause, boolean judged) {
    this.clause = clause;
    this.judged = judged;
  }

  /** The clause whose fulfilment the measure shows. */
  public ClauseId clause() {
    return ClauseId.procedure(clause);
  }

  /** How a slip counts. */
  public abstract Standing standing(CountedSlip slip, Days days, CompanyZone zone);

  /** Whether the rate is compared with a target. */
  public boolean judged() {
    return judged;
  }

  /** Version of the definition; printed with the figures and kept with them. */
  public String version() {
    return "1";
  }

  /** Counts the slips. */
  public Count count(Collection<CountedSlip> slips, Days days, CompanyZone zone) {
    return Count.of(this, slips, days, zone);
  }

  /** Reads a code, or null for an unknown one. */
  public static @Nullable Metric ofCode(String code) {
    for (Metric metric : values()) {
      if (metric.name().equals(code)) {
        return metric;
      }
    }
    return null;
  }

  static boolean isInCohort(CountedSlip slip, Days days, CompanyZone zone) {
    LocalDate day = slip.completionDay(zone);
    return day != null && days.contains(day);
  }

  private static Standing inCohort(CountedSlip slip, Days days, CompanyZone zone, boolean above) {
    if (!isInCohort(slip, days, zone)) {
      return Standing.OUTSIDE;
    }
    return above ? Standing.NUMERATOR : Standing.DENOMINATOR;
  }
}
