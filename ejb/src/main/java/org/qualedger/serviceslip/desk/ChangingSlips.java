package org.qualedger.serviceslip.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.Act;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;
import org.qualedger.serviceslip.ServiceSlip;

/**
 * What the use cases that change one slip have in common: the change, and the view of what came.
 */
@ApplicationScoped
class ChangingSlips {
  private final WritingRecords writing;
  private final CompanyZone zone;

  @Inject
  ChangingSlips(WritingRecords writing, CompanyZone zone) {
    this.writing = writing;
    this.zone = zone;
  }

  @SuppressWarnings("NullAway")
  protected ChangingSlips() {
    this(null, null);
  }

  Outcome<ServiceSlipView> change(
      RecordNumber number,
      Permitted who,
      Command command,
      String verb,
      BiFunction<ServiceSlip, Act, Decision> change) {
    return writing.change(ServiceSlip.class, number, who, command, verb, change).map(this::view);
  }

  ServiceSlipView view(ServiceSlip slip) {
    return ServiceSlipView.of(slip, zone);
  }

  CompanyZone zone() {
    return zone;
  }
}
