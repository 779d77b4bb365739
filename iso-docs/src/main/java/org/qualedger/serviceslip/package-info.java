/**
 * The service slip (顾客委托服务单, R03): a commissioned service from the request to the last return
 * visit. Start with {@link org.qualedger.serviceslip.ServiceSlip}; a new kind of record imitates
 * this package.
 */
@NullMarked
package org.qualedger.serviceslip;

import org.jspecify.annotations.NullMarked;
