package org.qualedger.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/**
 * One thing to be done (措施): what, by whom, until when; and, once done, when and what proves it.
 */
@Embeddable
public class PlannedAction {
  @Column(name = "analysis_cycle")
  private int cycle;

  @Column(name = "action_text")
  private String text;

  @Column(name = "owner_login")
  private String owner;

  @Column(name = "due_on")
  private LocalDate due;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  @Column(name = "done_by")
  private @Nullable String doneBy;

  private @Nullable String evidence;

  @SuppressWarnings("NullAway.Init")
  protected PlannedAction() {}

  private PlannedAction(
      int cycle,
      String text,
      String owner,
      LocalDate due,
      @Nullable Instant startedAt,
      @Nullable Instant doneAt,
      @Nullable String doneBy,
      @Nullable String evidence) {
    this.cycle = cycle;
    this.text = text;
    this.owner = owner;
    this.due = due;
    this.startedAt = startedAt;
    this.doneAt = doneAt;
    this.doneBy = doneBy;
    this.evidence = evidence;
  }

  static PlannedAction planned(int cycle, Plan.Step step) {
    return new PlannedAction(
        cycle,
        Objects.requireNonNull(step.text()),
        Objects.requireNonNull(step.owner()),
        Objects.requireNonNull(step.due()),
        null,
        null,
        null,
        null);
  }

  PlannedAction completed(@Nullable Instant started, Instant done, String by, String proof) {
    return new PlannedAction(cycle, text, owner, due, started, done, by, proof);
  }

  /** Round of analysis to which the action belongs, from 1. */
  public int cycle() {
    return cycle;
  }

  public String text() {
    return text;
  }

  /** Login of the member, or name of the person, who owns the action. */
  public String owner() {
    return owner;
  }

  public LocalDate due() {
    return due;
  }

  public @Nullable Instant startedAt() {
    return startedAt;
  }

  public @Nullable Instant doneAt() {
    return doneAt;
  }

  public @Nullable String doneBy() {
    return doneBy;
  }

  public @Nullable String evidence() {
    return evidence;
  }

  public boolean done() {
    return doneAt != null;
  }

  /** Whether the action is still open after its due day. */
  public boolean overdue(LocalDate today) {
    return doneAt == null && today.isAfter(due);
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("cycle", (long) cycle)
        .put("text", text)
        .put("owner", owner)
        .put("due", due)
        .put("startedAt", startedAt)
        .put("doneAt", doneAt)
        .put("doneBy", doneBy)
        .put("evidence", evidence)
        .done();
  }

  static PlannedAction rehydrate(CanonicalObject from) {
    return new PlannedAction(
        (int) from.number("cycle", 1),
        from.required("text"),
        from.required("owner"),
        LocalDate.parse(from.required("due")),
        from.moment("startedAt"),
        from.moment("doneAt"),
        from.text("doneBy"),
        from.text("evidence"));
  }
}
