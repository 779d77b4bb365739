package org.qualedger.mailregister.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.desk.GivenSignature;
import org.qualedger.mailregister.HandingOut;
import org.qualedger.mailregister.MailItem;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.Act;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;

/** Handing a mail item out against a signature (4.2.13). */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE})
public class HandingOutMail {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK);

  private final WritingRecords writing;

  @Inject
  HandingOutMail(WritingRecords writing) {
    this.writing = writing;
  }

  @SuppressWarnings("NullAway")
  protected HandingOutMail() {
    this(null);
  }

  /**
   * Hands it out.
   *
   * @param authority the written authority of who comes in the addressee's place
   * @param signature the collector's, or null where it was not taken
   */
  public Outcome<MailView> handOut(
      RecordNumber number,
      Command command,
      String collectedBy,
      HandingOut.Relation relation,
      @Nullable String authority,
      @Nullable GivenSignature signature) {
    return writing
        .change(
            MailItem.class,
            number,
            WHO,
            command,
            "collect",
            (item, act) -> {
              Decision signed =
                  signature == null ? Decision.grant() : signature.check(item, "signature");
              return signed.isGranted()
                  ? item.collect(act, handing(act, collectedBy, relation, authority, signature))
                  : signed;
            })
        .map(MailView::of);
  }

  private static HandingOut handing(
      Act act,
      String collectedBy,
      HandingOut.Relation relation,
      @Nullable String authority,
      @Nullable GivenSignature signature) {
    return new HandingOut(
        collectedBy,
        relation,
        authority,
        signature == null ? null : signature.under(act, MailItem.MEANING));
  }
}
