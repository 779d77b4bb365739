package org.qualedger.analysis.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.CountermeasureLine;
import org.qualedger.analysis.MeasureFollowUp;
import org.qualedger.analysis.desk.AnalysisReportView;

/** A line of the countermeasure table, or of the follow-up, while it is written on the page. */
public class MeasureRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String measure = "";
  private String owner = "";
  private @Nullable LocalDate due;
  private String check = "";
  private MeasureFollowUp.Progress progress = MeasureFollowUp.Progress.NOT_STARTED;
  private String result = "";

  static MeasureRow of(AnalysisReportView.MeasureView line) {
    MeasureRow row = new MeasureRow();
    row.measure = line.measure();
    row.owner = line.owner();
    row.due = line.due();
    row.check = line.check() == null ? "" : line.check();
    return row;
  }

  static MeasureRow of(AnalysisReportView.FollowUpView line) {
    MeasureRow row = new MeasureRow();
    row.measure = line.measure();
    row.owner = line.owner();
    row.due = line.due();
    row.progress = line.progress();
    row.result = line.result() == null ? "" : line.result();
    return row;
  }

  CountermeasureLine line() {
    return new CountermeasureLine(measure.strip(), owner.strip(), due, check.strip());
  }

  MeasureFollowUp followUp() {
    return new MeasureFollowUp(measure, owner, due, progress, result.strip());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MeasureRow row
        && measure.equals(row.measure)
        && owner.equals(row.owner)
        && Objects.equals(due, row.due)
        && check.equals(row.check)
        && progress == row.progress
        && result.equals(row.result);
  }

  @Override
  public int hashCode() {
    return Objects.hash(measure, owner, due, check, progress, result);
  }

  boolean isFilled() {
    return !measure.isBlank() || !owner.isBlank();
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
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

  public String getCheck() {
    return check;
  }

  public void setCheck(String check) {
    this.check = check;
  }

  public MeasureFollowUp.Progress getProgress() {
    return progress;
  }

  public void setProgress(MeasureFollowUp.Progress progress) {
    this.progress = progress;
  }

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }
}
