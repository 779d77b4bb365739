package org.qualedger.serviceslip;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;

/** Who was sent (派单): the provider and, for a supplier, the agreement that covers the job. */
@Embeddable
public class Assignment {
  @Enumerated(EnumType.STRING)
  @Column(name = "provider_type")
  private ProviderType providerType;

  @Column(name = "lead_provider")
  private @Nullable String leadProvider;

  @Column(name = "lead_login")
  private @Nullable String leadLogin;

  @Column(name = "other_providers")
  private @Nullable String otherProviders;

  private @Nullable String supplier;

  @Column(name = "agreement_number")
  private @Nullable String agreementNumber;

  @Column(name = "dispatched_by")
  private @Nullable String dispatchedBy;

  @Column(name = "dispatched_at")
  private @Nullable Instant dispatchedAt;

  @SuppressWarnings("NullAway.Init")
  protected Assignment() {}

  /**
   * An assignment as dispatched.
   *
   * @param leadProvider name of who leads the job
   * @param leadLogin login of an own member, who sees the job on the phone
   * @param supplier the firm, for supplier jobs
   * @param agreementNumber number of the service agreement (4.2.6)
   */
  public Assignment(
      ProviderType providerType,
      @Nullable String leadProvider,
      @Nullable String leadLogin,
      @Nullable String otherProviders,
      @Nullable String supplier,
      @Nullable String agreementNumber,
      @Nullable String dispatchedBy,
      @Nullable Instant dispatchedAt) {
    this.providerType = providerType;
    this.leadProvider = leadProvider;
    this.leadLogin = leadLogin;
    this.otherProviders = otherProviders;
    this.supplier = supplier;
    this.agreementNumber = agreementNumber;
    this.dispatchedBy = dispatchedBy;
    this.dispatchedAt = dispatchedAt;
  }

  public ProviderType providerType() {
    return providerType;
  }

  public @Nullable String leadProvider() {
    return leadProvider;
  }

  public @Nullable String leadLogin() {
    return leadLogin;
  }

  public @Nullable String otherProviders() {
    return otherProviders;
  }

  public @Nullable String supplier() {
    return supplier;
  }

  public @Nullable String agreementNumber() {
    return agreementNumber;
  }

  public @Nullable String dispatchedBy() {
    return dispatchedBy;
  }

  public @Nullable Instant dispatchedAt() {
    return dispatchedAt;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("providerType", providerType)
        .put("leadProvider", leadProvider)
        .put("leadLogin", leadLogin)
        .put("otherProviders", otherProviders)
        .put("supplier", supplier)
        .put("agreementNumber", agreementNumber)
        .put("dispatchedBy", dispatchedBy)
        .put("dispatchedAt", dispatchedAt)
        .done();
  }

  static Assignment rehydrate(CanonicalObject from) {
    return new Assignment(
        from.requiredChoice("providerType", ProviderType.class),
        from.text("leadProvider"),
        from.text("leadLogin"),
        from.text("otherProviders"),
        from.text("supplier"),
        from.text("agreementNumber"),
        from.text("dispatchedBy"),
        from.moment("dispatchedAt"));
  }

  /** Kinds of service provider (P7.9-8/3.2); the list in the procedure is open. */
  public enum ProviderType {
    /** 管理员. */
    ADMINISTRATOR,
    /** 管家. */
    BUTLER,
    /** 大厦助理. */
    BUILDING_ASSISTANT,
    /** 维修工. */
    REPAIRER,
    /** 供方. */
    SUPPLIER,
    OTHER
  }
}
