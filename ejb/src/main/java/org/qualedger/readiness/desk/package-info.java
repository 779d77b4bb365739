/**
 * Whether the product works: its database, ledger, index and what the last fixity check found. The
 * server's start is announced here, once everything does.
 */
@NullMarked
package org.qualedger.readiness.desk;

import org.jspecify.annotations.NullMarked;
