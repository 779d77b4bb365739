package org.qualedger.agreement;

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
    @Nullable String ownerName,
    Unit.@Nullable Capacity capacity,
    @Nullable String unitNo,
    @Nullable String ownerPhone,
    @Nullable String supplierName,
    @Nullable String supplierLicence,
    @Nullable String supplierContact,
    @Nullable String scope,
    @Nullable String standard,
    @Nullable String acceptance,
    @Nullable Long priceFen,
    @Nullable String paymentTerms,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Integer warrantyDays,
    @Nullable String safety) {}
