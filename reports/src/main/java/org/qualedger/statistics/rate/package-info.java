/**
 * Rates of events: complaints per thousand flats, faults per lift and year. Counts of events over
 * an exposure of any unit, which unlike a proportion have no upper bound.
 */
@NullMarked
package org.qualedger.statistics.rate;

import org.jspecify.annotations.NullMarked;
