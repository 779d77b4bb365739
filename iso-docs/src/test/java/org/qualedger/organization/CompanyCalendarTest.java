package org.qualedger.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of the company: its zone, its working days, its targets. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompanyCalendarTest {
  private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 1);
  private static final WorkingDays DAYS =
      new WorkingDays(Set.of(THURSDAY, THURSDAY.plusDays(1)), Set.of(LocalDate.of(2026, 10, 10)));

  @ParameterizedTest(name = "the {1}. working day from {0} is {2}")
  @CsvSource({
    "2026-09-30, 1, 2026-09-30",
    "2026-10-01, 1, 2026-10-05",
    "2026-10-01, 5, 2026-10-09",
    "2026-10-01, 6, 2026-10-10",
    "2026-10-01, 7, 2026-10-12",
    "2026-10-11, 1, 2026-10-12",
  })
  void working_days_are_counted(LocalDate from, int n, LocalDate expected) {
    assertEquals(expected, DAYS.nth(from, n));
  }

  @Test
  void the_next_working_day_skips_weekend_and_holidays() {
    assertEquals(LocalDate.of(2026, 10, 5), DAYS.next(LocalDate.of(2026, 9, 30)));
    assertEquals(LocalDate.of(2026, 10, 10), DAYS.next(LocalDate.of(2026, 10, 9)));
  }

  @Test
  void there_is_no_working_day_number_nought() {
    assertThrows(IllegalArgumentException.class, () -> DAYS.nth(THURSDAY, 0));
  }

  @ParameterizedTest(name = "{0} of {1} reaches {2} per mille: {3}")
  @CsvSource({
    "120, 200, 600, true",
    "119, 200, 600, false",
    "11999, 20000, 600, false",
    "12000, 20000, 600, true",
    "1, 3, 333, true",
    "1, 3, 334, false",
  })
  void a_target_is_reached_in_whole_numbers(long n, long of, int perMille, boolean reached) {
    Target target = new Target("RV", perMille, Target.Source.PROCEDURE, "4.2.14.4", THURSDAY);

    assertEquals(reached, target.reachedBy(n, of));
  }

  @Test
  void a_target_is_between_nought_and_all() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Target("RV", 1001, Target.Source.COMPANY, "", THURSDAY));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Target("RV", -1, Target.Source.COMPANY, "", THURSDAY));
  }

  @Test
  void a_day_begins_at_midnight_in_shanghai() {
    Instant midnight = Instant.parse("2026-11-24T16:00:00Z");

    assertEquals(LocalDate.of(2026, 11, 25), CompanyZone.SHANGHAI.day(midnight));
    assertEquals(LocalDate.of(2026, 11, 24), CompanyZone.SHANGHAI.day(midnight.minusMillis(1)));
    assertEquals(midnight, CompanyZone.SHANGHAI.endOf(LocalDate.of(2026, 11, 24)));
    assertEquals(midnight, CompanyZone.SHANGHAI.startOf(LocalDate.of(2026, 11, 25)));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "3栋2单元501, 3-2-501",
    "3-2-501, 3-2-501",
    "3#2-501, 3-2-501",
    "３号楼２单元５０１室, 3-2-501",
    "a座1203, A-1203",
    "B栋12B, B-12B",
    "物业办公室, 物业办公室",
  })
  void a_unit_number_has_one_form(String written, String key) {
    assertEquals(key, UnitNumber.key(written));
    assertEquals(key, UnitNumber.key(key));
  }

  @Test
  void a_working_day_is_monday_to_friday_unless_the_calendar_says_otherwise() {
    assertTrue(DAYS.isWorkingDay(LocalDate.of(2026, 10, 10)));
    assertFalse(DAYS.isWorkingDay(LocalDate.of(2026, 10, 11)));
    assertFalse(DAYS.isWorkingDay(THURSDAY));
    assertTrue(DAYS.isWorkingDay(LocalDate.of(2026, 10, 5)));
  }
}
