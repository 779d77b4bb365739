/** Liveness and readiness of the server, for watchers and load balancers. */
@NullMarked
package org.qualedger.readiness.web;

import org.jspecify.annotations.NullMarked;
