package org.qualedger.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/** What became of a measure of the period before (上期措施跟踪). */
@Embeddable
public class MeasureFollowUp {
  /** How far a measure is. */
  public enum Progress {
    NOT_STARTED,
    UNDER_WAY,
    DONE
  }

  private String measure;

  @Column(name = "owner_name")
  private String owner;

  @Column(name = "due_on")
  private @Nullable LocalDate due;

  @Enumerated(EnumType.STRING)
  private Progress progress;

  @Column(name = "result_text")
  private @Nullable String result;

  @SuppressWarnings("NullAway.Init")
  protected MeasureFollowUp() {}

  /**
   * A line of the follow-up.
   *
   * @param due last day, as it was planned
   * @param result what came of it
   */
  public MeasureFollowUp(
      String measure,
      String owner,
      @Nullable LocalDate due,
      Progress progress,
      @Nullable String result) {
    this.measure = measure;
    this.owner = owner;
    this.due = due;
    this.progress = progress;
    this.result = result;
  }

  /** The line with which the follow-up of a measure begins. */
  public static MeasureFollowUp of(CountermeasureLine planned) {
    return new MeasureFollowUp(
        planned.measure(), planned.owner(), planned.due(), Progress.NOT_STARTED, null);
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

  public Progress progress() {
    return progress;
  }

  public @Nullable String result() {
    return result;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("measure", measure)
        .put("owner", owner)
        .put("due", due)
        .put("progress", progress)
        .put("result", result)
        .done();
  }

  static MeasureFollowUp rehydrate(CanonicalObject from) {
    return new MeasureFollowUp(
        from.required("measure"),
        from.required("owner"),
        from.day("due"),
        from.requiredChoice("progress", Progress.class),
        from.text("result"));
  }
}
