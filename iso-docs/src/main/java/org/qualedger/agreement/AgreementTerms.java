package org.qualedger.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.Unit;

/**
 * What customer and supplier agree on.
 *
 * @param type for one job or for repeated ones
 * @param ownerName party A (甲方), the customer
 * @param capacity whether the customer owns the unit or uses it; the clause speaks of the owner, a
 *     user is accepted and shown
 * @param unitNo unit of party A
 * @param ownerPhone telephone of party A
 * @param supplierName party B (乙方), legal name of the supplier
 * @param supplierLicence number of the business licence
 * @param supplierContact person and telephone at the supplier
 * @param scope the service (服务内容)
 * @param standard standard that the work must meet (4.2.9)
 * @param acceptance how the result is accepted
 * @param priceFen price in fen; may be open in a framework agreement
 * @param paymentTerms when and how to pay
 * @param startsOn first day of the term
 * @param endsOn last day, or null where the agreement ends with the job
 * @param warrantyDays days of warranty after acceptance
 * @param safety duties of liability, safety and environment on site (4.3.5)
 */
public record AgreementTerms(
    Type type,
    @NotBlank @Size(max = 100) String ownerName,
    Unit.Capacity capacity,
    @NotBlank @Size(max = 60) String unitNo,
    @Size(max = 40) @Nullable String ownerPhone,
    @NotBlank @Size(max = 200) String supplierName,
    @Size(max = 60) @Nullable String supplierLicence,
    @Size(max = 200) @Nullable String supplierContact,
    @NotBlank @Size(max = 4000) String scope,
    @Size(max = 2000) @Nullable String standard,
    @Size(max = 2000) @Nullable String acceptance,
    @Min(0) @Max(1_000_000_000L) @Nullable Long priceFen,
    @Size(max = 2000) @Nullable String paymentTerms,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Min(0) @Max(36_500) @Nullable Integer warrantyDays,
    @Size(max = 4000) @Nullable String safety) {

  /** How many jobs an agreement may cover (协议类型). */
  public enum Type {
    /** 单次: one service slip. */
    SINGLE,
    /** 框架: repeated work, such as monthly cleaning, with a slip for each job. */
    FRAMEWORK
  }

  /** These terms after a correction. */
  AgreementTerms with(AgreementAmendment change) {
    return new AgreementTerms(
        type,
        Objects.requireNonNullElse(change.ownerName(), ownerName),
        Objects.requireNonNullElse(change.capacity(), capacity),
        Objects.requireNonNullElse(change.unitNo(), unitNo),
        or(change.ownerPhone(), ownerPhone),
        Objects.requireNonNullElse(change.supplierName(), supplierName),
        or(change.supplierLicence(), supplierLicence),
        or(change.supplierContact(), supplierContact),
        Objects.requireNonNullElse(change.scope(), scope),
        or(change.standard(), standard),
        or(change.acceptance(), acceptance),
        or(change.priceFen(), priceFen),
        or(change.paymentTerms(), paymentTerms),
        Objects.requireNonNullElse(change.startsOn(), startsOn),
        or(change.endsOn(), endsOn),
        or(change.warrantyDays(), warrantyDays),
        or(change.safety(), safety));
  }

  private static <T> @Nullable T or(@Nullable T changed, @Nullable T present) {
    return changed == null ? present : changed;
  }

  void write(CanonicalObject.Builder to) {
    to.put("type", type)
        .put("ownerName", ownerName)
        .put("capacity", capacity)
        .put("unitNo", unitNo)
        .put("ownerPhone", ownerPhone)
        .put("supplierName", supplierName)
        .put("supplierLicence", supplierLicence)
        .put("supplierContact", supplierContact)
        .put("scope", scope)
        .put("standard", standard)
        .put("acceptance", acceptance)
        .put("priceFen", priceFen)
        .put("paymentTerms", paymentTerms)
        .put("startsOn", startsOn)
        .put("endsOn", endsOn)
        .put("warrantyDays", warrantyDays == null ? null : Long.valueOf(warrantyDays))
        .put("safety", safety);
  }

  static AgreementTerms rehydrate(CanonicalObject from) {
    Long warranty = from.number("warrantyDays");
    return new AgreementTerms(
        from.requiredChoice("type", Type.class),
        from.required("ownerName"),
        from.requiredChoice("capacity", Unit.Capacity.class),
        from.required("unitNo"),
        from.text("ownerPhone"),
        from.required("supplierName"),
        from.text("supplierLicence"),
        from.text("supplierContact"),
        from.required("scope"),
        from.text("standard"),
        from.text("acceptance"),
        from.number("priceFen"),
        from.text("paymentTerms"),
        LocalDate.parse(from.required("startsOn")),
        from.day("endsOn"),
        warranty == null ? null : Math.toIntExact(warranty),
        from.text("safety"));
  }
}
