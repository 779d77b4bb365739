package org.qualedger.statistics.sampling;

/**
 * Severity of inspection, ISO 2859-1, 9.3. Reduced inspection is left out: its tables differ
 * between the editions of the standard that are in use.
 */
public enum Inspection {
  /** As long as the process gives no reason to change. */
  NORMAL,
  /** After two of five lots in a row were not accepted. */
  TIGHTENED
}
