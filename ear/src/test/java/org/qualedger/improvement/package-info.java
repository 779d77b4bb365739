/** Reports and corrective actions in the assembled application. */
@NullMarked
package org.qualedger.improvement;

import org.jspecify.annotations.NullMarked;
