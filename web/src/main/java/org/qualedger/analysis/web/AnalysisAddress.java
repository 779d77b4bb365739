package org.qualedger.analysis.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.qualedger.analysis.desk.Question;
import org.qualedger.statistics.runrule.NelsonRule;

/** Writes a question as the query of an address; {@link AnalysisQuery} reads it back. */
final class AnalysisAddress {
  private AnalysisAddress() {}

  /** The query, without the question mark. */
  static String query(Question question) {
    StringBuilder query = new StringBuilder();
    question.scope().centres().forEach(centre -> add(query, "centre", centre));
    add(query, "from", question.scope().first().toString());
    add(query, "to", question.scope().last().toString());
    add(query, "subject", question.subject().name());
    add(query, "view", question.view().name());
    add(query, "by", question.by().name());
    question
        .baseline()
        .ifPresent(
            span -> {
              add(query, "frozenFrom", span.first().toString());
              add(query, "frozenTo", span.last().toString());
            });
    for (YearMonth stage : question.stages()) {
      add(query, "stage", stage.toString());
    }
    for (NelsonRule rule : question.rules().rules()) {
      add(query, "rule", String.valueOf(rule.number()));
    }
    return query.toString();
  }

  private static void add(StringBuilder query, String name, String value) {
    query
        .append(query.isEmpty() ? "" : "&")
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
