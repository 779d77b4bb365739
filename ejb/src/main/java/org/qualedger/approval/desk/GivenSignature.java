package org.qualedger.approval.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.approval.Signature;
import org.qualedger.record.Act;
import org.qualedger.record.QualityRecord;

/**
 * The signature of somebody who is no member, such as a customer or a supplier, as the member who
 * takes it enters it.
 *
 * @param by name of the person
 * @param at when it was set, or null for the time of the act
 * @param method on paper, drawn on the screen or photographed
 * @param picture SHA-256 in hex of the picture, which is an attachment of the record; needed unless
 *     the signature stands on paper only
 */
public record GivenSignature(
    @NotBlank @Size(max = 100) String by,
    @Nullable Instant at,
    Signature.Method method,
    @Size(min = 64, max = 64) @Nullable String picture) {

  /**
   * Whether the signature can be taken for a record.
   *
   * @param field name of the input, for the refusal
   */
  public Decision check(QualityRecord record, String field) {
    if (by.isBlank()) {
      return Decision.refusedField(field + ".by", RefusalCode.MISSING);
    }
    if (method == Signature.Method.PASSWORD) {
      return Decision.refusedField(
          field + ".method", RefusalCode.OUT_OF_RANGE, method.name(), "PAPER, SCREEN, PHOTO");
    }
    if (picture == null) {
      return method == Signature.Method.PAPER
          ? Decision.grant()
          : Decision.refusedField(field + ".picture", RefusalCode.MISSING);
    }
    return record.attachments().stream().anyMatch(file -> file.sha256().equals(picture))
        ? Decision.grant()
        : Decision.refusedField(field + ".picture", RefusalCode.UNKNOWN_REFERENCE, picture);
  }

  /** The signature under a record, with what it means there. */
  public Signature under(Act act, String meaning) {
    Instant when = at == null ? act.when() : at.truncatedTo(ChronoUnit.MILLIS);
    return new Signature(by.strip(), when, method, meaning, picture);
  }
}
