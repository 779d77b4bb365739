package org.qualedger.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.Unit;

/**
 * A correction of the terms; null leaves a term as it is. The earlier value stays legible in the
 * earlier revision. The type is fixed, since slips may hang on it.
 *
 * @see AgreementTerms
 */
public record AgreementAmendment(
    @Size(min = 1, max = 100) @Nullable String ownerName,
    Unit.@Nullable Capacity capacity,
    @Size(min = 1, max = 60) @Nullable String unitNo,
    @Size(max = 40) @Nullable String ownerPhone,
    @Size(min = 1, max = 200) @Nullable String supplierName,
    @Size(max = 60) @Nullable String supplierLicence,
    @Size(max = 200) @Nullable String supplierContact,
    @Size(min = 1, max = 4000) @Nullable String scope,
    @Size(max = 2000) @Nullable String standard,
    @Size(max = 2000) @Nullable String acceptance,
    @Min(0) @Max(1_000_000_000L) @Nullable Long priceFen,
    @Size(max = 2000) @Nullable String paymentTerms,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Min(0) @Max(36_500) @Nullable Integer warrantyDays,
    @Size(max = 4000) @Nullable String safety) {}
