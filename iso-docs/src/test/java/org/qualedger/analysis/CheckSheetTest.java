package org.qualedger.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualedger.analysis.CountedSlipFixture.at;
import static org.qualedger.analysis.CountedSlipFixture.signed;
import static org.qualedger.analysis.CountedSlipFixture.slip;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.organization.CompanyZone;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckSheetTest {

  private static final Instant NOON = at("2026-10-08T12:00:00");
  private static final List<CountedSlip> SLIPS =
      List.of(
          signed(1, NOON),
          slip(2, NOON, CountedSlip.Arrival.LATE, "WEATHER", List.of()),
          slip(3, NOON, CountedSlip.Arrival.LATE, null, List.of()),
          signed(4, at("2026-11-02T12:00:00")));
  private static final Figures FIGURES =
      Figures.of(
          "C012",
          ReportingPeriod.parse("2026-10"),
          CompanyZone.SHANGHAI,
          SLIPS,
          new Figures.Requests(9, 1, 1),
          List.of(),
          at("2026-11-03T08:00:00"));

  @Test
  void behind_every_number_of_completed_services_stand_as_many_records() {
    Map<Tally.Key, List<DataBasis.Line>> behind =
        CheckSheet.behind(FIGURES.basis(), CompanyZone.SHANGHAI, SLIPS);

    for (Tally tally : FIGURES.tallies()) {
      if (!List.of("REQUESTS", "REFUSED", "REFERRED", "SLIPS", "CANCELLED")
          .contains(tally.code())) {
        assertEquals(
            tally.cases(),
            behind.getOrDefault(tally.key(), List.of()).size(),
            () -> tally.key().toString());
      }
    }
    assertEquals(3, FIGURES.cases(Tally.Kind.VOLUME, "COMPLETED"));
    assertEquals(1, FIGURES.cases(Tally.Kind.LATE_REASON, "WEATHER"));
    assertEquals(1, FIGURES.cases(Tally.Kind.LATE_REASON, Tally.UNSTATED));
  }

  @Test
  void a_revision_that_is_gone_is_in_no_class() {
    Map<Tally.Key, List<DataBasis.Line>> behind =
        CheckSheet.behind(FIGURES.basis(), CompanyZone.SHANGHAI, SLIPS.subList(0, 1));

    assertEquals(
        List.of("C012-WT-20261001-0001"),
        behind.getOrDefault(new Tally.Key(Tally.Kind.VOLUME, "COMPLETED"), List.of()).stream()
            .map(DataBasis.Line::number)
            .toList());
  }
}
