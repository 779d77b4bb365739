package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.improvement.CorrectiveAction;
import org.qualedger.organization.CalendarDay;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.WorkingDays;
import org.qualedger.receipt.Receipt;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordNumber;
import org.qualedger.rule.RuleParameter;
import org.qualedger.rule.RuleParameters;

/** What the rules need of the records that a record is linked to, and of the company's settings. */
@ApplicationScoped
public class LinkedRecords {
  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  /** A record as it stands in the database now, whatever was read of it before. */
  public <T extends QualityRecord> Optional<T> fresh(Class<T> type, RecordNumber number) {
    T found = entities.find(type, number.toString());
    if (found != null) {
      entities.flush();
      entities.refresh(found);
    }
    return Optional.ofNullable(found);
  }

  /** Receipts with a line for a slip, voided ones and refunds too. */
  public List<Receipt> receiptsOf(RecordNumber slip) {
    return entities
        .createQuery(
            "select distinct r from Receipt r join r.lines l where l.slip = :slip", Receipt.class)
        .setParameter("slip", slip.toString())
        .getResultList();
  }

  /** Numbers of the slips that name an agreement. */
  public List<String> slipsNaming(RecordNumber agreement) {
    return entities
        .createQuery(
            "select s.number from ServiceSlip s where s.assignment.agreementNumber = :agreement"
                + " order by s.number",
            String.class)
        .setParameter("agreement", agreement.toString())
        .getResultList();
  }

  /** The report on a centre and period that is not void. */
  public Optional<StatisticalAnalysisReport> reportOn(String centre, String period) {
    return entities
        .createQuery(
            "select r from StatisticalAnalysisReport r where r.centreOfList = :centre"
                + " and r.period = :period and r.voidedAt is null order by r.number",
            StatisticalAnalysisReport.class)
        .setParameter("centre", centre)
        .setParameter("period", period)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Corrective actions that a report gave rise to, void ones left out. */
  public List<CorrectiveAction> actionsFrom(RecordNumber report) {
    return entities
        .createQuery(
            "select a from CorrectiveAction a where a.sourceReference = :report"
                + " and a.voidedAt is null",
            CorrectiveAction.class)
        .setParameter("report", report.toString())
        .getResultList();
  }

  public Optional<ServiceCentre> centre(String code) {
    return Optional.ofNullable(entities.find(ServiceCentre.class, code));
  }

  /** The centres, without the company as a whole. */
  public List<ServiceCentre> centres() {
    return entities
        .createQuery(
            "select c from ServiceCentre c where c.code <> :company order by c.code",
            ServiceCentre.class)
        .setParameter("company", ServiceCentre.COMPANY)
        .getResultList();
  }

  /** When the oldest record of a centre came to be. */
  public Optional<Instant> firstRecordOf(String centre) {
    // Not min(): of a function's value EclipseLink does not know the type, and the driver for
    // PostgreSQL then gives one that the converter for moments does not take.
    return entities
        .createQuery(
            "select r.createdAt from QualityRecord r where r.centre = :centre order by r.createdAt",
            Instant.class)
        .setParameter("centre", centre)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The company's calendar. */
  public WorkingDays workingDays() {
    Set<LocalDate> holidays = new HashSet<>();
    Set<LocalDate> worked = new HashSet<>();
    for (CalendarDay day :
        entities.createQuery("select d from CalendarDay d", CalendarDay.class).getResultList()) {
      (day.working() ? worked : holidays).add(day.day());
    }
    return new WorkingDays(holidays, worked);
  }

  /** The parameters of the rules through time. */
  public RuleParameters ruleParameters() {
    List<?> rows =
        entities
            .createNativeQuery("select parameter, setting, from_day from rule_parameter")
            .getResultList();
    return new RuleParameters(
        rows.stream()
            .map(Object[].class::cast)
            .map(
                row ->
                    new RuleParameters.Setting(
                        RuleParameter.valueOf((String) row[0]),
                        ((Number) row[1]).intValue(),
                        LocalDate.parse(String.valueOf(row[2]))))
            .toList());
  }
}
