package org.qualedger.analysis.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.Metric;

/** What an analysis looks at. */
public enum Subject {
  TIM(Metric.TIM),
  QUAL1(Metric.QUAL1),
  QUAL(Metric.QUAL),
  SAT(Metric.SAT),
  RV(Metric.RV),
  RVL(Metric.RVL),
  HV_A(Metric.HV_A),
  HV_B(Metric.HV_B),
  /** Late arrivals by reason (4.2.7). */
  LATE_REASONS(Kind.REASONS),
  /** First results that were not qualified, by defect (4.3.6). */
  DEFECTS(Kind.REASONS),
  /** Slips by service category. */
  CATEGORIES(Kind.REASONS),
  /** Minutes from receipt of the slip to arrival (4.2.7). */
  ARRIVAL_MINUTES(Kind.MINUTES),
  /** Minutes from the beginning to the end of the work. */
  WORK_MINUTES(Kind.MINUTES);

  /** What kind of data a subject gives, which decides the charts that suit it. */
  public enum Kind {
    /** So many of so many in each month. */
    RATE,
    /** Cases by class. */
    REASONS,
    /** One number of minutes per slip. */
    MINUTES
  }

  private final Kind kind;
  private final @Nullable Metric metric;

  Subject(Kind kind) {
    this.kind = kind;
    this.metric = null;
  }

  Subject(Metric metric) {
    this.kind = Kind.RATE;
    this.metric = metric;
  }

  /** What kind of data it gives. */
  public Kind kind() {
    return kind;
  }

  /** The measure of the register, for a rate. */
  public Optional<Metric> metric() {
    return Optional.ofNullable(metric);
  }
}
