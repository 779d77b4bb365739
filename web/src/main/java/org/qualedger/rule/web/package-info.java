/**
 * Clauses, verdicts and the records behind them, for pages and programs. Sentences are made here,
 * from the codes of the rules.
 */
@NullMarked
package org.qualedger.rule.web;

import org.jspecify.annotations.NullMarked;
