/**
 * Corrective and preventive actions at work: opening them on a fact, writing the proposal, deciding
 * on it by the duty that the route names, carrying it out, verifying and closing.
 */
@NullMarked
package org.qualedger.improvement.desk;

import org.jspecify.annotations.NullMarked;
