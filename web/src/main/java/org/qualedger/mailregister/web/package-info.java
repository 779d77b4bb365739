/** The mail register at the edge: resource and pages. */
@NullMarked
package org.qualedger.mailregister.web;

import org.jspecify.annotations.NullMarked;
