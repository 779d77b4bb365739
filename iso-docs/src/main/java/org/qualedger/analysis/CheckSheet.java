package org.qualedger.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.CompanyZone;

/**
 * Into which classes of the check sheets (调查表) a slip falls. The number of a class and the list of
 * the records behind it both come from here, so one cannot differ from the other.
 */
public final class CheckSheet {

  /** Volumes that are counted over the completed services of a period, in their order. */
  static final List<String> VOLUMES_OF_COMPLETED =
      List.of("COMPLETED", "UNSIGNED", "SUPPLIER", "PAID", "FREE");

  /** Kinds whose classes are listed only where something falls into them, in their order. */
  static final List<Tally.Kind> CLASSIFIED =
      List.of(Tally.Kind.CATEGORY, Tally.Kind.LATE_REASON, Tally.Kind.DEFECT);

  private CheckSheet() {}

  /**
   * The lines of a basis behind each class, in order of their record numbers. What is counted over
   * registers rather than over completed services (requests, slips written, called off) is not in
   * the basis and has no entry here.
   *
   * @param frozen the slips of the basis in the revisions that were read; a slip that is missing is
   *     in no class
   */
  public static Map<Tally.Key, List<DataBasis.Line>> behind(
      DataBasis basis, CompanyZone zone, Collection<CountedSlip> frozen) {
    Map<String, CountedSlip> slips = new HashMap<>();
    frozen.forEach(slip -> slips.put(slip.number(), slip));
    Map<Tally.Key, List<DataBasis.Line>> found = new HashMap<>();
    for (DataBasis.Line line : basis.lines()) {
      CountedSlip slip = slips.get(line.number());
      if (slip != null) {
        classes(
                slip,
                Metric.isInCohort(slip, basis.period(), zone),
                line.standing(Metric.TIM) == Standing.DENOMINATOR)
            .forEach(key -> found.computeIfAbsent(key, k -> new ArrayList<>()).add(line));
      }
    }
    return found;
  }

  /**
   * The classes of a slip.
   *
   * @param completed whether it was completed in the period
   * @param late whether it counts as late in the period
   */
  static List<Tally.Key> classes(CountedSlip slip, boolean completed, boolean late) {
    List<Tally.Key> found = new ArrayList<>();
    if (completed) {
      found.add(volume("COMPLETED"));
      if (slip.completionFlagged()) {
        found.add(volume("UNSIGNED"));
      }
      if (slip.supplier()) {
        found.add(volume("SUPPLIER"));
      }
      found.add(volume(slip.paid() ? "PAID" : "FREE"));
      found.add(classified(Tally.Kind.CATEGORY, slip.category()));
      if (Boolean.FALSE.equals(slip.firstResult())) {
        found.add(classified(Tally.Kind.DEFECT, slip.defect()));
      }
    }
    if (late) {
      found.add(classified(Tally.Kind.LATE_REASON, slip.lateReason()));
    }
    return found;
  }

  private static Tally.Key volume(String code) {
    return new Tally.Key(Tally.Kind.VOLUME, code);
  }

  private static Tally.Key classified(Tally.Kind kind, @Nullable String code) {
    return new Tally.Key(kind, code == null ? Tally.UNSTATED : code);
  }
}
