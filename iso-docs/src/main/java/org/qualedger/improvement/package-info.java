/**
 * Improvement (ISO 9001:2015 clause 10; form 纠正/预防措施报告): from a fact that does not conform, or may
 * come not to, over its cause to measures that are approved, carried out and verified by someone
 * else. Start with {@link org.qualedger.improvement.CorrectiveAction}.
 *
 * <p>Three terms of ISO 9000:2015 are kept apart: a <em>correction</em> removes the nonconformity
 * that was found (3.12.3), a <em>corrective action</em> removes its cause (3.12.2), a
 * <em>preventive action</em> removes the cause of one that has not happened yet (3.12.1).
 */
@NullMarked
package org.qualedger.improvement;

import org.jspecify.annotations.NullMarked;
