package org.qualedger.analysis;

import java.util.Locale;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.RecordNumber;

/**
 * By what a measure is split (分层法) to see where it differs. Every slip falls into exactly one
 * stratum, so the strata add up to the whole.
 */
public enum Stratification {
  /** Not at all: everything is one stratum. */
  NONE {
    @Override
    public String stratum(CountedSlip slip, CompanyZone zone) {
      return "ALL";
    }
  },
  /** By service centre. */
  CENTRE {
    @Override
    public String stratum(CountedSlip slip, CompanyZone zone) {
      return RecordNumber.parse(slip.number()).centre();
    }
  },
  /** By service category; {@link Tally#UNSTATED} where none is given. */
  CATEGORY {
    @Override
    public String stratum(CountedSlip slip, CompanyZone zone) {
      return slip.category() == null ? Tally.UNSTATED : slip.category();
    }
  },
  /** By who did the job: the company's own staff or a supplier. */
  PROVIDER {
    @Override
    public String stratum(CountedSlip slip, CompanyZone zone) {
      return slip.supplier() ? "SUPPLIER" : "OWN";
    }
  },
  /** By whether the customer pays. */
  PAYMENT {
    @Override
    public String stratum(CountedSlip slip, CompanyZone zone) {
      return slip.paid() ? "PAID" : "FREE";
    }
  },
  /** By the hour of entry in the company's zone, in bands of four hours: {@code 08-12}. */
  HOUR_BAND {
    @Override
    public String stratum(CountedSlip slip, CompanyZone zone) {
      int from = slip.enteredAt().atZone(zone.id()).getHour() / HOURS * HOURS;
      return String.format(Locale.ROOT, "%02d-%02d", from, from + HOURS);
    }
  };

  private static final int HOURS = 4;

  /** The stratum of a slip: a code, which the pages put into words. */
  public abstract String stratum(CountedSlip slip, CompanyZone zone);
}
