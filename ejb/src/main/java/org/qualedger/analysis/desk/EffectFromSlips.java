package org.qualedger.analysis.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualedger.analysis.Count;
import org.qualedger.analysis.CountedSlip;
import org.qualedger.analysis.Days;
import org.qualedger.analysis.Metric;
import org.qualedger.improvement.Verification;
import org.qualedger.improvement.desk.EffectOnMeasures;
import org.qualedger.organization.CompanyZone;

/** The effect of measures on a rate, counted from the slips as every rate is. */
@ApplicationScoped
public class EffectFromSlips implements EffectOnMeasures {
  private final CountingSlips counting;
  private final CompanyZone zone;
  private final Clock clock;

  @Inject
  EffectFromSlips(CountingSlips counting, CompanyZone zone, Clock clock) {
    this.counting = counting;
    this.zone = zone;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected EffectFromSlips() {
    this(null, null, null);
  }

  @Override
  public Optional<Verification.Numbers> numbers(
      String centre, String measure, LocalDate lastBefore, LocalDate firstAfter, int days) {
    Metric metric = Metric.ofCode(measure);
    if (metric == null) {
      return Optional.empty();
    }
    LocalDate firstBefore = lastBefore.minusDays(days - 1L);
    LocalDate lastAfter = firstAfter.plusDays(days - 1L);
    List<CountedSlip> slips = counting.counted(centre, firstBefore, lastAfter, clock.instant());
    Count before = metric.count(slips, Days.between(firstBefore, lastBefore), zone);
    Count after = metric.count(slips, Days.between(firstAfter, lastAfter), zone);
    return Optional.of(
        new Verification.Numbers(
            before.numerator(), before.denominator(), after.numerator(), after.denominator()));
  }
}
