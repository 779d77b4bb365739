package org.qualedger.statistics.controlchart;

import java.util.List;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;

/**
 * Counts with the sizes in which they were found. A row whose count is missing or whose size is
 * missing or 0 has no rate and takes no part in any estimate.
 */
final class AttributeCounts {
  private final double[] counts;
  private final double[] sizes;
  private final CountModel model;

  private AttributeCounts(double[] counts, double[] sizes, CountModel model) {
    this.counts = counts;
    this.sizes = sizes;
    this.model = model;
  }

  static AttributeCounts of(Series counts, Series sizes, CountModel model) {
    if (counts.size() != sizes.size()) {
      throw UnusableDataException.invalid(
          "%d counts with %d sizes".formatted(counts.size(), sizes.size()));
    }
    AttributeCounts rows = new AttributeCounts(counts.toArray(), sizes.toArray(), model);
    for (int i = 0; i < rows.size(); i++) {
      rows.check(i);
    }
    return rows;
  }

  private void check(int i) {
    if (counts[i] < 0 || sizes[i] < 0) {
      throw UnusableDataException.invalid("Row %d: %s of %s".formatted(i + 1, counts[i], sizes[i]));
    }
    if (model == CountModel.BINOMIAL && sizes[i] > 0 && counts[i] > sizes[i]) {
      throw UnusableDataException.invalid(
          "Row %d: %s is more than %s".formatted(i + 1, counts[i], sizes[i]));
    }
  }

  int size() {
    return counts.length;
  }

  boolean isPresent(int i) {
    return sizes[i] > 0 && !Double.isNaN(counts[i]);
  }

  double count(int i) {
    return counts[i];
  }

  double size(int i) {
    return sizes[i];
  }

  double rate(int i) {
    return isPresent(i) ? counts[i] / sizes[i] : Double.NaN;
  }

  int presentCount() {
    int present = 0;
    for (int i = 0; i < size(); i++) {
      present += isPresent(i) ? 1 : 0;
    }
    return present;
  }

  /** The centre of each stage: given, or the sum of counts over the sum of sizes. */
  double[] centres(LimitBasis basis, List<Stage> stages) {
    if (presentCount() == 0) {
      throw UnusableDataException.insufficient("No row has a count and a size above 0");
    }
    if (basis.centre().isPresent()) {
      double given = basis.centre().getAsDouble();
      if (given < 0 || given > model.largestRate()) {
        throw UnusableDataException.invalid("A centre of " + given);
      }
      return stages.stream().mapToDouble(stage -> given).toArray();
    }
    return stages.stream()
        .mapToDouble(stage -> pooled(stage.baselineStart(), stage.baselineEnd()))
        .toArray();
  }

  /** The sum of counts over the sum of sizes. */
  double pooled(int start, int end) {
    double count = 0;
    double size = 0;
    for (int i = start; i < end; i++) {
      if (isPresent(i)) {
        count += counts[i];
        size += sizes[i];
      }
    }
    if (!(size > 0)) {
      throw UnusableDataException.insufficient(
          "No count among rows %d to %d".formatted(start + 1, end));
    }
    return count / size;
  }

  /** How many standard errors the rate of a row is from a centre. */
  double z(int i, double centre) {
    return isPresent(i) ? (rate(i) - centre) / model.standardError(centre, sizes[i]) : Double.NaN;
  }

  /**
   * The rates with their limits.
   *
   * @param centres the centre of each stage
   * @param inflations by what the standard errors of each stage are multiplied; NaN: no limits
   */
  ControlLine line(LimitBasis basis, List<Stage> stages, double[] centres, double[] inflations) {
    LineArrays line = new LineArrays(size());
    for (int s = 0; s < centres.length; s++) {
      Stage stage = stages.get(s);
      for (int i = stage.start(); i < stage.end(); i++) {
        line.centre[i] = centres[s];
        if (isPresent(i)) {
          line.statistics[i] = counts[i] / sizes[i];
          double error = model.standardError(centres[s], sizes[i]) * inflations[s];
          line.limits(i, basis.sigmas(), error, 0, model.largestRate());
        }
      }
    }
    return line.in(stages);
  }
}
