package org.qualedger.mailregister.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.mailregister.MailIntake;
import org.qualedger.mailregister.MailItem;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.persistence.MailItems;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.Idempotency;
import org.qualedger.record.desk.WritingRecords;

/** Accepting mail for a customer: a new line of the register (4.2.13). */
@Stateless
@RolesAllowed({Duty.FRONT_DESK_ROLE})
public class ReceivingMail {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK);

  private final WritingRecords writing;
  private final MailItems items;

  @Inject
  ReceivingMail(WritingRecords writing, MailItems items) {
    this.writing = writing;
    this.items = items;
  }

  @SuppressWarnings("NullAway")
  protected ReceivingMail() {
    this(null, null);
  }

  /**
   * Enters an item. Where the unit has given a standing commission and none is named, that one is
   * noted.
   *
   * @param idempotency key for repetition, or null
   */
  public Outcome<MailView> receive(
      String centre,
      MailIntake intake,
      Medium medium,
      Command command,
      @Nullable Idempotency idempotency) {
    return writing
        .create(
            RecordKind.MAIL_ITEM,
            centre,
            WHO,
            command,
            idempotency,
            MailItem.class,
            MailItem::check,
            (number, act) -> new MailItem(number, act, commissioned(centre, intake), medium, false))
        .map(MailView::of);
  }

  private MailIntake commissioned(String centre, MailIntake intake) {
    return intake.commission() == null && items.hasStandingCommission(centre, intake.unitNo())
        ? intake.commissioned(MailIntake.Commission.STANDING)
        : intake;
  }
}
