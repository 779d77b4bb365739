package org.qualedger.serviceslip;

import org.jspecify.annotations.Nullable;

/**
 * The customer's signature at the end (4.2.11).
 *
 * @param signature how and when the customer signed
 * @param charge amounts in fen
 * @param rating rating on site, 1 to 5, or null
 * @param waivesRework whether the customer takes unqualified work in writing
 */
public record Acceptance(
    org.qualedger.approval.Signature signature,
    Charge charge,
    @Nullable Integer rating,
    boolean waivesRework) {}
