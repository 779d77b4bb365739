package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.DataBasis;
import org.qualedger.analysis.FrozenBasis;
import org.qualedger.analysis.IssuedPrint;
import org.qualedger.analysis.IssuedPrintKey;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Target;
import org.qualedger.record.RecordNumber;

/** Analysis reports, the data they were counted from and the prints that were issued. */
@ApplicationScoped
public class AnalysisReports {
  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  /** One line of the list of reports. */
  public record Line(
      String number,
      String centre,
      StatisticalAnalysisReport.Type type,
      String period,
      LocalDate periodStart,
      String stage,
      int revision,
      String createdByName,
      @Nullable Instant submittedAt) {}

  /** Requests of the work log in a period. */
  public record Requests(long all, long refused, long referred) {}

  /** The report of a centre on a period that is not void. */
  public Optional<String> numberOf(String centre, ReportingPeriod period) {
    return entities
        .createQuery(
            "select r.number from StatisticalAnalysisReport r where r.centreOfList = :centre"
                + " and r.period = :period and r.voidedAt is null",
            String.class)
        .setParameter("centre", centre)
        .setParameter("period", period.toString())
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Reports that are not void whose period begins on a day from one to another, newest first. */
  public List<Line> list(Collection<String> centres, LocalDate from, LocalDate to) {
    return centres.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select new org.qualedger.persistence.AnalysisReports$Line(r.number,"
                    + " r.centreOfList, r.type, r.period, r.periodStart, r.stageName, r.revision,"
                    + " r.createdByName, r.submittedAt) from StatisticalAnalysisReport r"
                    + " where r.centreOfList in :centres and r.voidedAt is null"
                    + " and r.periodStart between :from and :to"
                    + " order by r.periodStart desc, r.centreOfList, r.number",
                Line.class)
            .setParameter("centres", centres)
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultList();
  }

  /** Keeps the bytes of a basis, unless they are kept already. */
  public void keep(DataBasis basis) {
    FrozenBasis frozen = new FrozenBasis(basis);
    if (entities.find(FrozenBasis.class, frozen.digest()) == null) {
      entities.persist(frozen);
    }
  }

  /** The basis with this digest. */
  public FrozenBasis basis(String digest) {
    FrozenBasis found = entities.find(FrozenBasis.class, digest);
    if (found == null) {
      throw new IllegalStateException("the data basis " + digest + " is missing");
    }
    return found;
  }

  public void keep(IssuedPrint print) {
    entities.persist(print);
  }

  /** The print of a revision. */
  public Optional<IssuedPrint> print(RecordNumber number, int revision, String language) {
    return Optional.ofNullable(
        entities.find(
            IssuedPrint.class, new IssuedPrintKey(number.toString(), revision, language)));
  }

  /**
   * A print that was issued, without its bytes.
   *
   * @param sha256 of the file in hex
   * @param unsealedSha256 of the file before it was sealed; the same where it was not
   */
  public record Issued(
      String number,
      int revision,
      String language,
      String sha256,
      String unsealedSha256,
      Instant issuedAt) {
    /** Whether the company's seal is on it. */
    public boolean sealed() {
      return !sha256.equals(unsealedSha256);
    }
  }

  /** The prints that have one of these digests, or had it before they were sealed. */
  public List<Issued> issued(Collection<String> digests) {
    return digests.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select new org.qualedger.persistence.AnalysisReports$Issued(p.recordNumber,"
                    + " p.revision, p.language, p.sha256, p.unsealedSha256, p.issuedAt)"
                    + " from IssuedPrint p where p.sha256 in :digests"
                    + " or p.unsealedSha256 in :digests order by p.issuedAt",
                Issued.class)
            .setParameter("digests", digests)
            .getResultList();
  }

  public List<Target> targets() {
    return entities
        .createQuery("select t from Target t order by t.id", Target.class)
        .getResultList();
  }

  /** Requests that came in during a period. */
  public Requests requests(String centre, ReportingPeriod period, CompanyZone zone) {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "select count(*),"
                        + " coalesce(sum(case when e.outcome = 'REFUSED' then 1 else 0 end), 0),"
                        + " coalesce(sum(case when e.outcome = 'REFERRED' then 1 else 0 end), 0)"
                        + " from work_log_entry e join quality_record q on q.number = e.number"
                        + " where e.centre = ?1 and q.voided_at is null"
                        + " and e.requested_at >= ?2 and e.requested_at < ?3")
                .setParameter(1, centre)
                .setParameter(2, zone.startOf(period.start()).atOffset(ZoneOffset.UTC))
                .setParameter(3, zone.endOf(period.end()).atOffset(ZoneOffset.UTC))
                .getSingleResult();
    return new Requests(number(row[0]), number(row[1]), number(row[2]));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
