package org.qualedger.serviceslip;

/** Why the provider came late (迟到原因); what the Pareto chart counts. */
public enum LateReason {
  /** 前单超时. */
  PREVIOUS_JOB,
  /** 人手不足. */
  SHORT_STAFF,
  /** 等候材料. */
  WAIT_MATERIAL,
  /** 找不到顾客. */
  CUSTOMER_NOT_REACHED,
  /** 电梯/路程. */
  LIFT_OR_DISTANCE,
  /** 派单遗漏. */
  DISPATCH_MISSED,
  /** 恶劣天气. */
  WEATHER,
  OTHER
}
