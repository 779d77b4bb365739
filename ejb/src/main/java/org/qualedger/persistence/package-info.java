/** The only home of the entity manager, SQL and the schema's migrations. */
@NullMarked
package org.qualedger.persistence;

import org.jspecify.annotations.NullMarked;
