package org.qualedger.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qualedger.analysis.DataBasis;
import org.qualedger.record.QualityRecord;

/**
 * A whole history, told from its first day to its last moment.
 *
 * @param records all records in their last state, in order of creation
 * @param bases how each slip counted in the reports, by number of the report
 * @param truth how they must be judged at the last moment
 */
record SampleHistory(
    List<QualityRecord> records, Map<String, DataBasis> bases, List<TruthLine> truth) {
  SampleHistory {
    records = List.copyOf(records);
    bases = Map.copyOf(bases);
    truth = List.copyOf(truth);
  }

  /**
   * Tells the history of a company.
   *
   * @param journal told of every revision in order of entry
   */
  static SampleHistory tell(SampleScope scope, SampleCompany company, SampleJournal journal) {
    Simulation world = Simulation.of(scope, company, journal);
    JobPlanner planner = new JobPlanner(scope, company);
    RequestLife requests = new RequestLife(world, planner);
    MailLife mail = new MailLife(world);
    Demand demand = new Demand(scope, company);
    for (LocalDate day = scope.firstDay(); !day.isAfter(scope.today()); day = day.plusDays(1)) {
      for (SampleCentre centre : company.centres()) {
        demand.of(centre, day).forEach(request -> requests.begin(centre, request));
        mail.begin(centre, day);
      }
    }
    OpenWork open = new OpenWork(world, requests);
    company.centres().forEach(open::begin);
    ReportLife reports = new ReportLife(world);
    company.centres().forEach(reports::begin);
    world.agenda().runUntil(scope.until());
    return new SampleHistory(world.recorder().records(), world.bases(), world.truth().lines());
  }
}
