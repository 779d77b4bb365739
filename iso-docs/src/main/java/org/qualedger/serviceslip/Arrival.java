package org.qualedger.serviceslip;

import org.jspecify.annotations.Nullable;

/**
 * The provider is on site, or the goods are delivered (送达).
 *
 * @param lateReason asked for where the arrival is after the due time
 */
public record Arrival(boolean customerAbsent, @Nullable LateReason lateReason) {}
