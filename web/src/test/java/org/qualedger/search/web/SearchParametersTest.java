package org.qualedger.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.record.RecordKind;
import org.qualedger.search.Facet;
import org.qualedger.search.SearchQuery;
import org.qualedger.search.VisibleCentres;
import org.qualedger.web.Fault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchParametersTest {

  @Test
  void a_whole_question_is_read() {
    SearchParameters parameters =
        new SearchParameters(
            Map.ofEntries(
                Map.entry("q", List.of(" 漏水, 3-2-501 ")),
                Map.entry("kind", List.of("SERVICE_SLIP,RECEIPT", "MAIL_ITEM")),
                Map.entry("centre", List.of("C012")),
                Map.entry("stage", List.of("CLOSED", "")),
                Map.entry("month", List.of("2026-08")),
                Map.entry("from", List.of("2026-08-01")),
                Map.entry("to", List.of("2026-08-15")),
                Map.entry("sort", List.of("time")),
                Map.entry("cursor", List.of("abc")),
                Map.entry("limit", List.of("50")),
                Map.entry("facets", List.of("kind,month"))));
    SearchQuery query = parameters.query();
    assertEquals(List.of(), parameters.faults());
    assertEquals(
        SearchQuery.of("漏水, 3-2-501")
            .inKinds(Set.of(RecordKind.SERVICE_SLIP, RecordKind.RECEIPT, RecordKind.MAIL_ITEM))
            .inCentres(Set.of("C012"))
            .inStages(Set.of("CLOSED"))
            .inMonths(Set.of(YearMonth.of(2026, 8)))
            .between(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 15))
            .orderedBy(SearchQuery.Order.TIME)
            .counting(Set.of(Facet.KIND, Facet.MONTH))
            .page("abc", 50),
        query);
    assertEquals(VisibleCentres.only(Set.of()), query.visible(), "the edge grants nothing");
  }

  @Test
  void everything_that_is_wrong_is_named() {
    SearchParameters parameters =
        new SearchParameters(
            Map.of(
                "q", List.of("漏".repeat(1_001)),
                "kind", List.of("SLIP,NOTHING"),
                "month", List.of("2026-13"),
                "from", List.of("yesterday"),
                "sort", List.of("random"),
                "limit", List.of("101"),
                "facets", List.of("weather")));
    parameters.query();
    assertEquals(
        Set.of("q", "kind", "month", "from", "sort", "limit", "facets"),
        Set.copyOf(parameters.faults().stream().map(Fault::field).toList()));
    assertEquals(7, parameters.faults().size());
  }

  @Test
  void an_end_before_the_beginning_is_wrong() {
    SearchParameters parameters =
        new SearchParameters(Map.of("from", List.of("2026-08-02"), "to", List.of("2026-08-01")));
    parameters.query();
    assertEquals(List.of(Fault.of("to", "impossible")), parameters.faults());
  }

  @Test
  void an_address_keeps_the_question_and_changes_one_thing() {
    SearchParameters parameters =
        new SearchParameters(
            Map.of(
                "q", List.of("漏水 & 3#2"),
                "kind", List.of("SERVICE_SLIP"),
                "cursor", List.of("abc")));
    SearchAddress address = SearchAddress.of(parameters);
    assertEquals("search.xhtml?q=%E6%BC%8F%E6%B0%B4+%26+3%232&kind=SERVICE_SLIP", address.text());
    assertEquals(
        "search.xhtml?q=%E6%BC%8F%E6%B0%B4+%26+3%232",
        address.toggled("kind", "SERVICE_SLIP").text());
    assertEquals(
        "search.xhtml?q=%E6%BC%8F%E6%B0%B4+%26+3%232&kind=SERVICE_SLIP&kind=RECEIPT",
        address.toggled("kind", "RECEIPT").text());
    assertEquals("search.xhtml?kind=SERVICE_SLIP", address.without("q").text());
  }
}
