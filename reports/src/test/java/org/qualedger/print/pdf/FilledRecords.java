package org.qualedger.print.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.record.RecordKind;

/**
 * Records in which every member is filled, as no real record would be, so that a form has to find
 * room for each. Texts that people write hold a rare character each.
 */
final class FilledRecords {

  /** SHA-256 of the picture of the signature. */
  static final String SIGNATURE_HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private static final String CONTENT_HASH =
      "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752";

  private FilledRecords() {}

  /** A moment of 24 November 2026, by the clock of Shanghai. */
  static Instant at(int hour, int minute) {
    return Instant.parse("2026-11-24T00:00:00Z")
        .plusSeconds((hour - 8) * 3600L)
        .plusSeconds(minute * 60L);
  }

  /** The record of a kind. */
  static CanonicalObject of(RecordKind kind) {
    return switch (kind) {
      case WORK_LOG_ENTRY -> logEntry();
      case SERVICE_SLIP -> slip();
      case SERVICE_AGREEMENT -> agreement();
      case MAIL_ITEM -> mailItem();
      case RECEIPT -> receipt();
      case CORRECTIVE_ACTION -> correctiveAction();
      default -> throw new IllegalArgumentException("no form shows " + kind);
    };
  }

  private static CanonicalObject.Builder common(String number, RecordKind kind, String stage) {
    return CanonicalObject.build()
        .put("number", number)
        .put("kind", kind)
        .put("centre", "C012")
        .put("stage", stage)
        .put("createdBy", "zhao.min")
        .put("createdByName", "赵敏")
        .put("createdAt", at(9, 41))
        .put("enteredAt", at(9, 43))
        .put("medium", "ELECTRONIC")
        .put(
            "procedure",
            CanonicalObject.build()
                .put("document", "P7.9-8")
                .put("version", "10")
                .put("revision", "00")
                .done())
        .flag("sample", true)
        .put("voidedAt", at(20, 1))
        .put("voidReason", "重复登记龘")
        .flag("changedAfterSignature", true)
        .put(
            "attachments",
            List.of(
                CanonicalObject.build()
                    .put("hash", "SHA-256:" + SIGNATURE_HASH)
                    .put("name", "签字_龘.png")
                    .put("mediaType", "image/png")
                    .put("size", 20_481L)
                    .put("addedBy", "liu.qiang")
                    .put("addedAt", at(11, 6))
                    .done()));
  }

  private static CanonicalObject signature(String by, String method, int hour) {
    return CanonicalObject.build()
        .put("by", by)
        .put("at", at(hour, 5))
        .put("method", method)
        .put("meaning", "ACCEPTED")
        .put("contentHash", CONTENT_HASH)
        .done();
  }

  private static CanonicalObject logEntry() {
    return common("C012-GZ-20261124-0003", RecordKind.WORK_LOG_ENTRY, "ORDERED")
        .put("requestedAt", at(9, 40))
        .put("source", "RELAYED_BY_STAFF")
        .put("relayedBy", "门岗周䶮")
        .put("channel", "INTERCOM")
        .put("customerName", "欧阳雪晴")
        .put("unitNo", "3栋2单元501")
        .put("phone", "13800000001")
        .put("entryType", "SERVICE_REQUEST")
        .put("categoryCode", "W01")
        .put("needText", "厨房下水管渗水，要求当日处理𬭚。")
        .flag("needClear", true)
        .put("clarifiedAt", at(9, 44))
        .put("urgency", "URGENT")
        .flag("inContractScope", true)
        .flag("outOfCatalogue", true)
        .put("reviewBy", "wang.gang")
        .put("reviewDuty", "CENTRE_MANAGER")
        .put("reviewAt", at(9, 45))
        .put("reviewResult", "ACCEPT")
        .put("reviewReasoning", "维修工当日有空，备件齐全㐂。")
        .put("referral", "安洁家政有限公司")
        .put("explainedAt", at(9, 46))
        .put("followOn", "C012-WT-20261124-0007")
        .put("handling", "已派维修工上门😀。")
        .put("followedUpBy", "zhao.min")
        .put("outcome", "ORDERED")
        .put("closedAt", at(18, 11))
        .done();
  }

  private static CanonicalObject agreement() {
    return common("C012-XY-20261124-0001", RecordKind.SERVICE_AGREEMENT, "FILED")
        .put("type", "SINGLE")
        .put("ownerName", "欧阳雪晴")
        .put("capacity", "OWNER")
        .put("unitNo", "3栋2单元501")
        .put("ownerPhone", "13800000001")
        .put("supplierName", "安洁家政有限公司")
        .put("supplierLicence", "91320100MA1XXXXX0K")
        .put("supplierContact", "龚龑")
        .put("scope", "全屋保洁一次，含外窗𬭚。")
        .put("standard", "玻璃无水痕，地面无浮尘。")
        .put("acceptance", "当日由甲方逐间验收。")
        .put("priceFen", 123_456L)
        .put("paymentTerms", "验收合格后当日付清")
        .put("startsOn", LocalDate.of(2026, 11, 24).toString())
        .put("endsOn", LocalDate.of(2026, 12, 1).toString())
        .put("warrantyDays", 7L)
        .put("safety", "高处作业系安全带，不使用强酸清洗剂。")
        .putTexts("slips", List.of("C012-WT-20261124-0007", "C012-WT-20261124-0008"))
        .put("ownerSignature", signature("欧阳雪晴", "SCREEN", 11))
        .put("supplierSignature", signature("龚龑", "PAPER", 12))
        .flag("ownerSignsAgain", true)
        .flag("supplierSignsAgain", true)
        .put("filingNo", "备2026-117")
        .put("filedAt", at(13, 1))
        .put("filedBy", "zhao.min")
        .put("terminatedAt", at(14, 2))
        .put("terminationReason", "双方协商一致")
        .done();
  }

  private static CanonicalObject mailItem() {
    return common("C012-YJ-20261124-0004", RecordKind.MAIL_ITEM, "COLLECTED")
        .put("receivedAt", at(9, 10))
        .put("receivedBy", "zhao.min")
        .put("mailKind", "REGISTERED")
        .put("trackingNo", "XA12345678932")
        .put("carrier", "中国邮政")
        .put("addressee", "周䶮")
        .put("unitNo", "1栋1单元1203")
        .put("phone", "13800000002")
        .put("commission", "STANDING")
        .put("commissionReference", "委托书 2026-031")
        .put("condition", "WET")
        .flag("cashOnDelivery", true)
        .put("storagePlace", "B 柜 07 格")
        .put("storedAt", at(9, 20))
        .put(
            "notifications",
            List.of(notification(9, "PHONE", false), notification(12, "SMS", true)))
        .put("collectedAt", at(17, 45))
        .put("collectedBy", "周龘")
        .put("relation", "FAMILY")
        .put("authority", "书面授权 2026-11-24")
        .put("signature", signature("周龘", "SCREEN", 17))
        .put("returnReason", "OVERDUE")
        .put("returnedAt", at(18, 1))
        .put("loss", "外封受潮，内件完好")
        .put("lostAt", at(18, 2))
        .done();
  }

  private static CanonicalObject notification(int hour, String channel, boolean reached) {
    return CanonicalObject.build()
        .put("at", at(hour, 25))
        .put("channel", channel)
        .put("by", "li.jing")
        .put("reached", reached)
        .done();
  }

  private static CanonicalObject receipt() {
    return common("C012-SJ-20261124-0002", RecordKind.RECEIPT, "BOOKED")
        .put("bookNo", "SJ-2026-08")
        .put("serialNo", 42L)
        .put("payer", "欧阳雪晴（龚龑代付）")
        .put("unitNo", "3栋2单元501")
        .put(
            "lines",
            List.of(
                line("C012-WT-20261124-0007", "水管维修人工费", 8_000L),
                line("C012-WT-20261124-0008", "软管、生料带", 2_550L)))
        .put("totalFen", 10_550L)
        .put("channel", "WECHAT")
        .put("invoiceNo", "26322000000012345678")
        .put("issuedAt", at(12, 0))
        .put("issuedBy", "zhao.min")
        .put("collectedBy", "liu.qiang")
        .put("handedInAt", at(17, 30))
        .put("handedInFen", 10_551L)
        .put("takenBy", "chen.yu")
        .put("bookedAt", at(18, 0))
        .put("bookedBy", "chen.yue")
        .put("refundOf", "C012-SJ-20261120-0001")
        .putTexts("refunds", List.of("C012-SJ-20261124-0003", "C012-SJ-20261124-0004"))
        .put("refundedFen", 1_001L)
        .put("copiesKept", true)
        .done();
  }

  private static CanonicalObject line(String slip, String item, long fen) {
    return CanonicalObject.build().put("slip", slip).put("item", item).put("amountFen", fen).done();
  }

  private static CanonicalObject correctiveAction() {
    return common("C012-JZ-20261124-0001", RecordKind.CORRECTIVE_ACTION, "VERIFIED")
        .put("type", "CORRECTIVE")
        .put(
            "source",
            CanonicalObject.build()
                .put("kind", "MONTHLY_REPORT")
                .put("reference", "C012-TJ-20261104-0001")
                .done())
        .put("severity", "GENERAL")
        .put("fact", "十月上门及时率为 89.5%，低于控制下限 90.42%；迟到 10 件，其中前单超时 4 件𬭚。")
        .putTexts("clauses", List.of("8.2.4", "P7.9-8 4.2.8"))
        .put("correction", "对迟到顾客逐户致歉并减免人工费。")
        .put("correctedAt", at(10, 1))
        .put("cycle", 2L)
        .put(
            "causes",
            List.of(cause(1L, "FIVE_WHY", "派单未考虑前单剩余时间龘"), cause(2L, "PARETO", "备选维修工未排班")))
        .put("similarCases", "其余两个中心同样没有备选排班，一并整改。")
        .put(
            "actions",
            List.of(
                CanonicalObject.build()
                    .put("cycle", 2L)
                    .put("text", "派单时同时通知备选维修工，前单超时即改派。")
                    .put("owner", "li.jing")
                    .put("due", "2026-11-30")
                    .put("startedAt", at(11, 11))
                    .put("doneAt", at(16, 21))
                    .put("doneBy", "li.jing")
                    .put("evidence", "排班表 2026-11")
                    .done()))
        .put(
            "criterion",
            CanonicalObject.build()
                .put("measure", "TIM")
                .put("leastPerMille", 955L)
                .put("leastImprovementPerMille", 31L)
                .put("windowDays", 30L)
                .done())
        .put("approvedAt", at(12, 31))
        .put(
            "signatures",
            List.of(
                CanonicalObject.build()
                    .put("meaning", "APPROVED")
                    .put("by", "wang.gang")
                    .put("byName", "王刚")
                    .put("duty", "CENTRE_MANAGER")
                    .put("at", at(12, 32))
                    .put("comment", "同意，按期完成。")
                    .put("contentHash", CONTENT_HASH)
                    .done()))
        .put(
            "verifications",
            List.of(
                CanonicalObject.build()
                    .put("cycle", 2L)
                    .put("by", "qian.yi")
                    .put("at", at(19, 19))
                    .put("beforeNumerator", 197L)
                    .put("beforeDenominator", 220L)
                    .put("afterNumerator", 191L)
                    .put("afterDenominator", 199L)
                    .put(
                        "comparison",
                        CanonicalObject.build()
                            .put("method", "TWO_PROPORTIONS")
                            .put("pPerMillion", 12_345L)
                            .done())
                    .put("proposed", "INCONCLUSIVE")
                    .put("verdict", "EFFECTIVE")
                    .put("comment", "迟到由 10 件降至 8 件㐂。")
                    .done()))
        .put(
            "writers",
            List.of(
                CanonicalObject.build()
                    .put("login", "li.jing")
                    .put("duty", "MANAGERS_ASSISTANT")
                    .done()))
        .put("closedAt", at(19, 59))
        .done();
  }

  private static CanonicalObject cause(long cycle, String method, String text) {
    return CanonicalObject.build()
        .put("cycle", cycle)
        .put("method", method)
        .put("text", text)
        .done();
  }

  private static CanonicalObject slip() {
    return common("C012-WT-20261124-0007", RecordKind.SERVICE_SLIP, "SETTLED")
        .put("logEntry", "C012-GZ-20261124-0003")
        .put(
            "customer",
            CanonicalObject.build()
                .put("name", "欧阳雪晴（龚龑代）")
                .put("unitNo", "3栋2单元501")
                .put("phone", "13800000001")
                .put("capacity", "OWNER")
                .done())
        .put("categoryCode", "W01")
        .put("description", "厨房下水管接口处渗水，已用毛巾临时堵住。\n业主𬭚希望当日 18:00 前处理完毕。")
        .put(
            "terms",
            CanonicalObject.build()
                .flag("paid", true)
                .put("priceBasis", "BOARD")
                .put("quotedFen", 8_000L)
                .put("quotedMaxFen", 12_050L)
                .put("priceExplainedAt", at(9, 42))
                .flag("priceAgreed", true)
                .put("priceAgreedBy", "欧阳雪晴")
                .put("agreementChannel", "PHONE")
                .put("timeMode", "APPOINTMENT")
                .put("appointmentFrom", at(10, 0))
                .put("appointmentTo", at(10, 30))
                .put("timeSetBy", "FRONT_DESK")
                .done())
        .put("filledInBy", "FRONT_DESK")
        .put("remarks", "住户自备软管，外观完好，螺纹匹配，验证合格㐂。")
        .put(
            "assignment",
            CanonicalObject.build()
                .put("providerType", "REPAIRER")
                .put("leadProvider", "刘强")
                .put("leadLogin", "liu.qiang")
                .put("otherProviders", "孙浩、周䶮")
                .put("supplier", "安洁家政有限公司")
                .put("agreementNumber", "C012-XY-20261124-0001")
                .put("dispatchedBy", "zhao.min")
                .put("dispatchedAt", at(9, 46))
                .done())
        .put("receivedAt", at(9, 50))
        .flag("receivedAtEstimated", true)
        .put("arrivedAt", at(10, 31))
        .flag("customerAbsent", true)
        .put("lateReason", "PREVIOUS_JOB")
        .put("startedAt", at(10, 33))
        .put("finishedAt", at(11, 2))
        .put("standardRef", "WI-07 水暖维修")
        .put("firstResult", "UNQUALIFIED")
        .put("finalResult", "QUALIFIED")
        .put("defect", "NOT_FULLY_FIXED")
        .put("defectText", "接口仍有渗水")
        .put(
            "charge",
            CanonicalObject.build()
                .put("labourFen", 8_000L)
                .put("materialFen", 2_550L)
                .put("reductionFen", 550L)
                .put("reductionReason", "迟到致歉")
                .put("reductionApprovedBy", "wang.gang")
                .put("netFen", 10_000L)
                .done())
        .put("customerSignature", signature("欧阳雪晴", "SCREEN", 11))
        .put("rating", 4L)
        .flag("reworkWaived", true)
        .put("unsignedAt", at(11, 3))
        .put("paymentMode", "AT_CENTRE")
        .put("payChannel", "WECHAT")
        .put("receiptNumber", "C012-SJ-20261124-0002")
        .put("settledAt", at(12, 1))
        .put("returnedAt", at(12, 10))
        .put("returnedTo", "zhao.min")
        .put("closedAt", at(18, 11))
        .put("cancelledAt", at(18, 12))
        .put("abortedAt", at(18, 13))
        .put("endReason", "顾客另约")
        .put("resignedAt", at(18, 14))
        .put("resignedBy", "欧阳雪晴")
        .put(
            "reappointments",
            List.of(
                CanonicalObject.build()
                    .put("earlierTo", at(9, 55))
                    .put("laterFrom", at(10, 0))
                    .put("laterTo", at(10, 30))
                    .put("changedBy", "CUSTOMER")
                    .put("changedAt", at(9, 51))
                    .done()))
        .put(
            "reworks",
            List.of(
                CanonicalObject.build()
                    .put("openedAt", at(13, 0))
                    .put("openedBy", "wang.gang")
                    .put("reason", "接口再次渗水")
                    .put("apologyAt", at(13, 5))
                    .put("chargeFen", 0L)
                    .put("finishedAt", at(13, 40))
                    .put("result", "QUALIFIED")
                    .done()))
        .put("visits", List.of(visit(1L, "PHONE"), visit(2L, "HOME")))
        .done();
  }

  private static CanonicalObject visit(long attempt, String mode) {
    return CanonicalObject.build()
        .put("attempt", attempt)
        .put("mode", mode)
        .put("selection", "BY_ITEM")
        .put("visitor", "li.jing")
        .put("visitorName", "李静怡")
        .put("visitorDuty", "MANAGERS_ASSISTANT")
        .put("visitedAt", at(15 + (int) attempt, 7))
        .flag("effective", true)
        .put("failure", "NO_ANSWER")
        .put("timeliness", "SATISFIED")
        .put("etiquette", "BASICALLY_SATISFIED")
        .put("quality", "DISSATISFIED")
        .put("overall", "BASICALLY_SATISFIED")
        .put("requirement", "希望晚间也能预约上门龘。")
        .put("opinion", "师傅来得很快😀，说话客气。")
        .put("customerSignature", "欧阳雪晴")
        .put("signatureHash", SIGNATURE_HASH)
        .flag("visitorSigned", true)
        .put("followUp", "EXPLAIN")
        .put("followUpReason", "已当面说明")
        .put("informedAt", at(17, 30))
        .put("informedBy", "li.jing")
        .done();
  }
}
