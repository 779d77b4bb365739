package org.qualedger.statistics.capability;

import java.util.Map;

/** A distribution fitted to the values of a process. */
interface FittedDistribution {

  /** Its parameters by the names that R gives them. */
  Map<String, Double> parameters();

  /** The value below which a share of the process lies. */
  double quantile(double share);

  /** The share of the process below a value. */
  double below(double value);

  /** The share of the process above a value. */
  double above(double value);
}
