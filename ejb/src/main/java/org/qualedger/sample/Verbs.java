package org.qualedger.sample;

/** The verbs as the use cases name them in revisions. */
final class Verbs {
  static final String CREATE = "create";
  static final String REVIEW = "review";
  static final String CLOSE = "close";
  static final String ORDER = "order";
  static final String AMEND = "amend";
  static final String DISPATCH = "dispatch";
  static final String RECEIVE = "receive";
  static final String ARRIVE = "arrive";
  static final String FINISH = "finish";
  static final String OPEN_REWORK = "rework";
  static final String FINISH_REWORK = "finish-rework";
  static final String ACCEPT = "accept";
  static final String COMPLETE_UNSIGNED = "complete-unsigned";
  static final String SIGN_ANEW = "sign-anew";
  static final String ABORT = "abort";
  static final String CANCEL = "cancel";
  static final String HAND_BACK = "hand-back";
  static final String SETTLE = "settle";
  static final String VISIT = "return-visit";
  static final String INFORM_PROVIDER = "inform-provider";
  static final String HAND_IN = "hand-in";
  static final String BOOK = "book";
  static final String SIGN = "sign";
  static final String FILE = "file";
  static final String VOID = "void";
  static final String COVER = "cover";
  static final String STORE = "store";
  static final String NOTIFY = "notify";
  static final String COLLECT = "collect";
  static final String RETURN = "return";
  static final String REPORT_LOSS = "report-loss";

  static final String SUBMIT = "submit";
  static final String APPROVE = "approve";
  static final String ANALYSE = "analyse";
  static final String PLAN = "plan";
  static final String COMPLETE = "complete";
  static final String VERIFY = "verify";

  private Verbs() {}
}
