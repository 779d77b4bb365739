package org.qualedger.serviceslip;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/** What the customer pays (4.2.11), in fen. Net is labour and material less the reduction. */
@Embeddable
public class Charge {
  @Column(name = "labour_fen")
  private long labourFen;

  @Column(name = "material_fen")
  private long materialFen;

  @Column(name = "reduction_fen")
  private long reductionFen;

  @Column(name = "reduction_reason")
  private @Nullable String reductionReason;

  @Column(name = "reduction_approved_by")
  private @Nullable String reductionApprovedBy;

  @Column(name = "net_fen")
  private long netFen;

  @SuppressWarnings("NullAway.Init")
  protected Charge() {}

  public Charge(
      long labourFen,
      long materialFen,
      long reductionFen,
      @Nullable String reductionReason,
      @Nullable String reductionApprovedBy,
      long netFen) {
    this.labourFen = labourFen;
    this.materialFen = materialFen;
    this.reductionFen = reductionFen;
    this.reductionReason = reductionReason;
    this.reductionApprovedBy = reductionApprovedBy;
    this.netFen = netFen;
  }

  public long labourFen() {
    return labourFen;
  }

  public long materialFen() {
    return materialFen;
  }

  public long reductionFen() {
    return reductionFen;
  }

  public @Nullable String reductionReason() {
    return reductionReason;
  }

  public @Nullable String reductionApprovedBy() {
    return reductionApprovedBy;
  }

  public long netFen() {
    return netFen;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("labourFen", labourFen)
        .put("materialFen", materialFen)
        .put("reductionFen", reductionFen)
        .put("reductionReason", reductionReason)
        .put("reductionApprovedBy", reductionApprovedBy)
        .put("netFen", netFen)
        .done();
  }

  static Charge rehydrate(CanonicalObject from) {
    return new Charge(
        from.number("labourFen", 0),
        from.number("materialFen", 0),
        from.number("reductionFen", 0),
        from.text("reductionReason"),
        from.text("reductionApprovedBy"),
        from.number("netFen", 0));
  }

  /** A charge whose net is computed. */
  public static Charge of(
      long labourFen,
      long materialFen,
      long reductionFen,
      @Nullable String reductionReason,
      @Nullable String reductionApprovedBy) {
    return new Charge(
        labourFen,
        materialFen,
        reductionFen,
        reductionReason,
        reductionApprovedBy,
        labourFen + materialFen - reductionFen);
  }
}
