/**
 * The server under test, seen from outside: which database and ports it uses, and what is deployed.
 * Nothing here is packed into the deployment.
 */
@NullMarked
package org.qualedger.assembled.server;

import org.jspecify.annotations.NullMarked;
