package org.qualedger.search;

/** By what found records are counted and can be narrowed. */
public enum Facet {
  /** The kind of record; values are names of {@link org.qualedger.record.RecordKind}. */
  KIND,
  /** The service centre; values are its codes. */
  CENTRE,
  /** The stage reached; values are the kind's names of stages. */
  STAGE,
  /** The month in the company's zone; values such as {@code 2026-08}. */
  MONTH
}
