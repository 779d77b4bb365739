/** Receipts at the edge: resources and pages. */
@NullMarked
package org.qualedger.receipt.web;

import org.jspecify.annotations.NullMarked;
