package org.qualedger.organization;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a member is there for (岗位职责). Duties are held per centre; the container knows them as coarse
 * roles of the same name, and the policies decide.
 */
public enum Duty {
  /** 前台: registers, dispatches, follows up, keeps the mail register (P7.9-8/3.1). */
  FRONT_DESK,
  /** 服务人员: provides the service (P7.9-8/3.2). */
  SERVICE_STAFF,
  /** 收款员: charges and issues receipts (P7.9-8/3.4). */
  CASHIER,
  /** 经理助理: return visits and monthly statistics (P7.9-8/3.3). */
  MANAGERS_ASSISTANT,
  /** 管理服务中心经理: reviews, quarterly report, approves monthly actions (4.4). */
  CENTRE_MANAGER,
  /** 品质工程部: approves quarterly reports and the actions that follow (4.4.2). */
  QUALITY_ENGINEER,
  /** 分管副总经理. */
  DEPUTY_GENERAL_MANAGER,
  /** 总经理. */
  GENERAL_MANAGER,
  /** 外部审核员: reads only. */
  AUDITOR,
  /** 系统管理员: members, duties, master data; no quality decisions. */
  ADMINISTRATOR,
  /** Timers and jobs of the product itself. */
  SYSTEM;

  public static final String FRONT_DESK_ROLE = "FRONT_DESK";
  public static final String SERVICE_STAFF_ROLE = "SERVICE_STAFF";
  public static final String CASHIER_ROLE = "CASHIER";
  public static final String MANAGERS_ASSISTANT_ROLE = "MANAGERS_ASSISTANT";
  public static final String CENTRE_MANAGER_ROLE = "CENTRE_MANAGER";
  public static final String QUALITY_ENGINEER_ROLE = "QUALITY_ENGINEER";
  public static final String DEPUTY_GENERAL_MANAGER_ROLE = "DEPUTY_GENERAL_MANAGER";
  public static final String GENERAL_MANAGER_ROLE = "GENERAL_MANAGER";
  public static final String AUDITOR_ROLE = "AUDITOR";
  public static final String ADMINISTRATOR_ROLE = "ADMINISTRATOR";
  public static final String SYSTEM_ROLE = "SYSTEM";

  /** Duties that look over the whole company, whatever centre they are written for. */
  public static final Set<Duty> COMPANY_WIDE =
      java.util.Collections.unmodifiableSet(
          EnumSet.of(
              QUALITY_ENGINEER,
              DEPUTY_GENERAL_MANAGER,
              GENERAL_MANAGER,
              AUDITOR,
              ADMINISTRATOR,
              SYSTEM));
}
