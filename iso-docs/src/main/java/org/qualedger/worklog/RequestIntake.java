package org.qualedger.worklog;

import org.jspecify.annotations.Nullable;

/**
 * What the front desk writes down when a request comes in (4.2.2).
 *
 * @param source whether the customer asked or a colleague passed it on
 * @param relayedBy who passed it on; needed where {@code source} says so
 * @param entryType what it is about
 * @param categoryCode service category, where known already
 * @param needText the need as stated
 * @param needClear whether what, where, when and how to reach the customer are clear
 * @param inContractScope true for a job inside the property contract, which is no commissioned
 *     service
 * @param outOfCatalogue true where the price board has no such item, so that a review is due
 *     (4.2.4)
 */
public record RequestIntake(
    Source source,
    @Nullable String relayedBy,
    Channel channel,
    String customerName,
    String unitNo,
    @Nullable String phone,
    EntryType entryType,
    @Nullable String categoryCode,
    String needText,
    boolean needClear,
    @Nullable Urgency urgency,
    boolean inContractScope,
    boolean outOfCatalogue) {

  /** Who brought the request. */
  public enum Source {
    /** 顾客本人. */
    CUSTOMER,
    /** 员工转达. */
    RELAYED_BY_STAFF
  }

  /** The way it came (受理渠道). */
  public enum Channel {
    COUNTER,
    PHONE,
    INTERCOM,
    APP,
    WECHAT,
    EMAIL,
    PATROL
  }

  /** What the entry is (类别). */
  public enum EntryType {
    SERVICE_REQUEST,
    OPINION,
    ENQUIRY,
    MAIL,
    OTHER
  }

  /** How soon it is needed (缓急程度). */
  public enum Urgency {
    URGENT,
    NORMAL,
    SCHEDULED
  }
}
