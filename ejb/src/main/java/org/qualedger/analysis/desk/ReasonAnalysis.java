package org.qualedger.analysis.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.CountedSlip;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.Tally;
import org.qualedger.chart.ParetoFigure;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.guidance.DataCount;
import org.qualedger.statistics.guidance.Technique;
import org.qualedger.statistics.pareto.ParetoAnalysis;
import org.qualedger.statistics.pareto.ParetoKind;
import org.qualedger.wording.DomainWords;

/** Pareto charts of reasons, defects and categories. */
final class ReasonAnalysis {
  /** Everything without a class of its own stands last. */
  private static final String REST = "OTHER";

  private final Question question;
  private final Locale locale;
  private final DomainWords words;

  ReasonAnalysis(Question question, Locale locale) {
    this.question = question;
    this.locale = locale;
    this.words = DomainWords.of(locale);
  }

  Answer answer(Collection<CountedSlip> slips) {
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
