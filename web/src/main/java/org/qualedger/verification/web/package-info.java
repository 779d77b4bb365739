/** Verifying prints: the page on which a file is dropped, and the same for programs. */
@NullMarked
package org.qualedger.verification.web;

import org.jspecify.annotations.NullMarked;
