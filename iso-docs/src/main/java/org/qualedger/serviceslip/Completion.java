package org.qualedger.serviceslip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The end of the work.
 *
 * @param startedAt beginning of the work, where known
 * @param standardRef work standard or agreement it was done by (4.2.9)
 * @param result whether it met the standard at the first time
 */
public record Completion(
    @Nullable Instant startedAt,
    @Nullable String standardRef,
    Result result,
    @Nullable DefectCode defect,
    @Nullable String defectText) {}
