package org.qualedger.search.desk;

import java.util.ArrayList;
import java.util.List;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.record.RecordKind;

/**
 * Which members of a kind's canonical form find its records, and as what. Members inside objects
 * and lists are named by a path with full stops.
 *
 * @param moment where the time of the record's matter stands, the first that is present
 * @param title what makes the line by which a person recognises the record
 * @param texts what people wrote
 * @param names persons and companies
 * @param units unit numbers
 * @param phones phone numbers
 * @param keywords codes and the numbers of other records
 */
record DescribedFields(
    List<String> moment,
    List<String> title,
    List<String> texts,
    List<String> names,
    List<String> units,
    List<String> phones,
    List<String> keywords) {

  private static final DescribedFields WORK_LOG_ENTRY =
      new DescribedFields(
          List.of("requestedAt", "createdAt"),
          List.of("unitNo", "needText"),
          List.of("needText", "reviewReasoning", "referral", "handling"),
          List.of("customerName", "relayedBy"),
          List.of("unitNo"),
          List.of("phone"),
          List.of("categoryCode", "followOn"));

  private static final DescribedFields SERVICE_SLIP =
      new DescribedFields(
          List.of("createdAt"),
          List.of("customer.unitNo", "description"),
          List.of(
              "description",
              "remarks",
              "defectText",
              "endReason",
              "charge.reductionReason",
              "visits.requirement",
              "visits.opinion",
              "visits.followUpReason",
              "reworks.reason"),
          List.of(
              "customer.name",
              "assignment.leadProvider",
              "assignment.otherProviders",
              "assignment.supplier",
              "visits.visitorName"),
          List.of("customer.unitNo"),
          List.of("customer.phone"),
          List.of(
              "categoryCode",
              "logEntry",
              "assignment.agreementNumber",
              "receiptNumber",
              "lateReason",
              "defect"));

  private static final DescribedFields SERVICE_AGREEMENT =
      new DescribedFields(
          List.of("createdAt"),
          List.of("unitNo", "scope"),
          List.of("scope", "standard", "acceptance", "paymentTerms", "safety", "terminationReason"),
          List.of("ownerName", "supplierName", "supplierContact"),
          List.of("unitNo"),
          List.of("ownerPhone"),
          List.of("slips", "filingNo", "supplierLicence"));

  private static final DescribedFields MAIL_ITEM =
      new DescribedFields(
          List.of("receivedAt", "createdAt"),
          List.of("unitNo", "addressee", "carrier", "trackingNo"),
          List.of("storagePlace", "commissionReference", "returnReason", "loss", "authority"),
          List.of("addressee", "collectedBy"),
          List.of("unitNo"),
          List.of("phone"),
          List.of("trackingNo", "carrier", "mailKind"));

  private static final DescribedFields RECEIPT =
      new DescribedFields(
          List.of("issuedAt", "createdAt"),
          List.of("unitNo", "payer", "lines.item"),
          List.of("lines.item"),
          List.of("payer"),
          List.of("unitNo"),
          List.of(),
          List.of("bookNo", "serialNo", "invoiceNo", "lines.slip", "refundOf", "refunds"));

  private static final DescribedFields ANALYSIS_REPORT =
      new DescribedFields(
          List.of("createdAt"),
          List.of("centre", "period"),
          List.of(
              "findings",
              "causes",
              "measures.measure",
              "previousMeasures.measure",
              "previousMeasures.result",
              "conclusion",
              "noActionReason",
              "signatures.comment"),
          List.of("measures.owner", "previousMeasures.owner", "participants", "signatures.byName"),
          List.of(),
          List.of(),
          List.of("period"));

  private static final DescribedFields CORRECTIVE_ACTION =
      new DescribedFields(
          List.of("createdAt"),
          List.of("fact"),
          List.of(
              "fact",
              "correction",
              "causes.text",
              "similarCases",
              "actions.text",
              "actions.evidence",
              "verifications.comment",
              "signatures.comment"),
          List.of("actions.owner", "signatures.byName"),
          List.of(),
          List.of(),
          List.of("reference", "clauses", "severity"));

  /** Members that every kind has. */
  static final List<String> COMMON_TEXTS = List.of("voidReason", "attachments.name");

  static final List<String> COMMON_NAMES = List.of("createdByName");

  static DescribedFields of(RecordKind kind) {
    return switch (kind) {
      case WORK_LOG_ENTRY -> WORK_LOG_ENTRY;
      case SERVICE_SLIP -> SERVICE_SLIP;
      case SERVICE_AGREEMENT -> SERVICE_AGREEMENT;
      case MAIL_ITEM -> MAIL_ITEM;
      case RECEIPT -> RECEIPT;
      case ANALYSIS_REPORT -> ANALYSIS_REPORT;
      case CORRECTIVE_ACTION -> CORRECTIVE_ACTION;
    };
  }

  /** The texts at the end of a path, in order; none where the members are absent. */
  static List<String> values(CanonicalObject record, String path) {
    List<String> found = new ArrayList<>();
    collect(record, path, found);
    return found;
  }

  private static void collect(CanonicalObject object, String path, List<String> found) {
    int stop = path.indexOf('.');
    Object value = object.members().get(stop < 0 ? path : path.substring(0, stop));
    String rest = stop < 0 ? "" : path.substring(stop + 1);
    if (value instanceof List<?> list) {
      list.forEach(item -> collectFrom(item, rest, found));
    } else if (value != null) {
      collectFrom(value, rest, found);
    }
  }

  private static void collectFrom(Object value, String rest, List<String> found) {
    if (value instanceof CanonicalObject inner && !rest.isEmpty()) {
      collect(inner, rest, found);
    } else if (value instanceof String text && rest.isEmpty()) {
      found.add(text);
    }
  }
}
