/**
 * What every quality record has: a number, a kind, a centre, the procedure that governs it, and a
 * history of immutable revisions. Start with {@link org.qualedger.record.QualityRecord}.
 */
@NullMarked
package org.qualedger.record;

import org.jspecify.annotations.NullMarked;
