package org.qualedger.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.CompanyZone;

/**
 * What the measures need to know of one revision of a service slip. The statistics see nothing else
 * of it, so that forms do not know each other.
 *
 * @param number record number
 * @param revision revision that was read
 * @param enteredAt when the slip was entered
 * @param cancelledAt when the service was called off, or null
 * @param customerSignedAt when the customer signed for the completed service (final completion), or
 *     null
 * @param finishedAt when the work was finished for the last time, or null
 * @param category code of the service category, or null
 * @param supplier whether a supplier did the job
 * @param paid whether the service is a paid one
 * @param firstResult whether the first result was qualified; null where none is recorded
 * @param finalResult whether the final result was qualified; null where none is recorded
 * @param arrival verdict on clause 4.2.7
 * @param arrivalDue until when the provider had to be there; null where it cannot be computed
 * @param lateReason code of the reason for coming late, or null
 * @param defect code of the defect, or null
 * @param visits return visits and attempts
 */
public record CountedSlip(
    String number,
    int revision,
    Instant enteredAt,
    @Nullable Instant cancelledAt,
    @Nullable Instant customerSignedAt,
    @Nullable Instant finishedAt,
    @Nullable String category,
    boolean supplier,
    boolean paid,
    @Nullable Boolean firstResult,
    @Nullable Boolean finalResult,
    Arrival arrival,
    @Nullable Instant arrivalDue,
    @Nullable String lateReason,
    @Nullable String defect,
    List<Visit> visits) {
  public CountedSlip {
    visits = List.copyOf(visits);
  }

  /** The verdict on clause 4.2.7, as the statistics see it. */
  public enum Arrival {
    /** PASS. */
    ON_TIME,
    /** FAIL. */
    LATE,
    /** The deadline is not reached. */
    PENDING,
    /** It cannot be shown whether the provider was on time. */
    NO_EVIDENCE,
    NOT_APPLICABLE
  }

  /** How satisfied the customer was, all in all. */
  public enum Overall {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
  }

  /**
   * A return visit or an attempt at one.
   *
   * @param home whether it was a visit at the customer's home
   * @param effective whether the customer was reached and answered the four items
   * @param overall the customer's answer; null where none was recorded
   */
  public record Visit(Instant at, boolean home, boolean effective, @Nullable Overall overall) {}

  /**
   * When the service counts as completed: the customer's signature or, where that is missing, the
   * end of the work. Null when it is not completed.
   */
  public @Nullable Instant completedAt() {
    if (cancelledAt != null) {
      return null;
    }
    return customerSignedAt == null ? finishedAt : customerSignedAt;
  }

  /** Whether the end of the work stands for a signature that is missing. */
  public boolean completionFlagged() {
    return customerSignedAt == null && completedAt() != null;
  }

  /** Day of completion in the company's zone, or null. */
  public @Nullable LocalDate completionDay(CompanyZone zone) {
    Instant completed = completedAt();
    return completed == null ? null : zone.day(completed);
  }

  /** Whether an effective visit follows the final completion. */
  boolean visited() {
    return visits.stream().anyMatch(this::counts);
  }

  /** Whether one follows it until the end of the second calendar day after. */
  boolean visitedInTime(CompanyZone zone) {
    return visits.stream().anyMatch(v -> counts(v) && inTime(v, zone));
  }

  /** Whether one of those in time was at the customer's home. */
  boolean visitedHomeInTime(CompanyZone zone) {
    return visits.stream().anyMatch(v -> v.home() && counts(v) && inTime(v, zone));
  }

  /** The answer in the newest effective visit. */
  Optional<Overall> answer() {
    return visits.stream()
        .filter(v -> counts(v) && v.overall() != null)
        .max(Comparator.comparing(Visit::at))
        .map(Visit::overall);
  }

  private boolean counts(Visit visit) {
    Instant completed = completedAt();
    return visit.effective() && completed != null && !visit.at().isBefore(completed);
  }

  private boolean inTime(Visit visit, CompanyZone zone) {
    LocalDate day = completionDay(zone);
    return day != null && visit.at().isBefore(zone.endOf(day.plusDays(2)));
  }
}
