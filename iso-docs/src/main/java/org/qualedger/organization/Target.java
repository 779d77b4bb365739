package org.qualedger.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A target for a measure, dated and with its source: a change moves only periods that begin on or
 * after its first day. The procedure itself sets targets for the return-visit rates only; the
 * others are the company's own and are labelled so.
 */
@Entity
@Table(name = "target")
public class Target {
  /** Where a target comes from. */
  public enum Source {
    /** Procedure P7.9-8. */
    PROCEDURE,
    /** The company's table of objectives; not from this procedure. */
    COMPANY
  }

  @Id private String id;

  private String measure;

  @Column(name = "per_mille")
  private int perMille;

  @Enumerated(EnumType.STRING)
  private Source source;

  @Column(name = "source_text")
  private String sourceText;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @SuppressWarnings("NullAway.Init")
  protected Target() {}

  /**
   * A target that holds from a day on.
   *
   * @param measure code of the measure, such as RV
   * @param perMille least value in thousandths: 600 is 60 %
   * @param sourceText clause or document that sets it
   * @param validFrom first day on which it holds
   */
  public Target(
      String measure, int perMille, Source source, String sourceText, LocalDate validFrom) {
    if (perMille < 0 || perMille > 1000) {
      throw new IllegalArgumentException("target " + perMille + " is not 0..1000 per mille");
    }
    this.id = measure + "/" + validFrom;
    this.measure = measure;
    this.perMille = perMille;
    this.source = source;
    this.sourceText = sourceText;
    this.validFrom = validFrom;
  }

  public String id() {
    return id;
  }

  public String measure() {
    return measure;
  }

  public int perMille() {
    return perMille;
  }

  public Source source() {
    return source;
  }

  public String sourceText() {
    return sourceText;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** Whether numerator out of denominator reaches the target, compared in whole numbers. */
  public boolean reachedBy(long numerator, long denominator) {
    return 1000 * numerator >= perMille * denominator;
  }
}
