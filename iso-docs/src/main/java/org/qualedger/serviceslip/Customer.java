package org.qualedger.serviceslip;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/** Who commissioned the service: name, unit and how to reach them. Personal data. */
@Embeddable
public class Customer {
  @Column(name = "customer_name")
  private String name;

  @Column(name = "unit_no")
  private String unitNo;

  private @Nullable String phone;

  @Enumerated(EnumType.STRING)
  private Capacity capacity;

  @SuppressWarnings("NullAway.Init")
  protected Customer() {}

  /**
   * A customer as written on the slip.
   *
   * @param unitNo the unit as written
   * @param capacity owner or user (4.2.5)
   */
  public Customer(String name, String unitNo, @Nullable String phone, Capacity capacity) {
    this.name = name;
    this.unitNo = unitNo;
    this.phone = phone;
    this.capacity = capacity;
  }

  public String name() {
    return name;
  }

  public String unitNo() {
    return unitNo;
  }

  public @Nullable String phone() {
    return phone;
  }

  public Capacity capacity() {
    return capacity;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("name", name)
        .put("unitNo", unitNo)
        .put("phone", phone)
        .put("capacity", capacity)
        .done();
  }

  static Customer rehydrate(CanonicalObject from) {
    return new Customer(
        from.required("name"),
        from.required("unitNo"),
        from.text("phone"),
        from.requiredChoice("capacity", Capacity.class));
  }

  /** Who the customer is to the unit. */
  public enum Capacity {
    /** 业主. */
    OWNER,
    /** 用户. */
    USER
  }
}
