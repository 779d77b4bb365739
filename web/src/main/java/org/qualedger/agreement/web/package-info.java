/** Agreements at the edge: resource and pages. */
@NullMarked
package org.qualedger.agreement.web;

import org.jspecify.annotations.NullMarked;
