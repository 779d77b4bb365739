package org.qualedger.search;

/**
 * How many found records have one value of a facet.
 *
 * @param value the value, as {@link Facet} says
 * @param count the records, the query's other filters applied
 */
public record FacetCount(String value, long count) {}
