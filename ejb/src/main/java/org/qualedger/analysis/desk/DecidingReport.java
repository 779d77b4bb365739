package org.qualedger.analysis.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.Signature;
import org.qualedger.approval.SignedStep;
import org.qualedger.approval.desk.Signing;
import org.qualedger.organization.desk.Permitted;
import org.qualedger.record.Act;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.WritingRecords;

/**
 * A signed step of a report: the password again, the verb, and the print that shows the signature.
 */
@ApplicationScoped
public class DecidingReport {
  private final WritingRecords writing;
  private final Signing signing;
  private final IssuedPrints prints;

  @Inject
  DecidingReport(WritingRecords writing, Signing signing, IssuedPrints prints) {
    this.writing = writing;
    this.signing = signing;
    this.prints = prints;
  }

  @SuppressWarnings("NullAway")
  protected DecidingReport() {
    this(null, null, null);
  }

  Outcome<AnalysisReportView> sign(
      RecordNumber number,
      Permitted duties,
      Command command,
      String verb,
      SignedStep.Meaning meaning,
      char[] password,
      BiFunction<StatisticalAnalysisReport, Act, Decision> change) {
    Outcome<StatisticalAnalysisReport> outcome =
        writing.change(
            StatisticalAnalysisReport.class,
            number,
            duties,
            command,
            verb,
            (report, act) -> {
              if (signing.sign(password, meaning.name(), report)
                  instanceof Outcome.Declined<Signature> wrong) {
                return wrong.refusal();
              }
              return change.apply(report, act);
            });
    if (outcome instanceof Outcome.Done<StatisticalAnalysisReport> done
        && meaning != SignedStep.Meaning.RETURNED) {
      prints.issue(done.value());
    }
    return outcome.map(AnalysisReportView::of);
  }
}
