/**
 * The work log (工作日志, R02): every request that reaches a service centre, by whom it came, what was
 * done with it and who followed it up. Not a ticket system's work notes: the log is kept per centre
 * and day.
 */
@NullMarked
package org.qualedger.worklog;

import org.jspecify.annotations.NullMarked;
