package org.qualedger.serviceslip;

/** What was wrong with unqualified work (缺陷类别). */
public enum DefectCode {
  /** 重复故障. */
  RECURS,
  /** 未彻底修复. */
  NOT_FULLY_FIXED,
  /** 清洁不彻底. */
  CLEANING_INCOMPLETE,
  /** 外观粗糙. */
  ROUGH_FINISH,
  /** 配件不符. */
  WRONG_PART,
  /** 现场未清理. */
  SITE_LEFT_DIRTY,
  /** 损坏物品. */
  DAMAGE,
  /** 二次上门(缺工具). */
  SECOND_TRIP,
  /** 未试水试电. */
  NOT_TESTED,
  OTHER
}
