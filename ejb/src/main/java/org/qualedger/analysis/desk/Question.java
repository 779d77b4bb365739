package org.qualedger.analysis.desk;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.Stratification;
import org.qualedger.statistics.runrule.RuleSet;

/**
 * What somebody wants to see of the records.
 *
 * @param scope of which centres and months
 * @param subject what is looked at
 * @param view by which technique; it suits the subject
 * @param by how the records are split where the technique splits them
 * @param baseline months on which the limits of their stage are frozen
 * @param stages first months of further stages, whose limits start anew
 * @param rules run rules of the control chart
 */
public record Question(
    Scope scope,
    Subject subject,
    View view,
    Stratification by,
    Optional<Span> baseline,
    List<YearMonth> stages,
    RuleSet rules) {

  /**
   * Checks that the technique suits and that stages and baseline lie in the months.
   *
   * @throws IllegalArgumentException if not
   */
  public Question {
    stages = stages.stream().distinct().sorted().toList();
    if (!view.suits(subject)) {
      throw new IllegalArgumentException(view + " does not suit " + subject);
    }
    for (YearMonth stage : stages) {
      if (!stage.isAfter(scope.first()) || stage.isAfter(scope.last())) {
        throw new IllegalArgumentException("No further stage can start in " + stage);
      }
    }
    if (baseline.isPresent() && !baseline.get().isWithin(scope)) {
      throw new IllegalArgumentException("The baseline is not within the months");
    }
  }

  /**
   * Months from one to another, both included.
   *
   * @param first first month
   * @param last last month, not before the first
   */
  public record Span(YearMonth first, YearMonth last) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last month comes before the first
     */
    public Span {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("From " + first + " to " + last);
      }
    }

    private boolean isWithin(Scope scope) {
      return !first.isBefore(scope.first()) && !last.isAfter(scope.last());
    }
  }

  /** The question about a subject as it is asked at first: the usual technique, nothing frozen. */
  public static Question about(Scope scope, Subject subject, @Nullable View view) {
    return new Question(
        scope,
        subject,
        view == null || !view.suits(subject) ? View.of(subject).getFirst() : view,
        Stratification.CENTRE,
        Optional.empty(),
        List.of(),
        RuleSet.usual());
  }

  /** The same, not split by anything. */
  public Question notSplit() {
    return new Question(scope, subject, view, Stratification.NONE, baseline, stages, rules);
  }
}
