package org.qualedger.serviceslip;

/** Whether the service met the standard (4.2.9, 4.3.6). */
public enum Result {
  /** 合格. */
  QUALIFIED,
  /** 不合格. */
  UNQUALIFIED
}
