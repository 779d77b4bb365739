package org.qualedger.statistics.controlchart;

/** By what law counts vary from period to period when nothing but chance is at work. */
public enum CountModel {
  /** So many of so many units have a property; the count is at most the size. */
  BINOMIAL {
    @Override
    double standardError(double rate, double size) {
      return Math.sqrt(rate * (1 - rate) / size);
    }

    @Override
    double largestRate() {
      return 1;
    }
  },

  /** So many events in so much area of opportunity; a unit may have several. */
  POISSON {
    @Override
    double standardError(double rate, double size) {
      return Math.sqrt(rate / size);
    }

    @Override
    double largestRate() {
      return Double.POSITIVE_INFINITY;
    }
  };

  /** The standard error of a count divided by its size. */
  abstract double standardError(double rate, double size);

  abstract double largestRate();

  /** Whether a rate leaves chance nothing to do: none has the property, or all have. */
  boolean isWithoutVariation(double rate) {
    return rate == 0 || rate == largestRate();
  }
}
