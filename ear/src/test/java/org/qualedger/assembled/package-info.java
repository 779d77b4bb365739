/**
 * What the tests of the assembled application share: how to call it over HTTP, and how to act as a
 * member inside the container.
 */
@NullMarked
package org.qualedger.assembled;

import org.jspecify.annotations.NullMarked;
