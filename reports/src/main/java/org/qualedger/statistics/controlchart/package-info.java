/**
 * Control charts: whether a process changes by more than its own chance variation. Limits come from
 * the process, targets from people; the two are kept apart here. Start reading at {@link PChart}.
 */
@NullMarked
package org.qualedger.statistics.controlchart;

import org.jspecify.annotations.NullMarked;
