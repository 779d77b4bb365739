package org.qualedger.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.analysis.CountedSlipFixture.at;
import static org.qualedger.analysis.CountedSlipFixture.goldenMonth;
import static org.qualedger.analysis.CountedSlipFixture.signed;
import static org.qualedger.analysis.CountedSlipFixture.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualedger.organization.CompanyZone;

/** Strata and months add up to the whole, and each figure is as long as the list behind it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BreakdownTest {
  private static final CompanyZone ZONE = CompanyZone.SHANGHAI;
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  private static List<CountedSlip> slips() {
    List<CountedSlip> slips = new ArrayList<>(goldenMonth(72));
    for (int i = 1; i <= 30; i++) {
      Instant signed = at("2026-11-03T09:30:00").plus(Duration.ofHours(5L * i));
      slips.add(
          i % 3 == 0
              ? signed(500 + i, signed)
              : signed(500 + i, signed, visit(signed.plus(Duration.ofHours(20)), true)));
    }
    return slips;
  }

  private static Breakdown breakdown(Metric metric, Stratification by) {
    return Breakdown.of(metric, by, OCTOBER, NOVEMBER, ZONE, slips());
  }

  @ParameterizedTest
  @EnumSource(Stratification.class)
  void strata_add_up_to_the_whole(Stratification by) {
    for (Metric metric : Metric.values()) {
      Count whole = breakdown(metric, Stratification.NONE).whole();
      Breakdown split = breakdown(metric, by);
      assertEquals(whole, split.whole(), metric.name());
      long cells =
          split.strata().values().stream().flatMap(List::stream).mapToLong(Count::numerator).sum();
      assertEquals(whole.numerator(), cells, metric.name());
    }
  }

  @Test
  void a_month_is_counted_as_the_report_counts_it() {
    Count october = breakdown(Metric.RV, Stratification.HOUR_BAND).month(OCTOBER);
    assertEquals("124/200", october.numerator() + "/" + october.denominator());
    assertEquals(124, october.numbers(Standing.NUMERATOR).size());
    Count november = breakdown(Metric.RV, Stratification.PAYMENT).cell("PAID", NOVEMBER);
    assertEquals("20/30", november.numerator() + "/" + november.denominator());
  }

  @Test
  void hours_are_the_companys_hours() {
    CountedSlip beforeMidnight = signed(1, at("2026-10-02T02:59:59"));
    assertEquals("20-24", Stratification.HOUR_BAND.stratum(beforeMidnight, ZONE));
    assertEquals(
        "00-04", Stratification.HOUR_BAND.stratum(signed(2, at("2026-10-02T03:00:00")), ZONE));
  }

  @Test
  void what_does_not_exist_is_a_count_of_nothing() {
    Breakdown split = breakdown(Metric.TIM, Stratification.CENTRE);
    Count nothing = new Count(Metric.TIM, Map.of());
    assertEquals(nothing, split.cell("C099", OCTOBER));
    assertEquals(nothing, split.month(YearMonth.of(2025, 1)));
    assertEquals(List.of("C012"), List.copyOf(split.strata().keySet()));
  }
}
