/** What all pages and resources share at the edge. */
@NullMarked
package org.qualedger.web;

import org.jspecify.annotations.NullMarked;
