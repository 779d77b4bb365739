package org.qualedger.serviceslip;

import org.jspecify.annotations.Nullable;

/** Sending somebody (派单). */
public record Dispatch(
    Assignment.ProviderType providerType,
    String leadProvider,
    @Nullable String leadLogin,
    @Nullable String otherProviders,
    @Nullable String supplier,
    @Nullable String agreementNumber) {}
