/** What cashiers and providers do with receipts: issue, hand in, book, void, refund, find. */
@NullMarked
package org.qualedger.receipt.desk;

import org.jspecify.annotations.NullMarked;
