package org.qualedger.rule.desk;

import java.util.List;
import org.qualedger.rule.RuleParameter;

/**
 * A clause that can be checked.
 *
 * @param clause short id, such as 4.2.7
 * @param fullId with its document, such as P7.9-8/4.2.7
 * @param nameKey key of its texts
 * @param parameters the numbers it uses
 */
public record ClauseView(
    String clause, String fullId, String nameKey, List<ParameterView> parameters) {
  public ClauseView {
    parameters = List.copyOf(parameters);
  }

  /**
   * A number that a rule uses.
   *
   * @param value the value for records created today
   * @param source whether the procedure sets it or the company
   */
  public record ParameterView(
      RuleParameter parameter, int value, RuleParameter.Unit unit, RuleParameter.Source source) {}
}
