package org.qualedger.proof.desk;

import java.time.Instant;
import java.util.List;

/**
 * What a fixity check saw.
 *
 * @param revisions how many revisions were read again
 * @param attachments how many files were read again
 * @param findingCount how many of them no longer fit
 * @param findings the first hundred of those
 */
public record FixityReport(
    Instant startedAt,
    Instant endedAt,
    long revisions,
    long attachments,
    int findingCount,
    List<FixityFinding> findings) {}
