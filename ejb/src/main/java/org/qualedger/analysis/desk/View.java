package org.qualedger.analysis.desk;

import java.util.Arrays;
import java.util.List;

/** By which of the statistical techniques (统计技术) a subject is looked at. */
public enum View {
  /** Control chart by month: p chart of a rate, chart of individuals of weekly mean minutes. */
  CONTROL,
  /**
   * Laney's p′ chart by month, for very large samples whose points vary more than chance allows.
   */
  LANEY,
  /** Run chart by month about the median. */
  RUN,
  /** Bars by stratum with Wilson intervals. */
  STRATA,
  /** Funnel plot by stratum. */
  FUNNEL,
  /** These months beside the months before them and the same months of the year before. */
  PERIODS,
  /** Small control charts of each centre on one scale. */
  CENTRES,
  /** Pareto chart. */
  PARETO,
  /** Check sheet: by class and month, or by class and stratum. */
  CHECK_SHEET,
  /** Cause-and-effect diagram of the stated reasons, sorted by factor; class A is verified. */
  CAUSES,
  /** Histogram with the limit of the clause. */
  HISTOGRAM,
  /** Box plots by stratum. */
  BOXES,
  /** Scatter diagram by day: how many services, and their mean minutes. */
  SCATTER;

  /** Whether the technique suits what the subject gives. */
  public boolean suits(Subject subject) {
    return switch (this) {
      case CONTROL -> subject.kind() != Subject.Kind.REASONS;
      case LANEY, RUN, STRATA, FUNNEL, PERIODS, CENTRES -> subject.kind() == Subject.Kind.RATE;
      case PARETO, CHECK_SHEET -> subject.kind() == Subject.Kind.REASONS;
      case CAUSES -> subject == Subject.LATE_REASONS || subject == Subject.DEFECTS;
      case HISTOGRAM, BOXES, SCATTER -> subject.kind() == Subject.Kind.MINUTES;
    };
  }

  /** Whether run rules judge its points. */
  public boolean judgedByRules() {
    return this == CONTROL || this == LANEY;
  }

  /** The techniques that suit a subject, the usual one first. */
  public static List<View> of(Subject subject) {
    return Arrays.stream(values()).filter(view -> view.suits(subject)).toList();
  }
}
