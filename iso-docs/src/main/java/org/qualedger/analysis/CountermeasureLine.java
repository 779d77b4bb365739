package org.qualedger.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/**
 * One line of the countermeasure table (对策表): what is done, by whom, until when, how it is checked.
 */
@Embeddable
public class CountermeasureLine {
  private String measure;

  @Column(name = "owner_name")
  private String owner;

  @Column(name = "due_on")
  private @Nullable LocalDate due;

  @Column(name = "check_text")
  private @Nullable String check;

  @SuppressWarnings("NullAway.Init")
  protected CountermeasureLine() {}

  /**
   * A line.
   *
   * @param owner who sees to it
   * @param due last day
   * @param check how and when it is checked
   */
  public CountermeasureLine(
      String measure, String owner, @Nullable LocalDate due, @Nullable String check) {
    this.measure = measure;
    this.owner = owner;
    this.due = due;
    this.check = check;
  }

  public String measure() {
    return measure;
  }

  public String owner() {
    return owner;
  }

  public @Nullable LocalDate due() {
    return due;
  }

  public @Nullable String check() {
    return check;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("measure", measure)
        .put("owner", owner)
        .put("due", due)
        .put("check", check)
        .done();
  }

  static CountermeasureLine rehydrate(CanonicalObject from) {
    return new CountermeasureLine(
        from.required("measure"), from.required("owner"), from.day("due"), from.text("check"));
  }
}
