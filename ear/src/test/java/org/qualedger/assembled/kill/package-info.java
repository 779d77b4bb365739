/**
 * Killing the server while clients write. The server is a process of its own here, not the one that
 * other tests share; what it acknowledged before it died is compared with what it knows afterwards.
 */
@NullMarked
package org.qualedger.assembled.kill;

import org.jspecify.annotations.NullMarked;
