package org.qualedger.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.Target;

/**
 * A measure's figure in a period: counts, never a rounded percentage; the target with its source;
 * the verdict; and the counts of the period before and of the same period last year.
 */
@Embeddable
public class Rate {
  /** Services below which a rate is shown without a verdict. */
  public static final int LEAST_SERVICES = 5;

  /** What the figure is against its target. */
  public enum Verdict {
    /** Reached; equality reaches. */
    MET,
    /** Home visits: missed as a share of all services, reached as a share of the visits (amber). */
    MET_AS_SHARE_OF_VISITS,
    MISSED,
    /** Fewer than five services: shown, not judged. */
    TOO_FEW,
    /** Nothing to divide by: neither 0 nor 100 %. */
    UNDEFINED,
    /** There is no target. */
    NOT_JUDGED
  }

  @Enumerated(EnumType.STRING)
  private Metric metric;

  @Column(name = "definition_version")
  private String definitionVersion;

  private long numerator;
  private long denominator;

  /** Slips that were left out because nothing proves how they count. */
  @Column(name = "evidence_gap")
  private long evidenceGap;

  @Column(name = "target_per_mille")
  private @Nullable Integer targetPerMille;

  @Enumerated(EnumType.STRING)
  @Column(name = "target_source")
  private Target.@Nullable Source targetSource;

  @Column(name = "target_text")
  private @Nullable String targetText;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @Column(name = "previous_numerator")
  private long previousNumerator;

  @Column(name = "previous_denominator")
  private long previousDenominator;

  @Column(name = "last_year_numerator")
  private @Nullable Long lastYearNumerator;

  @Column(name = "last_year_denominator")
  private @Nullable Long lastYearDenominator;

  @SuppressWarnings("NullAway.Init")
  protected Rate() {}

  private Rate(
      Metric metric,
      String definitionVersion,
      long numerator,
      long denominator,
      long evidenceGap,
      @Nullable Integer targetPerMille,
      Target.@Nullable Source targetSource,
      @Nullable String targetText,
      Verdict verdict,
      long previousNumerator,
      long previousDenominator,
      @Nullable Long lastYearNumerator,
      @Nullable Long lastYearDenominator) {
    this.metric = metric;
    this.definitionVersion = definitionVersion;
    this.numerator = numerator;
    this.denominator = denominator;
    this.evidenceGap = evidenceGap;
    this.targetPerMille = targetPerMille;
    this.targetSource = targetSource;
    this.targetText = targetText;
    this.verdict = verdict;
    this.previousNumerator = previousNumerator;
    this.previousDenominator = previousDenominator;
    this.lastYearNumerator = lastYearNumerator;
    this.lastYearDenominator = lastYearDenominator;
  }

  static Rate of(
      Count now, Count before, @Nullable Count lastYear, @Nullable Target target, Verdict verdict) {
    return new Rate(
        now.metric(),
        now.metric().version(),
        now.numerator(),
        now.denominator(),
        now.number(Standing.NOT_PROVEN),
        target == null ? null : target.perMille(),
        target == null ? null : target.source(),
        target == null ? null : target.sourceText(),
        verdict,
        before.numerator(),
        before.denominator(),
        lastYear == null ? null : lastYear.numerator(),
        lastYear == null ? null : lastYear.denominator());
  }

  /** Judges counts against a target, in whole numbers. */
  static Verdict judge(long numerator, long denominator, @Nullable Target target) {
    if (denominator == 0) {
      return Verdict.UNDEFINED;
    }
    if (target == null) {
      return Verdict.NOT_JUDGED;
    }
    if (denominator < LEAST_SERVICES) {
      return Verdict.TOO_FEW;
    }
    return target.reachedBy(numerator, denominator) ? Verdict.MET : Verdict.MISSED;
  }

  public Metric metric() {
    return metric;
  }

  public String definitionVersion() {
    return definitionVersion;
  }

  public long numerator() {
    return numerator;
  }

  public long denominator() {
    return denominator;
  }

  public long evidenceGap() {
    return evidenceGap;
  }

  public @Nullable Integer targetPerMille() {
    return targetPerMille;
  }

  public Target.@Nullable Source targetSource() {
    return targetSource;
  }

  public @Nullable String targetText() {
    return targetText;
  }

  public Verdict verdict() {
    return verdict;
  }

  public long previousNumerator() {
    return previousNumerator;
  }

  public long previousDenominator() {
    return previousDenominator;
  }

  /** Count above the line of the same period last year; null where nothing of it is on file. */
  public @Nullable Long lastYearNumerator() {
    return lastYearNumerator;
  }

  /** Count below the line; null likewise. */
  public @Nullable Long lastYearDenominator() {
    return lastYearDenominator;
  }

  /** Whether the target was missed under the reading that is judged. */
  public boolean missed() {
    return verdict == Verdict.MISSED || verdict == Verdict.MET_AS_SHARE_OF_VISITS;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("metric", metric)
        .put("definitionVersion", definitionVersion)
        .put("numerator", numerator)
        .put("denominator", denominator)
        .put("evidenceGap", evidenceGap)
        .put("targetPerMille", targetPerMille == null ? null : Long.valueOf(targetPerMille))
        .put("targetSource", targetSource)
        .put("targetText", targetText)
        .put("verdict", verdict)
        .put("previousNumerator", previousNumerator)
        .put("previousDenominator", previousDenominator)
        .put("lastYearNumerator", lastYearNumerator)
        .put("lastYearDenominator", lastYearDenominator)
        .done();
  }

  static Rate rehydrate(CanonicalObject from) {
    Long target = from.number("targetPerMille");
    return new Rate(
        from.requiredChoice("metric", Metric.class),
        from.required("definitionVersion"),
        from.number("numerator", 0),
        from.number("denominator", 0),
        from.number("evidenceGap", 0),
        target == null ? null : Math.toIntExact(target),
        from.choice("targetSource", Target.Source.class),
        from.text("targetText"),
        from.requiredChoice("verdict", Verdict.class),
        from.number("previousNumerator", 0),
        from.number("previousDenominator", 0),
        from.number("lastYearNumerator"),
        from.number("lastYearDenominator"));
  }
}
