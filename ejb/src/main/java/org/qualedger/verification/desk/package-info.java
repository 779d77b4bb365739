/**
 * Verifying prints: whether a file is one of the company's, unaltered, and which record and
 * revision it shows. What is known of it comes from the bytes that were issued and from the
 * company's seal; nothing that the file says of itself is believed.
 */
@NullMarked
package org.qualedger.verification.desk;

import org.jspecify.annotations.NullMarked;
