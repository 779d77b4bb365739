/**
 * Prints at work: the key of the company's electronic seal, and the seal itself for whoever issues
 * prints.
 */
@NullMarked
package org.qualedger.print.desk;

import org.jspecify.annotations.NullMarked;
