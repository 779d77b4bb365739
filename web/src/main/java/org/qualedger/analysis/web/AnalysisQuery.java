package org.qualedger.analysis.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.Stratification;
import org.qualedger.analysis.desk.Question;
import org.qualedger.analysis.desk.Scope;
import org.qualedger.analysis.desk.Subject;
import org.qualedger.analysis.desk.View;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.desk.ReadingCompany;
import org.qualedger.statistics.runrule.NelsonRule;
import org.qualedger.statistics.runrule.RuleSet;
import org.qualedger.web.Fault;

/**
 * A question as it stands in an address, the same for the page and for programs: {@code
 * ?centre=C012&subject=TIM&view=CONTROL&from=2025-11&to=2026-10}. What is not said is the usual:
 * timeliness, the last thirteen full months, all centres that the reader sees.
 */
final class AnalysisQuery {
  private static final int USUAL_MONTHS = 13;

  private final Function<String, List<String>> parameters;
  private final List<Fault> faults = new ArrayList<>();
  private final @Nullable Question question;

  /**
   * Reads an address.
   *
   * @param parameters the values of each parameter
   * @param seen the centres that the reader sees; the company as a whole is none of them
   * @param now the month we are in
   */
  AnalysisQuery(
      Function<String, List<String>> parameters,
      List<ReadingCompany.CentreChoice> seen,
      YearMonth now) {
    this.parameters = parameters;
    this.question =
        read(
            seen.stream()
                .map(ReadingCompany.CentreChoice::code)
                .filter(code -> !code.equals(ServiceCentre.COMPANY))
                .toList(),
            now);
  }

  /** The question, unless there are faults. */
  Optional<Question> question() {
    return Optional.ofNullable(question);
  }

  /** What is wrong with the address, each with the name of its parameter. */
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  private @Nullable Question read(List<String> seen, YearMonth now) {
    YearMonth last = month("to").orElse(now.minusMonths(1));
    YearMonth first = month("from").orElse(last.minusMonths(USUAL_MONTHS - 1L));
    List<String> centres = centres(seen);
    Subject subject = choice("subject", Subject.class).orElse(Subject.TIM);
    View view = choice("view", View.class).orElse(View.of(subject).getFirst());
    Stratification by = choice("by", Stratification.class).orElse(Stratification.CENTRE);
    Optional<YearMonth> frozenFrom = month("frozenFrom");
    Optional<YearMonth> frozenTo = month("frozenTo");
    List<YearMonth> stages =
        values("stage").stream().flatMap(text -> month("stage", text).stream()).toList();
    RuleSet rules = rules();
    if (!faults.isEmpty()) {
      return null;
    }
    // A technique that does not suit another subject gives way to that subject's usual one.
    View suiting = view.suits(subject) ? view : View.of(subject).getFirst();
    try {
      return new Question(
          new Scope(centres, first, last),
          subject,
          suiting,
          by,
          frozenFrom.isPresent() || frozenTo.isPresent()
              ? Optional.of(new Question.Span(frozenFrom.orElse(first), frozenTo.orElse(last)))
              : Optional.empty(),
          stages,
          rules);
    } catch (IllegalArgumentException impossible) {
      faults.add(Fault.of("from", "impossible"));
      return null;
    }
  }

  private List<String> centres(List<String> seen) {
    List<String> asked = values("centre");
    for (String centre : asked) {
      if (!seen.contains(centre)) {
        faults.add(Fault.of("centre", "not-a-choice", String.join(", ", seen)));
      }
    }
    return asked.isEmpty() ? seen : asked;
  }

  private RuleSet rules() {
    List<String> asked = values("rule");
    Set<NelsonRule> rules = EnumSet.noneOf(NelsonRule.class);
    for (String text : asked) {
      Optional<NelsonRule> rule =
          Arrays.stream(NelsonRule.values())
              .filter(one -> String.valueOf(one.number()).equals(text))
              .findFirst();
      rule.ifPresentOrElse(
          rules::add, () -> faults.add(Fault.of("rule", "number-out-of-range", "1", "8")));
    }
    RuleSet usual = RuleSet.usual();
    return rules.isEmpty() ? usual : new RuleSet(rules, usual.sameSideLength(), usual.bothSides());
  }

  private <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    List<String> asked = values(name);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Map<String, E> choices =
        EnumSet.allOf(type).stream().collect(Collectors.toMap(Enum::name, one -> one));
    E chosen = choices.get(asked.getFirst());
    if (chosen == null) {
      faults.add(
          Fault.of(
              name,
              "not-a-choice",
              EnumSet.allOf(type).stream().map(Enum::name).collect(Collectors.joining(", "))));
    }
    return Optional.ofNullable(chosen);
  }

  private Optional<YearMonth> month(String name) {
    List<String> asked = values(name);
    return asked.isEmpty() ? Optional.empty() : month(name, asked.getFirst());
  }

  private Optional<YearMonth> month(String name, String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException notOne) {
      faults.add(Fault.of(name, "not-month"));
      return Optional.empty();
    }
  }

  private List<String> values(String name) {
    return parameters.apply(name).stream()
        .flatMap(text -> Arrays.stream(text.split("[,;\\s]+", -1)))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
