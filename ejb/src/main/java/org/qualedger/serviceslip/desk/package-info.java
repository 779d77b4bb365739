/** Use cases of the service slip; a new kind of record imitates this package. */
@NullMarked
package org.qualedger.serviceslip.desk;

import org.jspecify.annotations.NullMarked;
