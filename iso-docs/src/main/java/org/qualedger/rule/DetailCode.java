package org.qualedger.rule;

/**
 * Why a verdict is what it is. Each code has a sentence in the edge's texts, under {@code detail.}
 * and its name; the arguments are listed here in order. Moments are ISO texts in UTC, money is yuan
 * with two decimals.
 */
public enum DetailCode {
  /** The record is void. */
  RECORD_VOID,
  /** The service was called off, or ended on site without work. */
  SERVICE_NOT_PROVIDED,
  /** The step that the clause speaks of has not come yet. */
  STEP_TO_COME,

  /** 4.2.2: registered, clear before the dispatch: number of the entry. */
  REQUEST_REGISTERED,
  /** 4.2.2: the slip names no entry of the work log, or one that is not on file. */
  ENTRY_MISSING,
  /** 4.2.2: the entry is void: its number. */
  ENTRY_VOID,
  /** 4.2.2: the entry belongs to another record: the entry, the other record. */
  ENTRY_OF_ANOTHER,
  /** 4.2.2: the slip was written before the request came in: time of the request, of the slip. */
  SLIP_BEFORE_REQUEST,
  /** 4.2.2: the need is not written down. */
  NEED_MISSING,
  /** 4.2.2: passed on by a colleague who is not named. */
  RELAYER_MISSING,
  /** 4.2.2: dispatched, and nowhere is it noted that the need was made clear. */
  CLARIFICATION_MISSING,
  /** 4.2.2: the need was made clear only after the dispatch: when. */
  CLEAR_AFTER_DISPATCH,
  /** 4.2.2: the entry led to a slip and is judged there: number of the slip. */
  JUDGED_ON_SLIP,
  /** 4.2.2: the entry ended without a slip and says why: outcome. */
  ENDED_WITH_OUTCOME,
  /** 4.2.2: the entry is no request for a service. */
  NO_SERVICE_REQUEST,

  /** 4.2.3: time fixed, and where the service is paid, the price agreed before the dispatch. */
  TERMS_AGREED,
  /** 4.2.3: by appointment, but no time stands there. */
  APPOINTMENT_MISSING,
  /** 4.2.3: it is not noted when the charging standard was stated. */
  PRICE_EXPLANATION_MISSING,
  /** 4.2.3: the customer's agreement to the price is not noted though the job was given out. */
  PRICE_NOT_AGREED,
  /** 4.2.3: the price was stated only after the dispatch: when, dispatch. */
  PRICE_AFTER_DISPATCH,
  /** 4.2.3: it is not known when the job was given out. */
  DISPATCH_TIME_MISSING,

  /** 4.2.6: own staff did the job. */
  OWN_STAFF,
  /** 4.2.6: signed by both before the work, a copy is on file: number of the agreement. */
  AGREEMENT_IN_PLACE,
  /** 4.2.6: no agreement is named, or the named one is not on file. */
  AGREEMENT_MISSING,
  /** 4.2.6: the agreement is void: its number. */
  AGREEMENT_VOID,
  /** 4.2.6: the customer's signature is missing. */
  OWNER_SIGNATURE_MISSING,
  /** 4.2.6: the supplier's signature or seal is missing. */
  SUPPLIER_SIGNATURE_MISSING,
  /** 4.2.6: the work began before both had signed: beginning, last signature. */
  SIGNED_AFTER_WORK_BEGAN,
  /** 4.2.6: the centre has no copy on file. */
  COPY_NOT_FILED,
  /** 4.2.6: it is not known when the work began. */
  WORK_START_MISSING,
  /** 4.2.6: the work began outside the term of the agreement: day, number of the agreement. */
  OUTSIDE_TERM,

  /** 4.2.7: on site in time: due time, arrival. */
  ARRIVED_IN_TIME,
  /** 4.2.7: on site after the due time: whole minutes late, rounded up, due time. */
  ARRIVED_LATE,
  /** 4.2.7: the due time is over and nobody is there: due time. */
  NOT_THERE_YET,
  /** 4.2.7: called off after the due time, and nobody had come: due time. */
  CALLED_OFF_AFTER_DUE,
  /** 4.2.7: called off before the provider was due. */
  CALLED_OFF_IN_TIME,
  /** 4.2.7: the provider is on the way: due time. */
  ARRIVAL_DUE,
  /** 4.2.7: the provider has not received the slip, so the clock does not run. */
  CLOCK_NOT_STARTED,
  /** 4.2.7: the work is done and no arrival was noted. */
  ARRIVAL_MISSING,
  /** 4.2.7: neither an agreed time nor a receipt by the provider is noted. */
  DUE_TIME_UNKNOWN,
  /** 4.2.7, a remark: the time of receipt is missing, the dispatch stands in for it. */
  RECEIPT_ESTIMATED,
  /** 4.2.7, a remark: the centre moved the agreed time after it was over, which heals nothing. */
  MOVED_AFTER_DUE,
  /** 4.2.7, a remark: the customer was not there; the arrival counts. */
  CUSTOMER_ABSENT,

  /** 4.2.11: the customer signed after the work was done: when. */
  SIGNED_OFF,
  /** 4.2.11: the customer's signature is missing. */
  SIGN_OFF_MISSING,
  /** 4.2.11: signed before the work was done: signature, finish. */
  SIGNED_BEFORE_FINISH,
  /** 4.2.11: it is not known when the work was done. */
  FINISH_TIME_MISSING,
  /** 4.2.11: nothing is to be paid. */
  NOTHING_TO_PAY,
  /** 4.2.11: paid service, but no amounts are noted. */
  CHARGE_MISSING,
  /** 4.2.11: receipts over the whole sum: the sum. */
  RECEIPT_GIVEN,
  /** 4.2.11, a remark: the receipt is older than the customer's signature, a prepayment. */
  PREPAID,
  /** 4.2.11: the receipt is still due: until when. */
  RECEIPT_DUE,
  /** 4.2.11: no receipt after the days allowed: how many. */
  RECEIPT_MISSING,
  /** 4.2.11: the receipt came after the days allowed: day, how many. */
  RECEIPT_LATE,
  /** 4.2.11: the named receipt is not on file: its number. */
  RECEIPT_NOT_ON_FILE,
  /** 4.2.11: receipts and amount differ: receipts, amount. */
  RECEIPT_SUM_DIFFERS,
  /** 4.2.11: the provider took money, and the cashier has it. */
  MONEY_HANDED_IN,
  /** 4.2.11: the money is still due at the cashier's: until when. */
  MONEY_DUE,
  /** 4.2.11: the provider handed the money in too late: when, until when. */
  MONEY_HANDED_IN_LATE,
  /** 4.2.11: the provider has not handed the money in: until when it was due. */
  MONEY_NOT_HANDED_IN,
  /** 4.2.11: the cashier counted another sum: counted, receipt. */
  MONEY_DIFFERS,
  /** 4.2.11: the slip says the provider took the money, no receipt does. */
  COLLECTION_NOT_ON_RECEIPT,

  /** 4.2.12: handed back on the day of completion: when. */
  HANDED_BACK_AT_ONCE,
  /** 4.2.12: to be handed back today: until when. */
  HAND_BACK_DUE,
  /** 4.2.12: handed back on a later day, a minor fault: days late. */
  HANDED_BACK_LATE,
  /** 4.2.12: handed back after more than the days that make it grave: days late. */
  HANDED_BACK_FAR_TOO_LATE,
  /** 4.2.12: not handed back though the day is over: until when it was due. */
  NOT_HANDED_BACK,
  /** 4.2.12: the slip was transcribed and shows no time of hand-back. */
  HAND_BACK_TIME_MISSING,
  /** 4.2.12: it is not noted who took the slip. */
  RECEIVER_MISSING,

  /** 4.2.13: the centre does not accept mail. */
  NO_MAIL_SERVICE,
  /** 4.2.13: the addressee was told in time: when. */
  TOLD_IN_TIME,
  /** 4.2.13: the addressee is to be told: until when. */
  TELLING_DUE,
  /** 4.2.13: told too late: when, until when. */
  TOLD_LATE,
  /** 4.2.13: not told in time: until when it was due. */
  NOT_TOLD,
  /** 4.2.13: it is not noted when the item was received. */
  MAIL_RECEIPT_TIME_MISSING,
  /** 4.2.13: handed out or told without a time. */
  TELLING_TIME_MISSING,
  /** 4.2.13: no commission of the customer is known. */
  COMMISSION_MISSING,
  /** 4.2.13: the customer's commission is on file. */
  COMMISSION_ON_FILE,
  /** 4.2.13: handed out against signature. */
  COLLECTED_AND_SIGNED,
  /** 4.2.13: handed out without a signature. */
  COLLECTION_SIGNATURE_MISSING,
  /** 4.2.13: sent back with a reason: the reason. */
  RETURNED_WITH_REASON,
  /** 4.2.13: kept for the addressee: until when at most. */
  MAIL_WAITING,
  /** 4.2.13: kept longer than allowed: until when. */
  MAIL_KEPT_TOO_LONG,
  /** 4.2.13: lost or damaged at the centre. */
  MAIL_LOST,

  /** 4.2.14: the customer was not chosen for a visit, or not reached. */
  NOT_VISITED,
  /** 4.2.14.1: every effective visit has its four answers. */
  FOUR_ITEMS_ANSWERED,
  /** 4.2.14.1: a visit lacks an answer: attempt. */
  ANSWER_MISSING,
  /** 4.2.14.2: opinion and signatures are there, the provider was told. */
  VISIT_SIGNED_AND_TOLD,
  /** 4.2.14.2: a home visit without the customer's opinion in writing: attempt. */
  OPINION_MISSING,
  /** 4.2.14.2: a home visit without the customer's signature: attempt. */
  VISIT_SIGNATURE_MISSING,
  /** 4.2.14.2: a telephone visit that the visitor did not sign: attempt. */
  VISITOR_SIGNATURE_MISSING,
  /** 4.2.14.2: the provider is to be told the result: attempt, until when. */
  TELLING_PROVIDER_DUE,
  /** 4.2.14.2: the provider was not told the result: attempt. */
  PROVIDER_NOT_TOLD,
  /** 4.2.14.3: the centre made the visits to the supplier's job. */
  VISITED_BY_CENTRE,
  /** 4.2.14.3: the supplier's own people made the visit: attempt. */
  VISITED_BY_PROVIDER,
  /** 4.2.14.4: visited within the days allowed: when, until when. */
  VISITED_IN_TIME,
  /** 4.2.14.4: visited after the days allowed: when, until when. */
  VISITED_LATE,
  /** 4.2.14.4: a visit still counts: until when. */
  VISIT_POSSIBLE,

  /** 4.4: the report was submitted in time: when, last day. */
  REPORT_IN_TIME,
  /** 4.4: the report is due: last day. */
  REPORT_DUE,
  /** 4.4: submitted after the last day: when, last day. */
  REPORT_LATE,
  /** 4.4: there is a report, but it was not submitted in time: last day. */
  REPORT_NOT_SUBMITTED,
  /** 4.4: there is no report for the period: last day. */
  REPORT_MISSING,
  /** 4.4: the centre was not open in the period. */
  CENTRE_NOT_OPEN,
  /** 4.4: every rate is there. */
  RATES_COMPLETE,
  /** 4.4: rates are missing: their codes. */
  RATES_MISSING,
  /** 4.4: each missed target has an action or a reason for none. */
  TARGETS_ANSWERED,
  /** 4.4: a missed target has neither: codes of the measures. */
  TARGET_UNANSWERED,
  /** 4.4.2: nobody is listed as having taken part. */
  PARTICIPANTS_MISSING,
  /** 4.4.2: approved by the quality engineering department: when. */
  REPORT_APPROVED,
  /** 4.4.2: waits for the quality engineering department. */
  APPROVAL_TO_COME,
  /** 4.4.2: an action began before the approval: beginning, approval or nothing. */
  ACTION_BEFORE_APPROVAL
}
