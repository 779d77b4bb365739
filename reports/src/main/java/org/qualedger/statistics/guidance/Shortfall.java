package org.qualedger.statistics.guidance;

/**
 * Less data than a technique needs or would like.
 *
 * @param what what is counted
 * @param given how many there are
 * @param needed how many there should be
 * @param forbidding whether this is below the minimum; otherwise it is below what is preferred
 */
public record Shortfall(DataCount what, int given, int needed, boolean forbidding) {}
