package org.qualedger.print.pdf;

/** What customers and suppliers sign for; the records keep the code as text. */
enum SignatureMeaning {
  /** The service was done as agreed (4.2.11). */
  ACCEPTED,
  /** The agreement holds (4.2.6). */
  AGREED,
  /** The mail was handed out (4.2.13). */
  COLLECTED
}
