package org.qualedger.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qualedger.ledger.CanonicalObject;

/** A root cause (根本原因) and the method by which it was found. */
@Embeddable
public class Cause {
  /** How a cause was found (domain guide to statistical techniques). */
  public enum Method {
    /** Asking why until the answer can be acted on. */
    FIVE_WHY,
    /** Cause-and-effect diagram (因果图). */
    FISHBONE,
    /** The few classes that make most of the cases (排列图). */
    PARETO,
    OTHER
  }

  /** Round of analysis that found it, from 1. */
  @Column(name = "analysis_cycle")
  private int cycle;

  @Enumerated(EnumType.STRING)
  @Column(name = "cause_method")
  private Method method;

  @Column(name = "cause_text")
  private String text;

  @SuppressWarnings("NullAway.Init")
  protected Cause() {}

  Cause(int cycle, Method method, String text) {
    this.cycle = cycle;
    this.method = method;
    this.text = text;
  }

  public int cycle() {
    return cycle;
  }

  public Method method() {
    return method;
  }

  public String text() {
    return text;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("cycle", (long) cycle)
        .put("method", method)
        .put("text", text)
        .done();
  }

  static Cause rehydrate(CanonicalObject from) {
    return new Cause(
        (int) from.number("cycle", 1),
        from.requiredChoice("method", Method.class),
        from.required("text"));
  }
}
