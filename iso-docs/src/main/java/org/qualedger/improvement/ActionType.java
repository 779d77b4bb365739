package org.qualedger.improvement;

/** Which of the two it is; the correction is neither and has its own field. */
public enum ActionType {
  /** 纠正措施: removes the cause of a nonconformity that happened. */
  CORRECTIVE,
  /** 预防措施: removes the cause of one that has not happened yet. */
  PREVENTIVE
}
