package org.qualedger.record.desk;

import org.jspecify.annotations.Nullable;

/**
 * One field that differs between two revisions.
 *
 * @param path where, such as {@code customer.name} or {@code visits[0].effective}
 * @param before what stood there, or null where nothing did
 * @param after what stands there, or null where nothing does
 */
public record FieldChange(String path, @Nullable String before, @Nullable String after) {}
