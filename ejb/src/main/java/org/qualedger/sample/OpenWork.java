package org.qualedger.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.qualedger.worklog.RequestIntake.EntryType;

/**
 * The last hours of the history: one job in every stage and the clocks running, at any hour, so
 * that somebody who looks at the boards finds work.
 */
final class OpenWork {
  /**
   * Minutes before the last moment at which the steps of a job are done; below zero where they are
   * still to come.
   */
  private record Script(
      String stage,
      String service,
      int requested,
      int registered,
      int dispatched,
      int received,
      int arrived,
      int finished,
      int signed,
      int returned,
      int agreed) {
    private static final int NOT_AGREED = Integer.MAX_VALUE;

    private Instant at(Instant until, int minutes) {
      return until.minus(Duration.ofMinutes(minutes)).plusSeconds(7);
    }

    JobTimes times(Instant until) {
      Instant receipt = at(until, received);
      Instant appointment = agreed == NOT_AGREED ? null : at(until, agreed);
      boolean rework = stage.equals("REWORK");
      return new JobTimes(
          at(until, requested),
          at(until, registered),
          at(until, dispatched),
          receipt,
          null,
          appointment,
          appointment == null ? receipt.plus(Duration.ofMinutes(30)) : appointment,
          at(until, arrived),
          at(until, arrived - 2),
          at(until, finished),
          rework ? at(until, finished - 6) : null,
          rework ? at(until, signed + 5) : null,
          at(until, signed),
          at(until, returned));
    }
  }

  private static final int NO = Script.NOT_AGREED;
  private static final List<Script> SCRIPTS =
      List.of(
          new Script("REGISTERED", "W01", 9, 5, -3, -6, -20, -50, -55, -70, NO),
          new Script("DISPATCHED", "E01", 16, 12, 8, -2, -14, -40, -44, -60, NO),
          new Script("RECEIVED", "D01", 22, 18, 14, 10, -9, -40, -44, -60, NO),
          new Script("RECEIVED", "W02", 37, 34, 30, 27, -1, -50, -54, -70, NO),
          new Script("OVERDUE", "E02", 63, 58, 52, 46, -7, -60, -64, -80, NO),
          new Script("APPOINTED", "I01", 90, 85, 80, 77, -115, -160, -165, -180, -125),
          new Script("ON_SITE", "W03", 71, 66, 60, 56, 38, -12, -16, -30, NO),
          new Script("FINISHED", "E01", 96, 92, 86, 82, 68, 6, -4, -20, NO),
          new Script("REWORK", "W01", 128, 124, 118, 115, 100, 40, -45, -60, NO),
          new Script("ACCEPTED", "D01", 141, 136, 130, 127, 112, 52, 48, -15, NO));

  private final Simulation world;
  private final RequestLife requests;

  OpenWork(Simulation world, RequestLife requests) {
    this.world = world;
    this.requests = requests;
  }

  /** Plans the last hours of a centre. */
  void begin(SampleCentre centre) {
    Instant until = world.scope().until();
    for (Script script : SCRIPTS) {
      String stream =
          "open/" + centre.code() + "/" + world.scope().today() + "/" + SCRIPTS.indexOf(script);
      ServiceProfile service = world.company().service(script.service());
      JobTimes times = script.times(until);
      requests.begin(
          centre,
          new Request(stream, times.requestedAt(), EntryType.SERVICE_REQUEST, service),
          times);
    }
    requests.begin(centre, outsideTheBoard(centre, until));
  }

  /** A request outside the board that waits for the manager's review. */
  private Request outsideTheBoard(SampleCentre centre, Instant until) {
    return new Request(
        "open/" + centre.code() + "/review/" + world.scope().today(),
        until.minus(Duration.ofMinutes(3)),
        EntryType.SERVICE_REQUEST,
        world.company().service("X01"));
  }
}
