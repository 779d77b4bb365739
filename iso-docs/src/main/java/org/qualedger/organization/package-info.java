/**
 * The company: service centres (管理服务中心), their units and customers, the members and the duties they
 * hold, the targets, and the working-day calendar. Knows nothing of records.
 */
@NullMarked
package org.qualedger.organization;

import org.jspecify.annotations.NullMarked;
