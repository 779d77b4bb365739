package org.qualedger.rule.web;

import java.util.List;
import org.qualedger.rule.desk.ClauseView;

/**
 * A clause that can be checked.
 *
 * @param id short id, 4.2.7
 * @param fullId with its document, P7.9-8/4.2.7
 * @param title its title
 * @param summary what it asks, in one sentence of ours
 * @param parameters the numbers that the rule uses today
 */
public record ClauseJson(
    String id, String fullId, String title, String summary, List<ParameterJson> parameters) {

  /**
   * A number that a rule uses.
   *
   * @param name stable name
   * @param source PROCEDURE or COMPANY: whether the procedure sets it
   * @param text all of it in words
   */
  public record ParameterJson(String name, int value, String unit, String source, String text) {}

  static ClauseJson of(ClauseView clause, RuleTexts texts) {
    return new ClauseJson(
        clause.clause(),
        clause.fullId(),
        texts.title(clause.nameKey()),
        texts.summary(clause.nameKey()),
        clause.parameters().stream()
            .map(
                parameter ->
                    new ParameterJson(
                        parameter.parameter().name(),
                        parameter.value(),
                        parameter.unit().name(),
                        parameter.source().name(),
                        texts.parameter(parameter)))
            .toList());
  }
}
