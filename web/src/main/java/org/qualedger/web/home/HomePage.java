package org.qualedger.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.analysis.desk.ReadingAnalysisReports;
import org.qualedger.improvement.CorrectiveAction;
import org.qualedger.improvement.desk.ReadingCorrectiveActions;
import org.qualedger.organization.CompanyZone;
import org.qualedger.persistence.AnalysisReports;
import org.qualedger.record.RecordKind;
import org.qualedger.record.desk.CountingOpenWork;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.SlipStage;
import org.qualedger.serviceslip.desk.ReadingServiceSlips;
import org.qualedger.serviceslip.desk.SlipFilter;
import org.qualedger.serviceslip.desk.SlipRow;
import org.qualedger.web.Shell;
import org.qualedger.web.Texts;
import org.qualedger.worklog.desk.ReadingWorkLog;
import org.qualedger.worklog.desk.WorkLogEntryView;

/** The home page: for each duty the work that waits, most urgent first. */
@Named
@RequestScoped
public class HomePage {
  private static final String TEXTS = "org.qualedger.web.home";
  private static final int LINES = 12;
  private static final int MOST_ACTIONS = 200;
  private static final Set<String> UNDECIDED =
      Set.of(
          StatisticalAnalysisReport.Stage.DRAFT.name(),
          StatisticalAnalysisReport.Stage.SUBMITTED.name(),
          StatisticalAnalysisReport.Stage.RETURNED.name());
  private static final Set<String> AWAITING_DECISION =
      Set.of(CorrectiveAction.Stage.SUBMITTED.name(), CorrectiveAction.Stage.DONE.name());
  private static final Duration SOON = Duration.ofMinutes(10);
  private static final Set<SlipStage> UNDER_WAY =
      Set.of(SlipStage.DISPATCHED, SlipStage.RECEIVED, SlipStage.ON_SITE, SlipStage.REWORK);
  private static final Set<SlipStage> BACK_AT_DESK =
      Set.of(
          SlipStage.REGISTERED,
          SlipStage.FINISHED,
          SlipStage.ACCEPTED,
          SlipStage.UNSIGNED,
          SlipStage.HANDED_BACK);

  private final ReadingServiceSlips slips;
  private final ReadingWorkLog log;
  private final CountingOpenWork counting;
  private final ReadingAnalysisReports reports;
  private final ReadingCorrectiveActions actions;
  private final Shell shell;
  private final Clock clock;
  private final CompanyZone zone;
  private final ReadOnce<SlipRow> clocks = new ReadOnce<>(this::readClocks);
  private final ReadOnce<SlipRow> desk = new ReadOnce<>(this::readDesk);
  private final ReadOnce<WorkLogEntryView> entries = new ReadOnce<>(this::readEntries);
  private final ReadOnce<AnalysisReports.Line> undecided = new ReadOnce<>(this::readReports);
  private final ReadOnce<ReadingCorrectiveActions.Row> open = new ReadOnce<>(this::readActions);

  /** A line of the overview. */
  public record OpenCount(RecordKind kind, String stage, long count, String address) {}

  @Inject
  HomePage(
      ReadingServiceSlips slips,
      ReadingWorkLog log,
      CountingOpenWork counting,
      ReadingAnalysisReports reports,
      ReadingCorrectiveActions actions,
      Shell shell,
      Clock clock,
      CompanyZone zone) {
    this.slips = slips;
    this.log = log;
    this.counting = counting;
    this.reports = reports;
    this.actions = actions;
    this.shell = shell;
    this.clock = clock;
    this.zone = zone;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected HomePage() {
    this(null, null, null, null, null, null, null, null);
  }

  /** Jobs under way; for service staff their own. */
  public List<SlipRow> getClocks() {
    return clocks.get();
  }

  private List<SlipRow> readClocks() {
    boolean all = shell.holds("FRONT_DESK") || shell.holds("CENTRE_MANAGER");
    return slips
        .page(
            new SlipFilter(
                shell.getCentre(), UNDER_WAY, all ? null : shell.getMe().login(), null, null),
            null,
            LINES)
        .stream()
        .sorted(
            Comparator.comparing(SlipRow::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** Slips that wait for the desk: to dispatch, to sign, to hand back, to pay. */
  public List<SlipRow> getDesk() {
    return desk.get();
  }

  private List<SlipRow> readDesk() {
    return slips.page(
        new SlipFilter(shell.getCentre(), BACK_AT_DESK, null, null, null), null, LINES);
  }

  /** Slips whose two days for a return visit are running. */
  public List<SlipRow> getVisits() {
    return slips.awaitingVisit(shell.getCentre(), LINES);
  }

  public List<WorkLogEntryView> getEntries() {
    return entries.get();
  }

  private List<WorkLogEntryView> readEntries() {
    return log.waiting(shell.getCentre(), LINES);
  }

  /** Reports of the last year that are still written or wait for a decision. */
  public List<AnalysisReports.Line> getReports() {
    return undecided.get();
  }

  private List<AnalysisReports.Line> readReports() {
    LocalDate today = zone.day(clock.instant());
    return reports.list(today.minusYears(1).withDayOfMonth(1), today).stream()
        .filter(line -> UNDECIDED.contains(line.stage()))
        .limit(LINES)
        .toList();
  }

  /** Corrective actions that are not closed, first those that wait for a decision. */
  public List<ReadingCorrectiveActions.Row> getActions() {
    return open.get();
  }

  private List<ReadingCorrectiveActions.Row> readActions() {
    return actions.list(true, 0, MOST_ACTIONS).stream()
        .sorted(Comparator.comparing(row -> !AWAITING_DECISION.contains(row.line().stage())))
        .limit(LINES)
        .toList();
  }

  /** Open records by kind and stage, each with the list behind it. */
  public List<OpenCount> getCounts() {
    List<OpenCount> lines = new ArrayList<>();
    for (Map.Entry<RecordKind, Map<String, Long>> kind :
        counting.count(shell.getCentre()).entrySet()) {
      kind.getValue()
          .forEach(
              (stage, count) ->
                  lines.add(
                      new OpenCount(kind.getKey(), stage, count, address(kind.getKey(), stage))));
    }
    return lines;
  }

  private String address(RecordKind kind, String stage) {
    return "search.xhtml?kind=" + kind.name() + "&stage=" + stage + "&centre=" + shell.getCentre();
  }

  /** How long the provider still has, or how late it is (4.2.7). */
  public String clock(SlipRow row) {
    Instant due = Objects.requireNonNull(row.dueAt());
    long minutes = Duration.between(clock.instant(), due).toMinutes();
    return minutes >= 0 ? text("clock.left", minutes) : text("clock.late", -minutes);
  }

  public String clockClass(SlipRow row) {
    Instant due = Objects.requireNonNull(row.dueAt());
    Instant now = clock.instant();
    return now.isAfter(due) ? "late" : now.plus(SOON).isAfter(due) ? "due" : "fine";
  }

  /** As {@link #clockClass}, and nothing where no clock runs. */
  public String dueClass(SlipRow row) {
    return row.dueAt() == null ? "" : clockClass(row);
  }

  /** How many hours are left for a visit that counts (4.2.14.4). */
  public String visitClock(SlipRow row) {
    Instant deadline = ServiceSlip.visitDeadline(Objects.requireNonNull(row.completedAt()), zone);
    return text("visit.left", Duration.between(clock.instant(), deadline).toHours());
  }

  public String visitClass(SlipRow row) {
    Instant deadline = ServiceSlip.visitDeadline(Objects.requireNonNull(row.completedAt()), zone);
    return Duration.between(clock.instant(), deadline).toHours() < 24 ? "due" : "fine";
  }

  private String text(String key, Object... arguments) {
    return Texts.text(TEXTS, shell.getLocale(), key, arguments);
  }
}
