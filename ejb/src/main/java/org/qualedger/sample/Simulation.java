package org.qualedger.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.analysis.DataBasis;
import org.qualedger.organization.CompanyZone;

/** What all lives of a history share: the scene, the agenda and what is written down. */
record Simulation(
    SampleScope scope,
    SampleCompany company,
    Phrases phrases,
    Agenda agenda,
    Recorder recorder,
    Truth truth,
    Map<String, Integer> receiptBooks,
    Map<String, ServiceAgreement> frameworks,
    Map<String, DataBasis> bases) {
  static Simulation of(SampleScope scope, SampleCompany company, SampleJournal journal) {
    return new Simulation(
        scope,
        company,
        new Phrases(),
        new Agenda(),
        new Recorder(scope.zone(), journal),
        new Truth(),
        new HashMap<>(),
        new HashMap<>(),
        new HashMap<>());
  }

  Chance chance(String stream) {
    return Chance.of(scope.seed(), stream);
  }

  CompanyZone zone() {
    return scope.zone();
  }

  int hour(Instant moment) {
    return moment.atZone(zone().id()).getHour();
  }

  LocalDate day(Instant moment) {
    return zone().day(moment);
  }

  /** A moment of a day, so many minutes after midnight. */
  Instant at(LocalDate day, double minutes) {
    return zone().startOf(day).plus(Chance.span(minutes));
  }

  /** The next number of a receipt book. */
  int nextReceipt(String book) {
    return receiptBooks.merge(book, 1, Integer::sum);
  }
}
