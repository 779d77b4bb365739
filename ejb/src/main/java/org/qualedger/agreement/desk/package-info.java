/**
 * What people do with agreements on commissioned services: draw up, sign, file, end, correct, find.
 */
@NullMarked
package org.qualedger.agreement.desk;

import org.jspecify.annotations.NullMarked;
