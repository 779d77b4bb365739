/**
 * The sample data: a company of three centres with a year of quality records, told by a seeded
 * simulation that works through the records' own verbs, and loaded into an empty demonstration
 * database. What the simulation does wrong on purpose stands in a truth file, written from its
 * intent and never from the clause rules, so that detection can be scored.
 *
 * <p>All but {@link org.qualedger.sample.LoadingSampleData} is plain Java: the same seed and the
 * same last moment tell the same history, byte for byte.
 */
@NullMarked
package org.qualedger.sample;

import org.jspecify.annotations.NullMarked;
