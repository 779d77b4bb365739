package org.qualedger.print;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qualedger.record.RecordKind;

/**
 * The registry of printed forms (表单): each has one name, one number and one version, and a form
 * without them is not valid (ISO 9001 7.5.2). Whoever changes what a form says raises its version
 * and the day from which it holds.
 *
 * <p>The number is that of the procedure and of the kind of record; where a kind has two forms, a
 * serial follows. The statistical analysis report (R12) is printed by a printer of its own.
 */
public enum PrintedForm {
  /** Work log of a day (工作日志), or of the one entry that is shown. */
  WORK_LOG_PAGE("P7.9-8/R02", "1.0", RecordKind.WORK_LOG_ENTRY, Extent.DAY),
  /** Service slip (顾客委托服务单). */
  SERVICE_SLIP("P7.9-8/R03", "1.0", RecordKind.SERVICE_SLIP, Extent.RECORD),
  /** Service agreement (委托服务协议). */
  SERVICE_AGREEMENT("P7.9-8/R05", "1.0", RecordKind.SERVICE_AGREEMENT, Extent.RECORD),
  /** Mail acceptance register of a day (邮件接收记录表). */
  MAIL_REGISTER_PAGE("P7.9-8/R06-1", "1.0", RecordKind.MAIL_ITEM, Extent.DAY),
  /** Note with which an item of mail is collected (邮件领取单). */
  MAIL_COLLECTION_NOTE("P7.9-8/R06-2", "1.0", RecordKind.MAIL_ITEM, Extent.RECORD),
  /** Return visits of one service slip (回访记录表). */
  RETURN_VISIT_SHEET("P7.9-8/R08", "1.0", RecordKind.SERVICE_SLIP, Extent.RECORD),
  /** Receipt (收据). */
  RECEIPT("P7.9-8/R09", "1.0", RecordKind.RECEIPT, Extent.RECORD),
  /** Corrective or preventive action report (纠正/预防措施报告). */
  CORRECTIVE_ACTION("P7.9-8/R13", "1.0", RecordKind.CORRECTIVE_ACTION, Extent.RECORD);

  /** How much a form shows. */
  public enum Extent {
    /** One record. */
    RECORD,
    /** The records of one centre and one day. */
    DAY
  }

  private static final LocalDate FIRST_EDITION = LocalDate.of(2026, 11, 25);

  private final String number;
  private final String version;
  private final RecordKind kind;
  private final Extent extent;

  PrintedForm(String number, String version, RecordKind kind, Extent extent) {
    this.number = number;
    this.version = version;
    this.kind = kind;
    this.extent = extent;
  }

  /** The form number (表单编号). */
  public String number() {
    return number;
  }

  /** The version of the form. */
  public String version() {
    return version;
  }

  /** The day from which this version holds; also the date of a blank form. */
  public LocalDate validFrom() {
    return FIRST_EDITION;
  }

  /** The kind of the records it shows. */
  public RecordKind kind() {
    return kind;
  }

  /** How much it shows. */
  public Extent extent() {
    return extent;
  }

  /** The name by which programs ask for it, such as {@code service-slip}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The form with a key. */
  public static Optional<PrintedForm> ofKey(String key) {
    return Arrays.stream(values()).filter(form -> form.key().equals(key)).findFirst();
  }

  /** The forms that show records of a kind; the one that shows all of a record comes first. */
  public static List<PrintedForm> of(RecordKind kind) {
    return Arrays.stream(values())
        .filter(form -> form.kind == kind)
        .sorted((a, b) -> Boolean.compare(b.isWhole(), a.isWhole()))
        .toList();
  }

  /** Whether the form says all that a single record holds. */
  public boolean isWhole() {
    return this != RETURN_VISIT_SHEET && this != MAIL_REGISTER_PAGE;
  }
}
