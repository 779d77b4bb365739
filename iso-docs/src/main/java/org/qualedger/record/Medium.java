package org.qualedger.record;

/** How the facts of a record reached the product (载体). */
public enum Medium {
  /** Entered as it happened. */
  ELECTRONIC,
  /** Transcribed from a paper form; times may be missing. */
  PAPER,
  /** Transcribed from a scan. */
  SCAN,
  /** Imported from another system. */
  IMPORT
}
