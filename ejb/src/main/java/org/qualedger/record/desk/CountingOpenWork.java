package org.qualedger.record.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.RecordCounts;
import org.qualedger.record.RecordKind;

/** Counting the records of a centre that wait for somebody, by kind and stage, in one query. */
@Stateless
@RolesAllowed({
  Duty.FRONT_DESK_ROLE,
  Duty.SERVICE_STAFF_ROLE,
  Duty.CASHIER_ROLE,
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE,
  Duty.DEPUTY_GENERAL_MANAGER_ROLE,
  Duty.GENERAL_MANAGER_ROLE,
  Duty.AUDITOR_ROLE,
  Duty.ADMINISTRATOR_ROLE
})
public class CountingOpenWork {
  private final RecordCounts counts;
  private final Caller caller;

  @Inject
  CountingOpenWork(RecordCounts counts, Caller caller) {
    this.counts = counts;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected CountingOpenWork() {
    this(null, null);
  }

  /** Counts by kind and stage; empty for a centre the caller does not see. */
  public Map<RecordKind, Map<String, Long>> count(String centre) {
    Map<RecordKind, Map<String, Long>> open = new EnumMap<>(RecordKind.class);
    if (caller.actor().sees(centre)) {
      for (Object[] row : counts.open(centre)) {
        open.computeIfAbsent(RecordKind.valueOf((String) row[0]), kind -> new LinkedHashMap<>())
            .put((String) row[1], ((Number) row[2]).longValue());
      }
    }
    return open;
  }
}
