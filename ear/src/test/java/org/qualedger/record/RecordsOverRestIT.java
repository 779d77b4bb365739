package org.qualedger.record;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;
import org.qualedger.ledger.Hash;
import org.qualedger.ledger.InclusionProof;
import org.qualedger.ledger.RecordLeaf;

/** A record of any kind as a program reads it: list, history, differences, proof and files. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordsOverRestIT {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1};

  private final Client desk = Client.withToken("frontdesk", "frontdesk-password");

  private String corrected() {
    String number =
        Answer.of(
                desk.post(
                    "/api/work-log-entries",
                    """
                    {"centre": "C012", "source": "CUSTOMER", "channel": "PHONE",
                     "customerName": "李梅", "unitNo": "3-2-501", "entryType": "SERVICE_REQUEST",
                     "needText": "水龙头漏水"}\
                    """))
            .number();
    Answer.of(
            desk.send(
                desk.request("/api/work-log-entries/" + number)
                    .header("Content-Type", "application/json")
                    .header("If-Match", "\"1\"")
                    .method(
                        "PATCH",
                        HttpRequest.BodyPublishers.ofString(
                            "{\"reason\": \"笔误\", \"needText\": \"阀门漏水\"}"))))
        .is(200, "OPEN", 2);
    return number;
  }

  private HttpResponse<String> attach(String number, byte[] content) {
    return desk.send(
        desk.request("/api/records/" + number + "/attachments?name=%E7%85%A7.png")
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
  }

  private JsonObject json(String path) {
    HttpResponse<String> answer = desk.get(path);
    assertEquals(200, answer.statusCode(), answer::body);
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  @Test
  void the_history_shows_who_did_what_and_what_differs() {
    String number = corrected();
    JsonObject file = json("/api/records/" + number);
    JsonObject diff = json("/api/records/" + number + "/revisions/1/diff/2");
    JsonObject change = diff.getJsonArray("changes").getJsonObject(0);
    assertAll(
        () -> assertEquals("阀门漏水", file.getJsonObject("record").getString("needText")),
        () -> assertEquals(2, file.getJsonObject("header").getInt("revision")),
        () -> assertEquals(1, diff.getJsonArray("changes").size()),
        () -> assertEquals("needText", change.getString("path")),
        () -> assertEquals("水龙头漏水", change.getString("before")),
        () -> assertEquals("阀门漏水", change.getString("after")),
        () ->
            assertTrue(
                desk.get("/api/records/" + number + "/revisions")
                    .body()
                    .contains("\"verb\":\"amend\"")));
  }

  @Test
  void a_proof_can_be_verified_with_nothing_but_the_answer() throws GeneralSecurityException {
    String number = corrected();
    JsonObject proof = proof(number, Instant.now().plus(Duration.ofSeconds(20)));
    byte[] bytes =
        desk.send(
                desk.request("/api/records/" + number + "/revisions/2")
                    .header("Accept", "application/octet-stream")
                    .GET())
            .body()
            .getBytes(StandardCharsets.UTF_8);
    JsonObject head = proof.getJsonObject("head");
    Hash leaf = RecordLeaf.of(HexFormat.of().parseHex(proof.getString("salt")), bytes).hash();
    List<Hash> path =
        proof.getJsonArray("path").getValuesAs(JsonString.class).stream()
            .map(hash -> Hash.fromHex(hash.getString()))
            .toList();
    InclusionProof inclusion =
        new InclusionProof(
            proof.getJsonNumber("position").longValue(),
            head.getJsonNumber("size").longValue(),
            path);
    Signature signature = Signature.getInstance("Ed25519");
    signature.initVerify(
        KeyFactory.getInstance("Ed25519")
            .generatePublic(
                new X509EncodedKeySpec(
                    Base64.getDecoder().decode(proof.getJsonObject("key").getString("x509")))));
    signature.update(head.getString("signedText").getBytes(StandardCharsets.US_ASCII));
    boolean signed = signature.verify(Base64.getDecoder().decode(head.getString("signature")));
    assertAll(
        () -> assertEquals(proof.getString("contentHash"), Hash.of(bytes).hex()),
        () -> assertEquals(proof.getString("leafHash"), leaf.hex()),
        () -> assertTrue(inclusion.verify(leaf, Hash.fromHex(head.getString("root")))),
        () -> assertTrue(head.getString("signedText").contains("\n" + head.getString("root"))),
        () -> assertTrue(signed));
  }

  /** The sequencer works beside the request; until it has been there the answer is 503. */
  private JsonObject proof(String number, Instant deadline) {
    String path = "/api/records/" + number + "/proof?revision=2";
    while (desk.get(path).statusCode() == 503 && Instant.now().isBefore(deadline)) {
      Thread.onSpinWait();
    }
    return json(path);
  }

  @Test
  void pages_of_a_list_meet_without_gap_or_overlap() {
    String older = corrected();
    String newer = corrected();
    JsonObject first = json("/api/records?kind=WORK_LOG_ENTRY&limit=1");
    JsonObject second =
        json("/api/records?kind=WORK_LOG_ENTRY&limit=1&cursor=" + first.getString("cursor"));
    assertAll(
        () ->
            assertEquals(newer, first.getJsonArray("records").getJsonObject(0).getString("number")),
        () ->
            assertEquals(
                older, second.getJsonArray("records").getJsonObject(0).getString("number")));
  }

  @Test
  void a_file_is_known_by_its_bytes_and_makes_a_revision() {
    String number = corrected();
    HttpResponse<String> attached = attach(number, PNG);
    Answer.of(attached).is(201, "OPEN", 3).says("\"mediaType\":\"image/png\"");
    HttpResponse<String> read =
        desk.get("/api/records/" + number + "/attachments/" + Hash.of(PNG).hex());
    assertAll(
        () -> assertEquals(200, read.statusCode(), read::body),
        () -> assertEquals("image/png", read.headers().firstValue("Content-Type").orElse("")),
        () ->
            assertEquals(
                "inline; filename*=UTF-8''%E7%85%A7.png",
                read.headers().firstValue("Content-Disposition").orElse("")));
    Answer.of(attach(number, PNG)).isDeclined(409, "already-recorded");
    Answer.of(attach(number, "<html>".getBytes(StandardCharsets.UTF_8)))
        .isDeclined(422, "unsuitable-content");
    Answer.of(attach(number, new byte[21 * 1024 * 1024])).isDeclined(422, "unsuitable-content");
  }

  @Test
  void a_file_comes_as_a_part_of_a_form_too() {
    String number = corrected();
    String form =
        """
        --limit\r
        Content-Disposition: form-data; name="file"; filename="scan.pdf"\r
        Content-Type: application/pdf\r
        \r
        %PDF-1.7 scan\r
        --limit--\r
        """;
    Answer.of(
            desk.send(
                desk.request("/api/records/" + number + "/attachments")
                    .header("Content-Type", "multipart/form-data; boundary=limit")
                    .POST(HttpRequest.BodyPublishers.ofString(form))))
        .is(201, "OPEN", 3)
        .says("\"name\":\"scan.pdf\"");
  }

  @Test
  void the_ledger_gives_its_head_its_key_and_its_growth() {
    String number = corrected();
    proof(number, Instant.now().plus(Duration.ofSeconds(20)));
    JsonObject head = json("/api/ledger/head");
    long size = head.getJsonNumber("size").longValue();
    JsonObject growth = json("/api/ledger/consistency?from=1&to=" + size);
    assertAll(
        () -> assertEquals(head.getString("keyId"), json("/api/ledger/key").getString("id")),
        () -> assertEquals(head.getString("root"), growth.getString("toRoot")),
        () -> assertEquals(1, json("/api/ledger/entries?limit=1").getJsonArray("entries").size()));
    Answer.of(desk.get("/api/ledger/consistency?from=2&to=1")).isDeclined(422, "out-of-range");
  }

  @Test
  void who_only_reads_attaches_nothing() {
    String number = corrected();
    Client auditor = Client.withToken("auditor", "auditor-password");
    HttpResponse<String> answer =
        auditor.send(
            auditor
                .request("/api/records/" + number + "/attachments?name=a.png")
                .header("Content-Type", "image/png")
                .POST(HttpRequest.BodyPublishers.ofByteArray(PNG)));
    Answer.of(answer).isDeclined(403, "not-permitted");
    assertFalse(desk.get("/api/records/" + number).body().contains("a.png"));
  }
}
