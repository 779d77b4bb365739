/** What the front desk does with mail: accept, store, notify, hand out, return, correct, find. */
@NullMarked
package org.qualedger.mailregister.desk;

import org.jspecify.annotations.NullMarked;
