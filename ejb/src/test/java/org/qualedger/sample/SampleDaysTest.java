package org.qualedger.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.Revision;

/** A history cut into days, also after a load that was broken off. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleDaysTest {
  private final SampleScope scope = new SampleScope(5, Instant.parse("2026-03-02T03:00:00Z"));
  private final SampleDays days = new SampleDays(scope, SampleCompany.of(5));

  @Test
  void a_record_is_handed_over_on_its_first_day_in_its_last_state() {
    Set<String> known = new HashSet<>();
    days.tell(
        null,
        day -> {
          for (QualityRecord record : day.created()) {
            assertTrue(known.add(record.number().toString()));
            assertEquals(day.day(), record.number().day());
          }
          for (Revision revision : day.revisions()) {
            assertTrue(known.contains(revision.recordNumber()), revision.recordNumber());
            assertEquals(day.day(), scope.zone().day(revision.enteredAt()));
          }
        });
    assertEquals(days.history().records().size(), known.size());
  }

  @Test
  void a_load_that_goes_on_writes_what_the_first_would_have_written() {
    LocalDate broken = LocalDate.of(2026, 2, 20);
    List<Revision> whole = new ArrayList<>();
    days.tell(
        null,
        day -> {
          if (day.day().isAfter(broken)) {
            whole.addAll(day.revisions());
          }
        });
    List<Revision> rest = new ArrayList<>();
    new SampleDays(scope, SampleCompany.of(5)).tell(broken, day -> rest.addAll(day.revisions()));
    assertEquals(whole.size(), rest.size());
    for (int i = 0; i < whole.size(); i++) {
      assertEquals(whole.get(i).recordNumber(), rest.get(i).recordNumber());
      assertEquals(whole.get(i).revision(), rest.get(i).revision());
      assertArrayEquals(whole.get(i).content(), rest.get(i).content());
      assertArrayEquals(whole.get(i).salt(), rest.get(i).salt());
    }
  }
}
