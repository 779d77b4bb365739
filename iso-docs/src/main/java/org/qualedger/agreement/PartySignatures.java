package org.qualedger.agreement;

import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Signature;

/**
 * Signatures or seals that come in together; one may be missing and follow later.
 *
 * @param owner signature of the customer, or null where it does not come now
 * @param supplier signature or seal of the supplier, or null where it does not come now
 */
public record PartySignatures(@Nullable Signature owner, @Nullable Signature supplier) {}
