package org.qualedger.analysis.desk;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.CauseFactor;
import org.qualedger.analysis.CountedSlip;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.Stratification;
import org.qualedger.analysis.Tally;
import org.qualedger.chart.CauseDiagramFigure;
import org.qualedger.chart.CauseDiagramPicture;
import org.qualedger.chart.CheckSheetFigure;
import org.qualedger.chart.CheckSheetPicture;
import org.qualedger.chart.ParetoFigure;
import org.qualedger.organization.CompanyZone;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.guidance.DataCount;
import org.qualedger.statistics.guidance.Technique;
import org.qualedger.statistics.kpi.CrossTable;
import org.qualedger.statistics.pareto.ParetoAnalysis;
import org.qualedger.statistics.pareto.ParetoKind;
import org.qualedger.wording.DomainWords;

/** Pareto charts, check sheets and cause-and-effect diagrams of reasons, defects and categories. */
final class ReasonAnalysis {
  /** Everything without a class of its own stands last. */
  private static final String REST = "OTHER";

  /** More columns than this cannot be read side by side. */
  private static final int MOST_COLUMNS = 13;

  private static final int MONTHS_OF_A_QUARTER = 3;

  private final Question question;
  private final CompanyZone zone;
  private final Locale locale;
  private final DomainWords words;

  ReasonAnalysis(Question question, CompanyZone zone, Locale locale) {
    this.question = question;
    this.zone = zone;
    this.locale = locale;
    this.words = DomainWords.of(locale);
  }

  Answer answer(Collection<CountedSlip> slips) {
    return switch (question.view()) {
      case CHECK_SHEET -> sheet(slips);
      case CAUSES -> causes(slips);
      default -> pareto(slips);
    };
  }

  /**
   * The stated reasons at the bones of their factors, with how often each was stated. Those of
   * class A are verified: the records show that they make most of the cases.
   */
  private Answer causes(Collection<CountedSlip> slips) {
    SortedMap<CauseFactor, SortedMap<String, Map<String, Standing>>> byFactor = new TreeMap<>();
    for (CountedSlip slip : slips) {
      String code = code(slip);
      if (code != null) {
        byFactor
            .computeIfAbsent(factor(code), any -> new TreeMap<>())
            .computeIfAbsent(words.word(family(), code), any -> new TreeMap<>())
            .put(slip.number(), Standing.NUMERATOR);
      }
    }
    if (byFactor.isEmpty()) {
      return Answer.without(DataFault.INSUFFICIENT_DATA);
    }
    Set<String> vital = vital(byFactor.values());
    List<CauseDiagramPicture.Cause> bones = new ArrayList<>();
    List<Answer.Group> groups = new ArrayList<>();
    byFactor.forEach(
        (factor, reasons) -> {
          Map<String, Standing> all = new TreeMap<>();
          reasons.values().forEach(all::putAll);
          groups.add(new Answer.Group(words.word(factor), all));
          List<CauseDiagramPicture.Cause> causes = new ArrayList<>();
          reasons.forEach(
              (label, records) -> {
                groups.add(new Answer.Group(label, records));
                causes.add(
                    new CauseDiagramPicture.Cause(
                        words.counted(label, records.size()),
                        factor != CauseFactor.OTHER && vital.contains(label),
                        List.of()));
              });
          bones.add(new CauseDiagramPicture.Cause(words.word(factor), false, causes));
        });
    return Answer.of(
        CauseDiagramFigure.of(
            new CauseDiagramPicture(words.word("Analysis", "EFFECT_" + subject()), bones), locale),
        groups);
  }

  private static Set<String> vital(Collection<SortedMap<String, Map<String, Standing>>> reasons) {
    List<ParetoKind> kinds =
        reasons.stream()
            .flatMap(part -> part.entrySet().stream())
            .map(entry -> ParetoKind.of(entry.getKey(), entry.getValue().size()))
            .toList();
    return ParetoAnalysis.of(kinds).stream()
        .flatMap(pareto -> pareto.vitalFew().stream())
        .map(bar -> bar.kind().label())
        .collect(Collectors.toSet());
  }

  private CauseFactor factor(String code) {
    return question.subject() == Subject.DEFECTS
        ? CauseFactor.ofDefect(code)
        : CauseFactor.ofLateReason(code);
  }

  /** Classes by stratum or, where the slips are not split, in the course of time. */
  private Answer sheet(Collection<CountedSlip> slips) {
    StratumNames strata = new StratumNames(question.by(), words);
    SortedMap<String, SortedMap<String, Map<String, Standing>>> cells = new TreeMap<>();
    SortedSet<String> columns = new TreeSet<>();
    for (CountedSlip slip : slips) {
      String code = code(slip);
      if (code != null) {
        String column =
            question.by() == Stratification.NONE
                ? time(zone.month(slip.enteredAt()))
                : strata.of(question.by().stratum(slip, zone));
        columns.add(column);
        cells
            .computeIfAbsent(words.word(family(), code), any -> new TreeMap<>())
            .computeIfAbsent(column, any -> new TreeMap<>())
            .put(slip.number(), Standing.NUMERATOR);
      }
    }
    CrossTable<String, String> counts =
        new CrossTable<>(
            List.copyOf(cells.keySet()),
            List.copyOf(columns),
            cells.values().stream()
                .map(
                    line ->
                        columns.stream()
                            .map(column -> (long) line.getOrDefault(column, Map.of()).size())
                            .toList())
                .toList());
    List<Answer.Group> groups = new ArrayList<>();
    cells.forEach(
        (row, line) ->
            line.forEach(
                (column, records) ->
                    groups.add(new Answer.Group(words.pair(row, column), records))));
    return Answer.of(
        CheckSheetFigure.of(
            new CheckSheetPicture(
                words.word("Analysis", subject()),
                words.word("Analysis", "KIND"),
                question.by() == Stratification.NONE
                    ? words.word("Analysis", "MONTHS")
                    : words.word(question.by()),
                counts),
            locale),
        groups);
  }

  /** The month, or a longer time where there would be too many columns. */
  private String time(YearMonth month) {
    int months = question.scope().months();
    if (months <= MOST_COLUMNS) {
      return month.toString();
    }
    return months <= (MOST_COLUMNS - 1) * MONTHS_OF_A_QUARTER
        ? month.getYear() + "-Q" + month.get(IsoFields.QUARTER_OF_YEAR)
        : String.valueOf(month.getYear());
  }

  private Answer pareto(Collection<CountedSlip> slips) {
    Map<String, Map<String, Standing>> byLabel = new HashMap<>();
    Map<String, Boolean> rest = new HashMap<>();
    for (CountedSlip slip : slips) {
      String code = code(slip);
      if (code != null) {
        String label = words.word(family(), code);
        rest.put(label, code.equals(REST));
        byLabel
            .computeIfAbsent(label, any -> new TreeMap<>())
            .put(slip.number(), Standing.NUMERATOR);
      }
    }
    List<ParetoKind> kinds =
        byLabel.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                entry ->
                    new ParetoKind(
                        entry.getKey(),
                        entry.getValue().size(),
                        Boolean.TRUE.equals(rest.get(entry.getKey()))))
            .toList();
    int events = byLabel.values().stream().mapToInt(Map::size).sum();
    return Answer.ifEnough(
        Technique.PARETO_CHART,
        Map.of(DataCount.EVENTS, events, DataCount.CLASSES, kinds.size()),
        () -> pareto(kinds, byLabel));
  }

  private Answer pareto(List<ParetoKind> kinds, Map<String, Map<String, Standing>> byLabel) {
    return ParetoAnalysis.of(kinds)
        .map(
            analysis ->
                Answer.of(
                    ParetoFigure.of(analysis, words.word("Analysis", subject()), locale),
                    groups(analysis, byLabel)))
        .orElseGet(() -> Answer.without(DataFault.INSUFFICIENT_DATA));
  }

  private static List<Answer.Group> groups(
      ParetoAnalysis analysis, Map<String, Map<String, Standing>> byLabel) {
    List<Answer.Group> groups = new ArrayList<>();
    for (ParetoAnalysis.Bar bar : analysis.bars()) {
      String label = bar.kind().label();
      groups.add(new Answer.Group(label, byLabel.getOrDefault(label, Map.of())));
    }
    return groups;
  }

  private String subject() {
    return question.subject().name();
  }

  private String family() {
    return switch (question.subject()) {
      case LATE_REASONS -> "LateReason";
      case DEFECTS -> "DefectCode";
      default -> "ServiceCategory";
    };
  }

  /** The class of a slip, or null where it is no case. */
  private @Nullable String code(CountedSlip slip) {
    return switch (question.subject()) {
      case LATE_REASONS ->
          slip.arrival() == CountedSlip.Arrival.LATE ? stated(slip.lateReason()) : null;
      case DEFECTS -> Boolean.FALSE.equals(slip.firstResult()) ? stated(slip.defect()) : null;
      default -> stated(slip.category());
    };
  }

  private static String stated(@Nullable String code) {
    return code == null ? Tally.UNSTATED : code;
  }
}
