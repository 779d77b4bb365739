package org.qualedger.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty that a member holds at a centre, for a time. A designation (指定责任人, P7.9-8/3.3) is a duty
 * held in another's place: it names who signed it and always has an end.
 */
@Embeddable
public class HeldDuty {
  @Enumerated(EnumType.STRING)
  private Duty duty;

  private String centre;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column(name = "designated_by")
  private @Nullable String designatedBy;

  @SuppressWarnings("NullAway.Init")
  protected HeldDuty() {}

  /**
   * A duty at a centre for a time.
   *
   * @param centre centre code, or C000 for the whole company
   * @param validTo last day, or null while it lasts
   * @param designatedBy login of the centre manager who designated the stand-in, or null for a duty
   *     of one's own
   * @throws IllegalArgumentException for a designation without an end, or an end before the
   *     beginning
   */
  public HeldDuty(
      Duty duty,
      String centre,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String designatedBy) {
    if (designatedBy != null && validTo == null) {
      throw new IllegalArgumentException("a designation needs a last day");
    }
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException("duty ends " + validTo + " before " + validFrom);
    }
    this.duty = duty;
    this.centre = centre;
    this.validFrom = validFrom;
    this.validTo = validTo;
    this.designatedBy = designatedBy;
  }

  public Duty duty() {
    return duty;
  }

  public String centre() {
    return centre;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public @Nullable LocalDate validTo() {
    return validTo;
  }

  public @Nullable String designatedBy() {
    return designatedBy;
  }

  boolean inForce(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  boolean reaches(String centreCode) {
    return centre.equals(centreCode)
        || centre.equals(ServiceCentre.COMPANY)
        || Duty.COMPANY_WIDE.contains(duty);
  }
}
