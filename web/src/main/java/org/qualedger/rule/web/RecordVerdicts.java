package org.qualedger.rule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.RecordNumber;
import org.qualedger.rule.desk.ReadingVerdicts;
import org.qualedger.rule.desk.VerdictView;
import org.qualedger.web.Shell;

/** The verdicts on a record, in words, for any page that shows the record. */
@Named
@RequestScoped
public class RecordVerdicts {
  private final ReadingVerdicts reading;
  private final Shell shell;
  private final CompanyZone zone;
  private final Map<String, List<Line>> read = new HashMap<>();

  /**
   * A verdict in words.
   *
   * @param clause short id and title
   * @param verdict name of the verdict
   * @param style how it is coloured
   * @param reasons sentences
   */
  public record Line(
      String clause, String verdict, String style, List<String> reasons, Instant judgedAt) {}

  @Inject
  RecordVerdicts(ReadingVerdicts reading, Shell shell, CompanyZone zone) {
    this.reading = reading;
    this.shell = shell;
    this.zone = zone;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected RecordVerdicts() {
    this(null, null, null);
  }

  /** The verdicts, in the order of the clauses. */
  public List<Line> of(String number) {
    return read.computeIfAbsent(number, this::lines);
  }

  private List<Line> lines(String number) {
    RuleTexts texts = new RuleTexts(shell.getLocale(), zone);
    return reading.ofRecord(RecordNumber.parse(number)).stream()
        .map(verdict -> line(verdict, texts))
        .toList();
  }

  private static Line line(VerdictView verdict, RuleTexts texts) {
    return new Line(
        verdict.clause() + " " + texts.title("clause." + verdict.clause()),
        texts.verdict(verdict.verdict()),
        RuleTexts.style(verdict.verdict()),
        texts.sentences(verdict.details()),
        verdict.judgedAt());
  }
}
