package org.qualedger.analysis.desk;

import org.qualedger.analysis.Stratification;
import org.qualedger.wording.DomainWords;

/** How strata are called in the language of a chart. */
record StratumNames(Stratification by, DomainWords words) {
  String of(String stratum) {
    return switch (by) {
      case CATEGORY -> words.word("ServiceCategory", stratum);
      case PROVIDER, PAYMENT -> words.word("Stratum", stratum);
      case NONE, CENTRE, HOUR_BAND -> stratum;
    };
  }
}
