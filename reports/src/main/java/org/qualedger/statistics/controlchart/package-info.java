/**
 * Control charts: whether a process changes by more than its own chance variation. Limits come from
 * the process, targets from people; the two are kept apart here.
 *
 * <p>Every chart has one entry {@code of} and is a record of what was found; what is drawn is a
 * {@link ControlLine}. On what limits rest is a {@link LimitBasis}, and its {@link Staging} divides
 * the rows in stages and freezes limits on baselines, both at once and on every chart. Positions in
 * results count from 1. Start reading at {@link PChart}.
 */
@NullMarked
package org.qualedger.statistics.controlchart;

import org.jspecify.annotations.NullMarked;
