package org.qualedger.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qualedger.ledger.CanonicalObject;

/** How many cases fall into one class of a check sheet (调查表). */
@Embeddable
public class Tally {
  /** What is counted. */
  public enum Kind {
    /** Volume of business: requests, slips, completed and so on. */
    VOLUME,
    /** Completed services by category. */
    CATEGORY,
    /** Late arrivals by reason. */
    LATE_REASON,
    /** First results that were not qualified, by defect. */
    DEFECT
  }

  /**
   * A class of a check sheet.
   *
   * @param code code of the class in its kind
   */
  public record Key(Kind kind, String code) {}

  /** Class of the cases for which no class was recorded. */
  public static final String UNSTATED = "UNSTATED";

  @Enumerated(EnumType.STRING)
  @Column(name = "tally_kind")
  private Kind kind;

  @Column(name = "class_code")
  private String code;

  @Column(name = "cases")
  private long cases;

  @SuppressWarnings("NullAway.Init")
  protected Tally() {}

  Tally(Kind kind, String code, long cases) {
    this.kind = kind;
    this.code = code;
    this.cases = cases;
  }

  public Kind kind() {
    return kind;
  }

  /** What is counted here. */
  public Key key() {
    return new Key(kind, code);
  }

  public String code() {
    return code;
  }

  public long cases() {
    return cases;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build().put("kind", kind).put("code", code).put("cases", cases).done();
  }

  static Tally rehydrate(CanonicalObject from) {
    return new Tally(
        from.requiredChoice("kind", Kind.class), from.required("code"), from.number("cases", 0));
  }
}
