package org.qualedger.search.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.CompanyZone;
import org.qualedger.search.SearchEntry;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DescribingRevisionsTest {

  private final DescribingRevisions describing = new DescribingRevisions(CompanyZone.SHANGHAI);

  private static CanonicalObject.Builder record(String number) {
    return CanonicalObject.build()
        .put("number", number)
        .put("stage", "FINISHED")
        .put("createdByName", "陈前台")
        .put("createdAt", Instant.parse("2026-11-24T17:30:00Z"));
  }

  private SearchEntry describe(String number, CanonicalObject record) {
    return describing.describe(
        CanonicalObject.build()
            .put("number", number)
            .put("revision", 4)
            .put("record", record)
            .done());
  }

  @Test
  void a_slip_is_found_by_what_is_written_in_all_its_parts() {
    String number = "C012-WT-20261124-0007";
    SearchEntry entry =
        describe(
            number,
            record(number)
                .put(
                    "customer",
                    CanonicalObject.build()
                        .put("name", "张建国")
                        .put("unitNo", "3-2-501")
                        .put("phone", "13800138000")
                        .done())
                .put("description", "厨房漏水")
                .put(
                    "visits",
                    List.of(
                        CanonicalObject.build().put("opinion", "师傅很客气").done(),
                        CanonicalObject.build().put("opinion", "无其他要求").done()))
                .put("receiptNumber", "C012-SJ-20261124-0002")
                .done());
    assertEquals(4, entry.revision());
    assertEquals("FINISHED", entry.stage());
    assertEquals("3-2-501 · 厨房漏水", entry.title());
    assertEquals(
        List.of(
            new SearchEntry.Text("description", "厨房漏水"),
            new SearchEntry.Text("visits.opinion", "师傅很客气"),
            new SearchEntry.Text("visits.opinion", "无其他要求")),
        entry.texts());
    assertEquals(List.of("张建国", "陈前台"), entry.names());
    assertEquals(List.of("3-2-501"), entry.units());
    assertEquals(List.of("13800138000"), entry.phones());
    assertEquals(List.of("C012-SJ-20261124-0002"), entry.keywords());
  }

  @Test
  void the_day_is_that_of_the_company() {
    String number = "C012-XY-20261125-0001";
    SearchEntry entry = describe(number, record(number).done());
    assertEquals(LocalDate.of(2026, 11, 25), entry.date());
    assertEquals(number, entry.title(), "without anything written, the number is the title");
  }

  @Test
  void a_request_goes_by_the_time_it_was_made() {
    String number = "C012-GZ-20261124-0001";
    Instant requested = Instant.parse("2026-11-23T01:00:00Z");
    SearchEntry entry =
        describe(
            number,
            record(number)
                .put("requestedAt", requested)
                .put("needText", "灯".repeat(80))
                .put("unitNo", "A座1203")
                .done());
    assertEquals(requested, entry.at());
    assertEquals("A座1203 · " + "灯".repeat(59) + "…", entry.title());
  }
}
