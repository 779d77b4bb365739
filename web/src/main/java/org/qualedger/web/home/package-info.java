/** The home page: for each duty the work that waits. */
@NullMarked
package org.qualedger.web.home;

import org.jspecify.annotations.NullMarked;
