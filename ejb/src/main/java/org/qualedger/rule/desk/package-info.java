/**
 * Judging records by the rules, and showing what came of it: verdicts are written with the record,
 * age without any write, and can be computed again at any time. Start with {@link
 * org.qualedger.rule.desk.JudgingRecords}.
 */
@NullMarked
package org.qualedger.rule.desk;

import org.jspecify.annotations.NullMarked;
