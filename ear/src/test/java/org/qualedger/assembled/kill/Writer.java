package org.qualedger.assembled.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** A client that writes without a pause until the server answers no more. */
final class Writer implements Runnable {
  private static final List<Verb> OF_AN_ENTRY =
      List.of(new Verb("close", "{\"handling\": \"已答复\", \"outcome\": \"ANSWERED\"}"));
  private static final List<Verb> OF_A_SLIP =
      List.of(
          new Verb("dispatch", "{\"providerType\": \"REPAIRER\", \"leadProvider\": \"周强\"}"),
          new Verb("receive", "{}"),
          new Verb("arrive", "{}"));

  private final Client client;
  private final Random random;
  private final String name;
  private final Round round;
  private final List<Due> due = new ArrayList<>();
  private int created;

  /**
   * A client of one life of the server.
   *
   * @param name begins the words of its records; no other client has it
   */
  Writer(Client client, Random random, String name, Round round) {
    this.client = client;
    this.random = random;
    this.name = name;
    this.round = round;
  }

  private record Verb(String name, String body) {}

  /** A verb that comes next for a record. */
  private record Due(String path, String number, int revision, List<Verb> verbs) {}

  @Override
  public void run() {
    try {
      while (true) {
        if (due.isEmpty() || random.nextInt(5) < 2) {
          create();
        } else {
          change(due.remove(random.nextInt(due.size())));
        }
        if (random.nextInt(8) == 0) {
          HttpResponse<String> head = client.get("/api/ledger/head");
          // Until the first revision has its position there is none.
          if (head.statusCode() == 200) {
            round.add(Head.of(Answer.of(head).json()));
          }
        }
      }
    } catch (UncheckedIOException killed) {
      // This is what it was waiting for.
    }
  }

  private void create() {
    created++;
    String word = name + "n" + created;
    boolean slip = random.nextBoolean();
    Creation creation = slip ? Creation.slip(word) : Creation.entry(word);
    HttpResponse<String> answer;
    try {
      answer = answer(() -> creation.send(client));
    } catch (UncheckedIOException killed) {
      round.addUnanswered(creation);
      throw killed;
    }
    assertEquals(201, answer.statusCode(), answer::body);
    String number = Answer.of(answer).number();
    acknowledged(new Acknowledged(number, 1, "create", word, null));
    due.add(new Due(creation.path(), number, 1, slip ? OF_A_SLIP : OF_AN_ENTRY));
  }

  private void change(Due next) {
    Verb verb = next.verbs().getFirst();
    HttpResponse<String> answer =
        answer(
            () -> client.post(next.path() + "/" + next.number() + "/" + verb.name(), verb.body()));
    assertEquals(200, answer.statusCode(), answer::body);
    int revision = next.revision() + 1;
    assertEquals(
        "\"" + revision + "\"", answer.headers().firstValue("ETag").orElse(""), answer::body);
    acknowledged(new Acknowledged(next.number(), revision, verb.name(), null, null));
    List<Verb> rest = next.verbs().subList(1, next.verbs().size());
    if (!rest.isEmpty()) {
      due.add(new Due(next.path(), next.number(), revision, rest));
    }
  }

  /** Asks again where the server says that two did the same at once and nothing was changed. */
  private static HttpResponse<String> answer(Supplier<HttpResponse<String>> request) {
    HttpResponse<String> answer = request.get();
    while (answer.statusCode() == 409 && answer.body().contains("\"try-again\"")) {
      answer = request.get();
    }
    return answer;
  }

  /** Noted at once, for the server may be gone before it is asked for the hash. */
  private void acknowledged(Acknowledged change) {
    round.add(change);
    round.add(
        change.withHash(
            Answer.of(client.get(change.path()))
                .json()
                .getJsonObject("revision")
                .getString("contentHash")));
  }
}
