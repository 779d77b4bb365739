package org.qualedger.sample;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.worklog.RequestIntake;

/**
 * Somebody wants something.
 *
 * @param stream name of the stream of chance that decides what becomes of it
 * @param at when it is said
 * @param type what it is about
 * @param service the kind of service, or null for all but commissioned services
 */
record Request(
    String stream, Instant at, RequestIntake.EntryType type, @Nullable ServiceProfile service) {}
