/** Reports, rates and charts at the edge: pages and resources. */
@NullMarked
package org.qualedger.analysis.web;

import org.jspecify.annotations.NullMarked;
