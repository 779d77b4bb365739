/**
 * The clauses of procedure P7.9-8 as rules (design §4): each judges a record, or a centre and
 * period, and says one of five verdicts with the reason. Rules are plain Java over read-only
 * dossiers; they know no database and no clock but the moment they are given. Start with {@link
 * org.qualedger.rule.ClauseRules}, which lists them all; a new rule imitates {@link
 * org.qualedger.rule.ProviderArrivesOnTime}.
 */
@NullMarked
package org.qualedger.rule;

import org.jspecify.annotations.NullMarked;
