/** Use cases of the work log. */
@NullMarked
package org.qualedger.worklog.desk;

import org.jspecify.annotations.NullMarked;
