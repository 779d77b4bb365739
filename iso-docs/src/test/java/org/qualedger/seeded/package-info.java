/**
 * Properties under seeded chance: a test method takes a {@link java.util.random.RandomGenerator},
 * runs many times with a seed each, and a failure names the seed with which it can be repeated.
 */
@org.jspecify.annotations.NullMarked
package org.qualedger.seeded;
