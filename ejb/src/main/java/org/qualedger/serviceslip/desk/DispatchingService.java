package org.qualedger.serviceslip.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;
import org.qualedger.organization.Member;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.persistence.Members;
import org.qualedger.persistence.Records;
import org.qualedger.record.Act;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.serviceslip.Dispatch;
import org.qualedger.serviceslip.ServiceSlip;

/** Dispatching a service: the front desk gives the slip to a provider (3.1). */
@Stateless
@RolesAllowed(Duty.FRONT_DESK_ROLE)
public class DispatchingService {
  private static final Permitted WHO = Permitted.to(Duty.FRONT_DESK);

  private final ChangingSlips slips;
  private final Members members;
  private final Records records;

  @Inject
  DispatchingService(ChangingSlips slips, Members members, Records records) {
    this.slips = slips;
    this.members = members;
    this.records = records;
  }

  @SuppressWarnings("NullAway")
  protected DispatchingService() {
    this(null, null, null);
  }

  public Outcome<ServiceSlipView> dispatch(
      RecordNumber number, Command command, Dispatch dispatch) {
    return slips.change(
        number, WHO, command, "dispatch", (slip, act) -> dispatch(slip, act, dispatch));
  }

  private Decision dispatch(ServiceSlip slip, Act act, Dispatch dispatch) {
    String lead = dispatch.leadLogin();
    if (lead != null && members.find(lead).filter(Member::active).isEmpty()) {
      return Decision.refusedField("leadLogin", RefusalCode.UNKNOWN_REFERENCE, lead);
    }
    String agreement = dispatch.agreementNumber();
    if (agreement != null
        && (!RecordNumber.isNumber(agreement) || !records.exists(RecordNumber.parse(agreement)))) {
      return Decision.refusedField("agreementNumber", RefusalCode.UNKNOWN_REFERENCE, agreement);
    }
    return slip.dispatch(act, dispatch);
  }
}
