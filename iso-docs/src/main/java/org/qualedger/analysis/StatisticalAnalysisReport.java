package org.qualedger.analysis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.approval.SignedStep;
import org.qualedger.document.ClauseId;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.ledger.Hash;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * A statistical analysis report (统计分析报告, R12) of a centre and a month (4.4.1) or quarter (4.4.2).
 *
 * <p>The manager's assistant writes the monthly one and the centre manager reviews it; the centre
 * manager writes the quarterly one with the staff and the quality engineering department approves
 * it. Nobody decides on a report that he or she wrote. From the submission on the figures are
 * frozen: late or corrected data never change them, but show in a recount.
 */
@Entity
@Table(name = "analysis_report")
@DiscriminatorValue("ANALYSIS_REPORT")
public class StatisticalAnalysisReport extends QualityRecord {
  /** Name and version of the canonical form. */
  public static final String SCHEMA = "qualedger/analysis-report/1";

  /** How long a period the report covers. */
  public enum Type {
    MONTHLY,
    QUARTERLY
  }

  /** Where the report stands; derived from what happened. */
  public enum Stage {
    DRAFT,
    SUBMITTED,
    /** Given back to the author with a comment; the figures stay frozen. */
    RETURNED,
    /** The centre manager has read a monthly report. */
    REVIEWED,
    /** The quality engineering department has approved a quarterly report. */
    APPROVED,
    CLOSED,
    VOIDED
  }

  @Column(name = "centre")
  private String centreOfList;

  @Enumerated(EnumType.STRING)
  @Column(name = "report_type")
  private Type type;

  @Column(name = "report_period")
  private String period;

  @Column(name = "period_start")
  private LocalDate periodStart;

  @Column(name = "period_end")
  private LocalDate periodEnd;

  @Column(name = "data_cutoff")
  private Instant cutoff;

  @Column(name = "basis_digest")
  private String basisDigest;

  @ElementCollection
  @CollectionTable(name = "analysis_report_rate", joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  private List<Rate> rates = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "analysis_report_tally",
      joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  private List<Tally> tallies = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "analysis_report_month",
      joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  private List<MonthPoint> months = new ArrayList<>();

  private @Nullable String findings;

  private @Nullable String causes;

  @ElementCollection
  @CollectionTable(
      name = "analysis_report_measure",
      joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  private List<CountermeasureLine> measures = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "analysis_report_follow_up",
      joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  private List<MeasureFollowUp> previousMeasures = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "analysis_report_participant",
      joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  @Column(name = "participant")
  private List<String> participants = new ArrayList<>();

  private @Nullable String conclusion;

  @Column(name = "no_action_reason")
  private @Nullable String noActionReason;

  @ElementCollection
  @CollectionTable(
      name = "analysis_report_signature",
      joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  private List<SignedStep> steps = new ArrayList<>();

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @SuppressWarnings("NullAway.Init")
  protected StatisticalAnalysisReport() {}

  /**
   * Prepares the draft with its figures; {@link #check} has been granted.
   *
   * @param planned measures of the report on the period before, which are followed up in this one
   * @throws IllegalArgumentException when the figures belong to another centre
   */
  public StatisticalAnalysisReport(
      RecordNumber number,
      Act act,
      Figures figures,
      List<CountermeasureLine> planned,
      Medium medium,
      boolean sample) {
    super(number, act, medium, sample);
    if (!figures.basis().centre().equals(number.centre())) {
      throw new IllegalArgumentException("the figures belong to " + figures.basis().centre());
    }
    ReportingPeriod period = figures.basis().period();
    this.centreOfList = number.centre();
    this.type = typeOf(period);
    this.period = period.toString();
    this.periodStart = period.start();
    this.periodEnd = period.end();
    planned.forEach(line -> previousMeasures.add(MeasureFollowUp.of(line)));
    take(figures);
  }

  private StatisticalAnalysisReport(CanonicalObject from) {
    super(from);
    this.centreOfList = centre();
    ReportingPeriod covered = ReportingPeriod.parse(from.required("period"));
    this.type = typeOf(covered);
    this.period = covered.toString();
    this.periodStart = covered.start();
    this.periodEnd = covered.end();
    this.cutoff = from.requiredMoment("dataCutoff");
    this.basisDigest = from.required("basisDigest").substring("SHA-256:".length());
    from.objects("rates").forEach(r -> rates.add(Rate.rehydrate(r)));
    from.objects("tallies").forEach(t -> tallies.add(Tally.rehydrate(t)));
    from.objects("months").forEach(m -> months.add(MonthPoint.rehydrate(m)));
    this.findings = from.text("findings");
    this.causes = from.text("causes");
    from.objects("measures").forEach(m -> measures.add(CountermeasureLine.rehydrate(m)));
    from.objects("previousMeasures")
        .forEach(m -> previousMeasures.add(MeasureFollowUp.rehydrate(m)));
    this.participants.addAll(from.texts("participants"));
    this.conclusion = from.text("conclusion");
    this.noActionReason = from.text("noActionReason");
    from.objects("signatures").forEach(s -> steps.add(SignedStep.rehydrate(s)));
    this.submittedAt = from.moment("submittedAt");
  }

  /** Whether a report on a period can be prepared; asked before a number is drawn. */
  public static Decision check(ReportingPeriod period, CompanyZone zone, Act act) {
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, act.when().toString());
    }
    if (act.when().isBefore(zone.endOf(period.end()))) {
      return Decision.refusedField("period", RefusalCode.PERIOD_OPEN, period.toString());
    }
    Duty author = authorOf(period);
    return act.duty() == author
        ? Decision.grant()
        : Decision.refusedBy(clauseOf(period), RefusalCode.NOT_YOUR_DUTY, author.name());
  }

  /** Rebuilds a report from the record object of a revision. */
  public static StatisticalAnalysisReport rehydrate(CanonicalObject from) {
    return new StatisticalAnalysisReport(from);
  }

  /** The duty that writes the report on such a period. */
  public static Duty authorOf(ReportingPeriod period) {
    return period.quarterly() ? Duty.CENTRE_MANAGER : Duty.MANAGERS_ASSISTANT;
  }

  private static String clauseOf(ReportingPeriod period) {
    return period.quarterly() ? "4.4.2" : "4.4.1";
  }

  private static Type typeOf(ReportingPeriod period) {
    return period.quarterly() ? Type.QUARTERLY : Type.MONTHLY;
  }

  private void take(Figures figures) {
    this.cutoff = figures.cutoff();
    this.basisDigest = figures.basis().digest().hex();
    rates.clear();
    rates.addAll(figures.rates());
    tallies.clear();
    tallies.addAll(figures.tallies());
    months.clear();
    months.addAll(figures.months());
  }

  /** Counts anew while the report is a draft; later the figures are frozen. */
  public Decision recount(Act act, Figures figures) {
    if (stageNow() != Stage.DRAFT) {
      return wrongStage("recount");
    }
    if (act.duty() != author()) {
      return Decision.refusedBy(clause(), RefusalCode.NOT_YOUR_DUTY, author().name());
    }
    take(figures);
    return Decision.grant();
  }

  /** Writes or changes the texts while the author has the report. */
  public Decision amend(Act act, ReportTexts texts) {
    Stage now = stageNow();
    if (now != Stage.DRAFT && now != Stage.RETURNED) {
      return wrongStage("amend");
    }
    if (act.duty() != author()) {
      return Decision.refusedBy(clause(), RefusalCode.NOT_YOUR_DUTY, author().name());
    }
    List<CountermeasureLine> lines = texts.measures();
    if (lines != null) {
      for (int i = 0; i < lines.size(); i++) {
        CountermeasureLine line = lines.get(i);
        if (line.measure().isBlank()) {
          return missing("measures[" + i + "].measure");
        }
        if (line.owner().isBlank()) {
          return missing("measures[" + i + "].owner");
        }
        if (line.due() == null) {
          return missing("measures[" + i + "].due");
        }
      }
    }
    findings = texts.findings() == null ? findings : texts.findings();
    causes = texts.causes() == null ? causes : texts.causes();
    conclusion = texts.conclusion() == null ? conclusion : texts.conclusion();
    noActionReason = texts.noActionReason() == null ? noActionReason : texts.noActionReason();
    if (lines != null) {
      measures.clear();
      measures.addAll(lines);
    }
    List<MeasureFollowUp> followed = texts.previousMeasures();
    if (followed != null) {
      previousMeasures.clear();
      previousMeasures.addAll(followed);
    }
    List<String> present = texts.participants();
    if (present != null) {
      participants.clear();
      present.stream().filter(p -> !p.isBlank()).forEach(participants::add);
    }
    return Decision.grant();
  }

  /**
   * Hands the report in and freezes its figures. A missed target needs causes and either a measure
   * or a reason why there is none; a quarterly report needs its participants.
   */
  public Decision submit(Act act) {
    Stage now = stageNow();
    if (now != Stage.DRAFT && now != Stage.RETURNED) {
      return wrongStage("submit");
    }
    if (act.duty() != author()) {
      return Decision.refusedBy(clause(), RefusalCode.NOT_YOUR_DUTY, author().name());
    }
    if (isBlank(findings)) {
      return missing("findings");
    }
    if (isBlank(conclusion)) {
      return missing("conclusion");
    }
    if (missesTarget()) {
      if (isBlank(causes)) {
        return missing("causes");
      }
      if (measures.isEmpty() && isBlank(noActionReason)) {
        return missing("measures");
      }
    }
    if (type == Type.QUARTERLY && participants.isEmpty()) {
      return missing("participants");
    }
    sign(act, SignedStep.Meaning.SUBMITTED);
    submittedAt = act.enteredAt();
    return Decision.grant();
  }

  /** The centre manager has read the monthly report (经理审阅). */
  public Decision review(Act act) {
    if (type != Type.MONTHLY || stageNow() != Stage.SUBMITTED) {
      return wrongStage("review");
    }
    return decide(act, SignedStep.Meaning.REVIEWED);
  }

  /** The quality engineering department approves the quarterly report (品质工程部审批). */
  public Decision approve(Act act) {
    if (type != Type.QUARTERLY || stageNow() != Stage.SUBMITTED) {
      return wrongStage("approve");
    }
    return decide(act, SignedStep.Meaning.APPROVED);
  }

  /** Gives the report back to its author; the reason of the act is the comment. */
  public Decision returnToAuthor(Act act) {
    if (stageNow() != Stage.SUBMITTED) {
      return wrongStage("return");
    }
    if (!act.hasReason()) {
      return Decision.refusedField("comment", RefusalCode.REASON_NEEDED);
    }
    return decide(act, SignedStep.Meaning.RETURNED);
  }

  private Decision decide(Act act, SignedStep.Meaning meaning) {
    if (wroteIt(act.by())) {
      return Decision.refusedBy(clause(), RefusalCode.APPROVER_IS_AUTHOR, act.byName());
    }
    if (act.duty() != decider()) {
      return Decision.refusedBy(clause(), RefusalCode.NOT_YOUR_DUTY, decider().name());
    }
    sign(act, meaning);
    return Decision.grant();
  }

  /**
   * Ends the report.
   *
   * @param openActions corrective actions that follow from it and are not closed
   */
  public Decision close(Act act, long openActions) {
    Stage now = stageNow();
    if (now != Stage.REVIEWED && now != Stage.APPROVED) {
      return wrongStage("close");
    }
    if (openActions > 0) {
      return Decision.refused(RefusalCode.ACTIONS_OPEN, Long.toString(openActions));
    }
    sign(act, SignedStep.Meaning.CLOSED);
    return Decision.grant();
  }

  /** Whether a member prepared or submitted the report. */
  public boolean wroteIt(String login) {
    return createdBy().equals(login)
        || steps.stream()
            .anyMatch(s -> s.meaning() == SignedStep.Meaning.SUBMITTED && s.by().equals(login));
  }

  private void sign(Act act, SignedStep.Meaning meaning) {
    steps.add(
        new SignedStep(
            meaning,
            act.by(),
            act.byName(),
            act.duty(),
            act.enteredAt(),
            act.reason(),
            Hash.of(canonical().bytes()).hex()));
  }

  private Duty author() {
    return authorOf(reportingPeriod());
  }

  /** The duty that reviews or approves. */
  public Duty decider() {
    return type == Type.QUARTERLY ? Duty.QUALITY_ENGINEER : Duty.CENTRE_MANAGER;
  }

  private String clause() {
    return clauseOf(reportingPeriod());
  }

  private Decision wrongStage(String verb) {
    return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), verb);
  }

  private Decision missing(String field) {
    return new Decision.Refused(
        RefusalCode.MISSING, ClauseId.procedure(clause()), field, List.of());
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** Where the report stands. */
  public Stage stageNow() {
    if (voided()) {
      return Stage.VOIDED;
    }
    if (steps.isEmpty()) {
      return Stage.DRAFT;
    }
    return switch (steps.getLast().meaning()) {
      case SUBMITTED -> Stage.SUBMITTED;
      case RETURNED -> Stage.RETURNED;
      case REVIEWED -> Stage.REVIEWED;
      case APPROVED, VERIFIED -> Stage.APPROVED;
      case CLOSED -> Stage.CLOSED;
    };
  }

  @Override
  public String stage() {
    return stageNow().name();
  }

  @Override
  public RecordKind kind() {
    return RecordKind.ANALYSIS_REPORT;
  }

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  protected boolean isClosed() {
    return stageNow() == Stage.CLOSED;
  }

  @Override
  protected void write(CanonicalObject.Builder to) {
    to.put("type", type)
        .put("period", period)
        .put("dataCutoff", cutoff)
        .put("basisDigest", "SHA-256:" + basisDigest)
        .put("rates", rates.stream().map(Rate::canonical).toList())
        .put("tallies", tallies.stream().map(Tally::canonical).toList())
        .put("months", months.stream().map(MonthPoint::canonical).toList())
        .put("findings", findings)
        .put("causes", causes)
        .put("measures", measures.stream().map(CountermeasureLine::canonical).toList())
        .put("previousMeasures", previousMeasures.stream().map(MeasureFollowUp::canonical).toList())
        .putTexts("participants", participants)
        .put("conclusion", conclusion)
        .put("noActionReason", noActionReason)
        .put("signatures", steps.stream().map(SignedStep::canonical).toList())
        .put("submittedAt", submittedAt);
  }

  public Type type() {
    return type;
  }

  public ReportingPeriod reportingPeriod() {
    return ReportingPeriod.parse(period);
  }

  public LocalDate periodStart() {
    return periodStart;
  }

  /** Last day. */
  public LocalDate periodEnd() {
    return periodEnd;
  }

  /** Moment at which the data were read (数据截止). */
  public Instant cutoff() {
    return cutoff;
  }

  /** SHA-256 in hex of the frozen {@link DataBasis}. */
  public String basisDigest() {
    return basisDigest;
  }

  public List<Rate> rates() {
    return List.copyOf(rates);
  }

  public List<Tally> tallies() {
    return List.copyOf(tallies);
  }

  public List<MonthPoint> months() {
    return List.copyOf(months);
  }

  /** Whether any judged rate misses its target. */
  public boolean missesTarget() {
    return rates.stream().anyMatch(Rate::missed);
  }

  public @Nullable String findings() {
    return findings;
  }

  public @Nullable String causes() {
    return causes;
  }

  public List<CountermeasureLine> measures() {
    return List.copyOf(measures);
  }

  /** What became of the measures of the period before. */
  public List<MeasureFollowUp> previousMeasures() {
    return List.copyOf(previousMeasures);
  }

  public List<String> participants() {
    return List.copyOf(participants);
  }

  public @Nullable String conclusion() {
    return conclusion;
  }

  public @Nullable String noActionReason() {
    return noActionReason;
  }

  /** Every signature, oldest first. */
  public List<SignedStep> steps() {
    return List.copyOf(steps);
  }

  /** When it was handed in for the last time, or null. */
  public @Nullable Instant submittedAt() {
    return submittedAt;
  }

  /** The newest signature of a meaning, or null. */
  public @Nullable SignedStep lastStep(SignedStep.Meaning meaning) {
    return steps.stream().filter(s -> s.meaning() == meaning).reduce((a, b) -> b).orElse(null);
  }
}
