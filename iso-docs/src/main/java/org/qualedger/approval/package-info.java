/**
 * Decisions on what may be done to a record: a verb is granted or refused, and a refusal says which
 * rule and why. A refusal is a value; accidents are exceptions.
 */
@NullMarked
package org.qualedger.approval;

import org.jspecify.annotations.NullMarked;
