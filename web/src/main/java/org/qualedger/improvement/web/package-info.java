/** Corrective and preventive actions at the edge: pages and resources. */
@NullMarked
package org.qualedger.improvement.web;

import org.jspecify.annotations.NullMarked;
