/**
 * Process capability: how the spread of a process compares with what is demanded of it, for normal
 * data and for skewed ones. An index presupposes a process in control; its chart comes first.
 */
@NullMarked
package org.qualedger.statistics.capability;

import org.jspecify.annotations.NullMarked;
