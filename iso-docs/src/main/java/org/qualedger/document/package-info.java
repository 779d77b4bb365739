/**
 * Controlled documents and their clauses: how a clause is named without ambiguity, and which
 * version of a procedure governs a record. Start with {@link org.qualedger.document.ClauseId}.
 */
@NullMarked
package org.qualedger.document;

import org.jspecify.annotations.NullMarked;
