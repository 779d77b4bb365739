package org.qualedger.assembled.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;
import org.qualedger.ledger.ConsistencyProof;
import org.qualedger.ledger.Hash;
import org.qualedger.ledger.InclusionProof;
import org.qualedger.ledger.RecordLeaf;

/** Compares what the server acknowledged with what it knows, over its interface for programs. */
final class Auditor {
  private static final int AT_ONCE = 4;
  private static final Duration TO_CATCH_UP = Duration.ofSeconds(60);
  private static final long NANOS_BETWEEN = 20_000_000;

  private final Client client;
  private final PublicKey key;
  private final Set<String> verifiedHeads = ConcurrentHashMap.newKeySet();

  /** An auditor who keeps the ledger's key from now on. */
  Auditor(Client client) throws GeneralSecurityException {
    this.client = client;
    this.key =
        KeyFactory.getInstance("Ed25519")
            .generatePublic(
                new X509EncodedKeySpec(
                    Base64.getDecoder().decode(json("/api/ledger/key").getString("x509"))));
  }

  /** Every revision is there as it was acknowledged, and search finds every created record. */
  void confirms(Collection<Acknowledged> changes) throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Callable<Acknowledged>> comparisons = new ArrayList<>();
      for (Acknowledged change : changes) {
        comparisons.add(
            () -> {
              confirms(change);
              if (change.word() != null) {
                finds(change.number(), change.word());
              }
              return change;
            });
      }
      for (Future<Acknowledged> comparison : threads.invokeAll(comparisons)) {
        comparison.get();
      }
    }
  }

  /** The revision is there as it was acknowledged, and the signed ledger contains its bytes. */
  private void confirms(Acknowledged change) throws GeneralSecurityException {
    JsonObject found = json(change.path());
    JsonObject revision = found.getJsonObject("revision");
    byte[] bytes =
        client
            .send(client.request(change.path()).header("Accept", "application/octet-stream").GET())
            .body()
            .getBytes(StandardCharsets.UTF_8);
    String hash = Hash.of(bytes).hex();
    assertEquals(change.verb(), revision.getString("verb"), change::toString);
    assertEquals(hash, revision.getString("contentHash"), change::toString);
    if (change.contentHash() != null) {
      assertEquals(change.contentHash(), hash, change::toString);
    }
    if (change.word() != null) {
      assertTrue(
          new String(bytes, StandardCharsets.UTF_8).contains(change.word()),
          () -> change.toString());
    }
    JsonObject proof =
        json("/api/records/" + change.number() + "/proof?revision=" + change.revision());
    Hash leaf = RecordLeaf.of(HexFormat.of().parseHex(proof.getString("salt")), bytes).hash();
    Head head = verified(proof.getJsonObject("head"));
    InclusionProof inclusion =
        new InclusionProof(proof.getJsonNumber("position").longValue(), head.size(), path(proof));
    assertTrue(inclusion.verify(leaf, head.root()), change::toString);
  }

  /** Search finds a created record by its number and by its word. */
  private void finds(String number, String word) {
    for (String sought : List.of(number, word)) {
      until(
          () -> json("/api/search?q=" + sought).toString().contains("\"" + number + "\""),
          "search finds " + number + " by " + sought);
    }
  }

  /** The ledger still begins with the one that was seen earlier. */
  Head grownFrom(Head earlier) throws GeneralSecurityException {
    Head now = verified(json("/api/ledger/head"));
    JsonObject growth =
        json("/api/ledger/consistency?from=" + earlier.size() + "&to=" + now.size());
    ConsistencyProof consistency = new ConsistencyProof(earlier.size(), now.size(), path(growth));
    assertTrue(consistency.verify(earlier.root(), now.root()), () -> earlier + " " + now);
    return now;
  }

  /**
   * There are these records and no others, no number is missing, and every revision has one
   * position in the ledger.
   */
  void findsOnly(Set<String> numbers) {
    Set<String> found = new TreeSet<>();
    Map<String, Set<Integer>> series = new TreeMap<>();
    long revisions = 0;
    String cursor = "";
    while (cursor != null) {
      JsonObject page = json("/api/records?limit=200" + cursor);
      for (JsonObject row : page.getJsonArray("records").getValuesAs(JsonObject.class)) {
        String number = row.getString("number");
        assertTrue(found.add(number), number);
        int dash = number.lastIndexOf('-');
        series
            .computeIfAbsent(number.substring(0, dash), any -> new TreeSet<>())
            .add(Integer.parseInt(number.substring(dash + 1)));
        revisions += row.getInt("revision");
      }
      String next = page.getString("cursor", null);
      cursor = next == null ? null : "&cursor=" + next;
    }
    assertEquals(new TreeSet<>(numbers), found);
    series.forEach(
        (name, each) -> {
          assertEquals(1, each.iterator().next(), name);
          assertEquals(each.size(), new TreeSet<>(each).last(), name + each);
        });
    long total = revisions;
    until(
        () -> json("/api/ledger/head").getJsonNumber("size").longValue() >= total,
        "the ledger has " + total + " revisions");
    assertEquals(total, json("/api/ledger/head").getJsonNumber("size").longValue());
  }

  private Head verified(JsonObject head) throws GeneralSecurityException {
    String text = head.getString("signedText");
    if (verifiedHeads.add(text + head.getString("signature"))) {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initVerify(key);
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      assertTrue(signature.verify(Base64.getDecoder().decode(head.getString("signature"))), text);
      assertTrue(text.contains("\n" + head.getString("root")), text);
    }
    return Head.of(head);
  }

  private static List<Hash> path(JsonObject proof) {
    return proof.getJsonArray("path").getValuesAs(JsonString.class).stream()
        .map(hash -> Hash.fromHex(hash.getString()))
        .toList();
  }

  private JsonObject json(String path) {
    return Answer.of(client.get(path)).json();
  }

  /** Ledger and index work beside the request that wrote. */
  private static void until(BooleanSupplier condition, String expected) {
    Instant deadline = Instant.now().plus(TO_CATCH_UP);
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(deadline), expected);
      LockSupport.parkNanos(NANOS_BETWEEN);
    }
  }
}
