/**
 * Agreements on commissioned services (委托服务协议, R05): where a supplier does the work, the customer
 * and the supplier agree in writing and the service centre keeps a copy (P7.9-8/4.2.6). The company
 * is no party; it is the filing place.
 */
@NullMarked
package org.qualedger.agreement;

import org.jspecify.annotations.NullMarked;
