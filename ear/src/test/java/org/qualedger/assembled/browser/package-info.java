/**
 * A real browser for the tests of the pages. It waits for conditions and never for a time. Nothing
 * here is packed into the deployment.
 */
@NullMarked
package org.qualedger.assembled.browser;

import org.jspecify.annotations.NullMarked;
