package org.qualedger.record;

/** The kinds of quality record and the code each has in its record numbers (domain numbering). */
public enum RecordKind {
  /** 工作日志, R02. */
  WORK_LOG_ENTRY("GZ"),
  /** 顾客委托服务单, R03. */
  SERVICE_SLIP("WT"),
  /** 委托服务协议, R05. */
  SERVICE_AGREEMENT("XY"),
  /** 邮件接收记录表, R06. */
  MAIL_ITEM("YJ"),
  /** 收据, R09. */
  RECEIPT("SJ"),
  /** 统计分析报告, R12. */
  ANALYSIS_REPORT("TJ"),
  /** 纠正/预防措施报告, R13. */
  CORRECTIVE_ACTION("JZ");

  private final String code;

  RecordKind(String code) {
    this.code = code;
  }

  /** Two letters, from the Chinese name. */
  public String code() {
    return code;
  }

  /**
   * The kind with a code.
   *
   * @throws IllegalArgumentException for an unknown code
   */
  public static RecordKind ofCode(String code) {
    for (RecordKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("unknown kind code " + code);
  }
}
