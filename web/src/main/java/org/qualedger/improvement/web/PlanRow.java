package org.qualedger.improvement.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualedger.improvement.Plan;

/** A measure while it is planned on the page. */
public class PlanRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String text = "";
  private String owner = "";
  private @Nullable LocalDate due;

  /** An empty line. */
  public PlanRow() {}

  PlanRow(String text, String owner, @Nullable LocalDate due) {
    this.text = text;
    this.owner = owner;
    this.due = due;
  }

  Plan.Step step() {
    return new Plan.Step(text.strip(), owner.strip(), due);
  }

  boolean isFilled() {
    return !text.isBlank() || !owner.isBlank();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public @Nullable LocalDate getDue() {
    return due;
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }
}
