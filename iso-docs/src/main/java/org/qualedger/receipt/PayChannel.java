package org.qualedger.receipt;

/** By which means the customer pays. */
public enum PayChannel {
  CASH,
  WECHAT,
  ALIPAY,
  CARD,
  TRANSFER
}
