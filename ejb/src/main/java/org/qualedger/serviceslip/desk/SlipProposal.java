package org.qualedger.serviceslip.desk;

import org.jspecify.annotations.Nullable;

/** What a request in the work log says already of the slip that follows from it. */
public record SlipProposal(
    String unitNo,
    String customerName,
    @Nullable String phone,
    String description,
    @Nullable String categoryCode) {}
