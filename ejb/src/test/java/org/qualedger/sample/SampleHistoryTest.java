package org.qualedger.sample;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualedger.ledger.Hash;
import org.qualedger.receipt.Receipt;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.Revision;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.serviceslip.SlipStage;

/** The history that the demonstration shows, as told for one afternoon. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleHistoryTest {
  private static final SampleScope SCOPE =
      new SampleScope(7, Instant.parse("2026-11-24T08:20:00Z"));
  private static final SampleCompany COMPANY = SampleCompany.of(SCOPE.seed());

  /** What is kept of a revision. */
  private record Written(String number, int revision, Instant at, Instant enteredAt) {}

  private static final List<Written> REVISIONS = new ArrayList<>();
  private static SampleHistory history;

  @BeforeAll
  static void tell() {
    history =
        SampleHistory.tell(
            SCOPE,
            COMPANY,
            (record, act, verb) ->
                REVISIONS.add(
                    new Written(
                        record.number().toString(),
                        record.nextRevision(),
                        act.when(),
                        act.enteredAt())));
  }

  @Test
  void the_same_seed_and_moment_give_the_same_bytes() {
    assertEquals(digest(SCOPE), digest(SCOPE));
  }

  @Test
  void another_seed_gives_other_bytes() {
    assertNotEquals(digest(SCOPE), digest(new SampleScope(8, SCOPE.until())));
  }

  private static Hash digest(SampleScope scope) {
    List<Hash> leaves = new ArrayList<>();
    leaves.add(Hash.of(new byte[0]));
    new SampleDays(scope, SampleCompany.of(scope.seed()))
        .tell(
            scope.today().minusDays(20),
            day -> {
              for (Revision revision : day.revisions()) {
                leaves.set(
                    0, Hash.of((leaves.getFirst() + "" + revision.leaf()).getBytes(US_ASCII)));
              }
            });
    return leaves.getFirst();
  }

  @Test
  void each_centre_has_the_volume_of_one_site() {
    double years = SCOPE.firstDay().until(SCOPE.today(), ChronoUnit.DAYS) / 365.0;
    for (SampleCentre centre : COMPANY.centres()) {
      assertNear(Demand.SLIPS_A_YEAR * years, count(centre, RecordKind.SERVICE_SLIP), .12);
      assertNear(Demand.ENTRIES_A_YEAR * years, count(centre, RecordKind.WORK_LOG_ENTRY), .12);
    }
    assertNear(10 * 365 * years, countAll(RecordKind.MAIL_ITEM), .08);
  }

  private static void assertNear(double expected, long found, double share) {
    assertTrue(Math.abs(found - expected) <= share * expected, found + " is not about " + expected);
  }

  private static long count(SampleCentre centre, RecordKind kind) {
    return history.records().stream()
        .filter(record -> record.kind() == kind && record.centre().equals(centre.code()))
        .count();
  }

  private static long countAll(RecordKind kind) {
    return history.records().stream().filter(record -> record.kind() == kind).count();
  }

  @Test
  void revisions_are_entered_in_order_of_time_and_none_after_the_last_moment() {
    Instant last = Instant.EPOCH;
    for (Written written : REVISIONS) {
      assertFalse(written.enteredAt().isBefore(last), written + " is entered before " + last);
      assertFalse(written.at().isAfter(written.enteredAt()), written + " is in the future");
      last = written.enteredAt();
    }
    assertFalse(last.isAfter(SCOPE.until()));
  }

  @Test
  void the_revisions_of_a_record_count_from_one_without_a_gap() {
    Map<String, Integer> newest = new HashMap<>();
    for (Written written : REVISIONS) {
      int before = newest.getOrDefault(written.number(), 0);
      assertEquals(before + 1, written.revision(), written.number());
      newest.put(written.number(), written.revision());
    }
  }

  @Test
  void numbers_have_no_gaps_per_centre_kind_and_day_of_entry() {
    Map<String, Integer> last = new HashMap<>();
    for (QualityRecord record : history.records()) {
      RecordNumber number = record.number();
      assertEquals(SCOPE.zone().day(record.enteredAt()), number.day());
      String group = number.centre() + number.kind() + number.day();
      assertEquals(last.getOrDefault(group, 0) + 1, number.serial(), number.toString());
      last.put(group, number.serial());
    }
  }

  @Test
  void the_pre_printed_numbers_of_each_receipt_book_have_no_gaps() {
    Map<String, Set<Integer>> serials = new HashMap<>();
    for (QualityRecord record : history.records()) {
      if (record instanceof Receipt receipt) {
        serials.computeIfAbsent(receipt.bookNo(), book -> new HashSet<>()).add(receipt.serialNo());
      }
    }
    serials.forEach((book, used) -> assertEquals(used.size(), Collections.max(used), book));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C011", "C012", "C013"})
  void there_is_a_slip_in_every_open_stage_at_the_last_moment(String centre) {
    Set<SlipStage> stages =
        slips().stream()
            .filter(slip -> slip.centre().equals(centre))
            .map(ServiceSlip::stageNow)
            .collect(toSet());
    Set<SlipStage> wanted =
        EnumSet.of(
            SlipStage.REGISTERED,
            SlipStage.DISPATCHED,
            SlipStage.RECEIVED,
            SlipStage.ON_SITE,
            SlipStage.FINISHED,
            SlipStage.REWORK,
            SlipStage.ACCEPTED,
            SlipStage.SETTLED);
    assertTrue(stages.containsAll(wanted), () -> stages + " lacks some of " + wanted);
  }

  @Test
  void a_thirty_minute_clock_is_running_and_one_has_run_out() {
    Set<Boolean> inTime =
        slips().stream()
            .filter(slip -> slip.stageNow() == SlipStage.RECEIVED)
            .map(slip -> SCOPE.until().isBefore(slip.dueAt()))
            .collect(toSet());
    assertEquals(Set.of(true, false), inTime);
  }

  @Test
  void some_facts_are_entered_the_day_after() {
    long late =
        REVISIONS.stream()
            .filter(w -> Duration.between(w.at(), w.enteredAt()).toHours() >= 6)
            .count();
    assertTrue(late > 300 && late < REVISIONS.size() / 10, late + " late entries");
  }

  @Test
  void the_short_staff_of_a_month_shows_in_its_late_arrivals() {
    String month = "C012-WT-202608";
    long slips = slips().stream().filter(s -> s.number().toString().startsWith(month)).count();
    long late =
        history.truth().stream()
            .filter(l -> l.deed() == Deed.LATE_ARRIVAL && l.record().startsWith(month))
            .count();
    assertTrue(late * 100 > slips * 12, late + " of " + slips);
  }

  private static List<ServiceSlip> slips() {
    return history.records().stream()
        .filter(ServiceSlip.class::isInstance)
        .map(ServiceSlip.class::cast)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "LATE_ARRIVAL, 48, 14",
    "ARRIVAL_TIME_MISSING, 9, 5",
    "HOME_VISIT_UNSIGNED, 4, 3",
    "VISITED_LATE, 30, 9",
    "PROVIDER_NOT_INFORMED, 22, 8",
    "REVIEW_MISSING, 1.5, 1.5",
    "PRICE_NOT_AGREED, 5, 3.5",
    "RECEIPT_MISSING, 4, 3",
    "AGREEMENT_MISSING, 6, 3.5",
    "AGREEMENT_SIGNED_LATE, 4, 3",
    "REWORK_WITHOUT_APOLOGY, 2, 2",
    "SIGNED_BEFORE_FINISH, 2, 2.5",
    "CHANGED_AFTER_SIGNATURE, 1.5, 1.5"
  })
  void deeds_come_at_their_rates_per_thousand_slips(Deed deed, double rate, double tolerance) {
    double found = 1000.0 * deeds().getOrDefault(deed, 0L) / slips().size();
    assertEquals(rate, found, tolerance);
  }

  private static Map<Deed, Long> deeds() {
    return history.truth().stream().collect(groupingBy(TruthLine::deed, counting()));
  }

  @Test
  void a_truth_line_is_one_line_of_json() {
    TruthLine line =
        new TruthLine(
            "C012-WT-20260304-0001",
            Deed.LATE_ARRIVAL,
            "4.2.7",
            "FAIL",
            Map.of("minutesLate", "9"));
    assertEquals(
        "{\"clause\":\"4.2.7\",\"deed\":\"LATE_ARRIVAL\",\"expected\":\"FAIL\",\"injected\":\"yes\","
            + "\"parameters\":{\"minutesLate\":\"9\"},\"record\":\"C012-WT-20260304-0001\"}",
        line.json());
  }
}
