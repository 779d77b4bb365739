package org.qualedger.serviceslip;

import org.jspecify.annotations.Nullable;

/**
 * Payment of a slip (4.2.11).
 *
 * @param receipt number of the receipt, or null where none was given: a rule judges that
 */
public record Settlement(PaymentMode mode, @Nullable PayChannel channel, @Nullable String receipt) {
  /** Where the money was taken (付款方式). */
  public enum PaymentMode {
    /** At the centre. */
    AT_CENTRE,
    /** Collected by the provider. */
    COLLECTED_BY_PROVIDER,
    /** Nothing to pay. */
    NONE
  }

  /** By which means. */
  public enum PayChannel {
    CASH,
    WECHAT,
    ALIPAY,
    CARD,
    TRANSFER
  }
}
