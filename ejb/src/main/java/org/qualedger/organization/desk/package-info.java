/**
 * Members, duties and centres at work: who is calling, and what may be done with whom. The edge
 * asks here who a caller is; what a caller may do is decided by the use cases and the policies.
 */
@NullMarked
package org.qualedger.organization.desk;

import org.jspecify.annotations.NullMarked;
