/**
 * Receipts (收据, R09): the customer pays for a commissioned service at the centre, or to the
 * provider on site, and gets a receipt from a pre-numbered book (P7.9-8/3.4, 4.2.11). A receipt is
 * no tax invoice (发票); both numbers are kept.
 */
@NullMarked
package org.qualedger.receipt;

import org.jspecify.annotations.NullMarked;
