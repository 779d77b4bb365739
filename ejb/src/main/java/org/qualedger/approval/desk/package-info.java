/**
 * Signing: a member gives the password again, and the signature binds meaning, time and content.
 */
@NullMarked
package org.qualedger.approval.desk;

import org.jspecify.annotations.NullMarked;
