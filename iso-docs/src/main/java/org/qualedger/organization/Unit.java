package org.qualedger.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A unit (房号) of an estate with the customer who lives or works there: what the front desk looks up
 * when the phone rings.
 */
@Entity
@Table(name = "unit")
public class Unit {
  /** Who the customer is to the unit. */
  public enum Capacity {
    /** 业主. */
    OWNER,
    /** 用户. */
    USER
  }

  @Id private String id;

  private String centre;

  @Column(name = "unit_no")
  private String unitNo;

  @Column(name = "unit_key")
  private String unitKey;

  private String building;

  @Column(name = "customer_name")
  private @Nullable String customerName;

  @Column(name = "customer_phone")
  private @Nullable String customerPhone;

  @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
  private @Nullable Capacity capacity;

  /** Standing commission to accept mail (4.2.13), given by the customer. */
  @Column(name = "mail_commission")
  private boolean mailCommission;

  @SuppressWarnings("NullAway.Init")
  protected Unit() {}

  /**
   * A unit where nobody is recorded yet.
   *
   * @param unitNo the number as the estate writes it, such as 3-2-501
   */
  public Unit(String centre, String unitNo, String building) {
    this.centre = centre;
    this.unitNo = unitNo;
    this.unitKey = UnitNumber.key(unitNo);
    this.id = centre + "/" + unitKey;
    this.building = building;
  }

  /** Records who is there now. */
  public void occupiedBy(
      @Nullable String name, @Nullable String phone, @Nullable Capacity as, boolean mail) {
    this.customerName = name;
    this.customerPhone = phone;
    this.capacity = as;
    this.mailCommission = mail;
  }

  public String id() {
    return id;
  }

  public String centre() {
    return centre;
  }

  public String unitNo() {
    return unitNo;
  }

  public String unitKey() {
    return unitKey;
  }

  public String building() {
    return building;
  }

  public @Nullable String customerName() {
    return customerName;
  }

  public @Nullable String customerPhone() {
    return customerPhone;
  }

  public @Nullable Capacity capacity() {
    return capacity;
  }

  public boolean mailCommission() {
    return mailCommission;
  }
}
