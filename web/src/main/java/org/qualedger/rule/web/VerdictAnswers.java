package org.qualedger.rule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.RecordNumber;
import org.qualedger.rule.desk.ReadingVerdicts;
import org.qualedger.web.Call;

/** The verdicts on a record, as programs read them. */
@RequestScoped
public class VerdictAnswers {
  private final ReadingVerdicts reading;
  private final Call call;
  private final CompanyZone zone;

  @Inject
  VerdictAnswers(ReadingVerdicts reading, Call call, CompanyZone zone) {
    this.reading = reading;
    this.call = call;
    this.zone = zone;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected VerdictAnswers() {
    this(null, null, null);
  }

  /** The verdicts, in the order of the clauses; none where the caller may not see the record. */
  public List<VerdictJson> of(RecordNumber number) {
    RuleTexts texts = new RuleTexts(call.language(), zone);
    return reading.ofRecord(number).stream()
        .map(verdict -> VerdictJson.of(verdict, texts))
        .toList();
  }
}
