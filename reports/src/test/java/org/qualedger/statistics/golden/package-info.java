/**
 * Runs the reference cases of a folder against the methods: each method has one adapter from the
 * case's JSON to the call and from the result to the names that the cases compare.
 */
@NullMarked
package org.qualedger.statistics.golden;

import org.jspecify.annotations.NullMarked;
