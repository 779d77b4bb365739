/** The work log for persons (pages) and programs (resource). */
@NullMarked
package org.qualedger.worklog.web;

import org.jspecify.annotations.NullMarked;
