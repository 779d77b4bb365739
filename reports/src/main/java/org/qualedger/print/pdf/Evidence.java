package org.qualedger.print.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qualedger.analysis.CheckSheet;
import org.qualedger.analysis.DataBasis;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.Rate;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.Tally;
import org.qualedger.print.AnalysisReportSheet;

/**
 * The record revisions behind the numbers of a report: for each number that can be derived from the
 * data basis a group, which the annex lists and to which the number is a link.
 */
final class Evidence {

  /** What was counted over completed services; other volumes are counted over registers. */
  private static final List<String> VOLUMES =
      List.of("COMPLETED", "UNSIGNED", "SUPPLIER", "PAID", "FREE");

  private final DataBasis basis;
  private final List<Rate> rates;
  private final List<Tally> tallies;
  private final Map<Tally.Key, List<DataBasis.Line>> classes;
  private final boolean complete;

  Evidence(AnalysisReportSheet sheet) {
    this.basis = sheet.figures().basis();
    this.rates = sheet.figures().rates();
    this.tallies = sheet.figures().tallies();
    this.classes = CheckSheet.behind(basis, sheet.heading().zone(), sheet.slips());
    this.complete = sheet.slips().size() == basis.lines().size();
  }

  /**
   * The records behind one number.
   *
   * @param place where the annex lists them
   * @param lines the records, in order of their numbers
   */
  record Group(String place, List<DataBasis.Line> lines) {}

  /** Where the annex begins to list what counts in a measure, and what does not. */
  static String place(Metric metric) {
    return "rate-" + metric.name();
  }

  /** The records that stand so in a measure. */
  Group group(Metric metric, Standing standing) {
    return new Group(
        place(metric) + "-" + standing.name(),
        basis.lines().stream().filter(line -> line.standing(metric) == standing).toList());
  }

  /** How records stand in a measure, as far as any stand so; what counts comes first. */
  List<Standing> standings(Metric metric) {
    List<Standing> found = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      if (standing.counts() || !group(metric, standing).lines().isEmpty()) {
        found.add(standing);
      }
    }
    return found;
  }

  /** The records of a class of a check sheet. */
  Group group(Tally.Key key) {
    return new Group(place(key), classes.getOrDefault(key, List.of()));
  }

  private static String place(Tally.Key key) {
    return "class-" + key.kind().name() + "-" + key.code();
  }

  /** Whether the records of a class stand in the annex. */
  boolean isListed(Tally.Key key) {
    return listed().contains(key);
  }

  /**
   * The classes whose records the annex lists. Where revisions were disposed of, which class their
   * slips were in can no longer be said of each, and none is listed.
   */
  List<Tally.Key> listed() {
    return complete
        ? tallies.stream()
            .filter(tally -> tally.cases() > 0)
            .map(Tally::key)
            .filter(key -> key.kind() != Tally.Kind.VOLUME || VOLUMES.contains(key.code()))
            .toList()
        : List.of();
  }

  /** The measures, in the order of the report. */
  List<Metric> metrics() {
    return rates.stream().map(Rate::metric).toList();
  }
}
