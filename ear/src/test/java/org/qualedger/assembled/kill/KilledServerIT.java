package org.qualedger.assembled.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;
import org.qualedger.assembled.server.PostgresDatabase;

/**
 * Killing the server at any moment loses no change that it acknowledged; ledger and index catch up
 * by themselves.
 *
 * <p>{@code kills.count} says how often, {@code kills.seed} repeats the choices of an earlier run.
 * On PostgreSQL the application works under a role that does not own its tables.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledServerIT {
  private static final Logger LOG = Logger.getLogger(KilledServerIT.class.getName());

  /** The centre of all records here. */
  static final String CENTRE = "C012";

  private static final int WRITERS = 4;
  private static final int FEWEST_CHANGES = 20;
  private static final int MOST_CHANGES = 80;
  private static final int LONGEST_DELAY_NANOS = 20_000_000;
  private static final int SECONDS_TO_WRITE = 120;
  private static final String PASSWORD = "a-long-password";

  @Test
  void no_acknowledged_change_is_lost() throws Exception {
    long seed = Long.getLong("kills.seed", new Random().nextLong());
    int kills = Integer.getInteger("kills.count", 3);
    LOG.info(() -> kills + " kills with -Dkills.seed=" + seed);
    Random random = new Random(seed);
    List<Acknowledged> all = new ArrayList<>();
    try (ServerProcess server = installed()) {
      server.start();
      Client administrator = administrator(server);
      employDesk(administrator);
      Client desk = Client.withTokenAt(server.url(), "desk", PASSWORD);
      Auditor auditor = new Auditor(desk);
      Head head = Head.EMPTY;
      for (int kill = 1; kill <= kills; kill++) {
        Round round = killed(server, desk, random, "k" + kill);
        server.start();
        repeatUnanswered(round, desk);
        all.addAll(round.changes());
        auditor.findsOnly(numbers(all));
        head = auditor.grownFrom(round.newestHead(head));
        auditor.confirms(round.changes());
      }
      auditor.confirms(all);
      assertEquals(
          0,
          Answer.of(administrator.post("/api/ledger/fixity-checks", "{}"))
              .json()
              .getInt("findingCount"));
    }
    long hashes = all.stream().filter(change -> change.contentHash() != null).count();
    LOG.log(
        Level.INFO,
        "{0} kills: {1} acknowledged changes compared, {2} with the hash from before the kill",
        new Object[] {kills, all.size(), hashes});
  }

  private static Set<String> numbers(List<Acknowledged> changes) {
    return changes.stream().map(Acknowledged::number).collect(Collectors.toSet());
  }

  private static ServerProcess installed() throws Exception {
    String database = System.getProperty("it.database", "h2");
    Map<String, String> settings = new HashMap<>();
    if (database.equals("postgresql")) {
      settings.put("QUALEDGER_DB_DRIVER", "postgresql");
      settings.put("QUALEDGER_DB_URL", PostgresDatabase.create("killed").url());
      settings.put("QUALEDGER_DB_USER", PostgresDatabase.APPLICATION);
      settings.put("QUALEDGER_DB_PASSWORD", PostgresDatabase.APPLICATION);
      settings.put("QUALEDGER_DB_MIGRATION_USER", PostgresDatabase.OWNER);
      settings.put("QUALEDGER_DB_MIGRATION_PASSWORD", PostgresDatabase.OWNER);
    }
    // Beside the server that the other tests share.
    return ServerProcess.installedIn(
        Path.of("target", "kill-" + database),
        Integer.getInteger("it.port.offset", 0) + 50,
        settings);
  }

  private static Client administrator(ServerProcess server) {
    Client nobody = Client.anonymousAt(server.url());
    String path = "/first-administrator.xhtml";
    Map<String, String> form = Client.hiddenFields(nobody.get(path).body());
    form.putAll(
        Map.of(
            "first:token", server.firstToken(),
            "first:name", "管理员",
            "first:login", "administrator",
            "first:password", PASSWORD,
            "first:go", "first:go"));
    HttpResponse<String> made = nobody.submit(path, form);
    assertEquals(302, made.statusCode(), made::body);
    return Client.withTokenAt(server.url(), "administrator", PASSWORD);
  }

  private static void employDesk(Client administrator) {
    HttpResponse<String> centre =
        administrator.send(
            administrator
                .request("/api/centres/" + CENTRE)
                .header("Content-Type", "application/json")
                .PUT(
                    HttpRequest.BodyPublishers.ofString(
                        """
                        {"name": "丽湖花园管理服务中心", "nameEn": "Lakeside Garden service centre",
                         "type": "RESIDENTIAL_HIGH", "households": 1200, "mailService": true,
                         "openedOn": "2020-01-01"}\
                        """)));
    assertEquals(200, centre.statusCode(), centre::body);
    HttpResponse<String> desk =
        administrator.post(
            "/api/members",
            """
            {"login": "desk", "name": "前台", "password": "%s", "duties": [
              {"duty": "FRONT_DESK", "centre": "%s", "validFrom": "2020-01-01"}]}\
            """
                .formatted(PASSWORD, CENTRE));
    assertEquals(200, desk.statusCode(), desk::body);
  }

  /** Lets clients write and kills the server after some of their changes. */
  private static Round killed(ServerProcess server, Client desk, Random random, String name)
      throws Exception {
    Round round = new Round(random.nextInt(FEWEST_CHANGES, MOST_CHANGES));
    int delay = random.nextInt(LONGEST_DELAY_NANOS);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        Random choices = new Random(random.nextLong());
        writers.add(threads.submit(new Writer(desk, choices, name + "w" + writer, round)));
      }
      round.awaitAcknowledgements(SECONDS_TO_WRITE);
      // Not right after an acknowledgement, when the writers would all be at the same point.
      for (long end = System.nanoTime() + delay; System.nanoTime() < end; ) {
        Thread.onSpinWait();
      }
      server.kill();
      for (Future<?> writer : writers) {
        writer.get();
      }
    }
    assertFalse(round.changes().isEmpty());
    return round;
  }

  /** Whoever got no answer asks again and again: there is one record, whatever had happened. */
  private static void repeatUnanswered(Round round, Client desk) {
    for (Creation creation : round.unanswered()) {
      String number = Answer.of(creation.send(desk)).number();
      assertEquals(number, Answer.of(creation.send(desk)).number());
      round.add(new Acknowledged(number, 1, "create", creation.word(), null));
    }
  }
}
