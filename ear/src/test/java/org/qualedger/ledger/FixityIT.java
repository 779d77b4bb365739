package org.qualedger.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** A file that was changed behind our back is found. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class FixityIT {
  private static final byte[] SCAN = "%PDF-1.7 the scan".getBytes(StandardCharsets.UTF_8);

  private final Client desk = Client.withToken("frontdesk", "frontdesk-password");
  private final Client administrator = Client.withToken("administrator", "administrator-password");

  @Test
  void an_altered_file_is_reported_and_a_restored_one_is_not() throws IOException {
    String number =
        Answer.of(
                desk.post(
                    "/api/mail-items",
                    """
                    {"centre": "C012", "intake": {"mailKind": "COURIER", "addressee": "陈静",
                     "unitNo": "3-2-501", "condition": "INTACT"}}\
                    """))
            .number();
    desk.send(
        desk.request("/api/records/" + number + "/attachments?name=scan.pdf")
            .header("Content-Type", "application/pdf")
            .POST(HttpRequest.BodyPublishers.ofByteArray(SCAN)));
    String sha256 = Hash.of(SCAN).hex();
    Path kept =
        Path.of(
            System.getProperty("it.home"),
            "attachments",
            sha256.substring(0, 2),
            sha256.substring(2, 4),
            sha256);
    assertEquals("%PDF-1.7 the scan", Files.readString(kept));
    Files.writeString(kept, "%PDF-1.7 another");
    check()
        .says("\"findingCount\":1")
        .says("{\"fault\":\"FILE_ALTERED\",\"subject\":\"" + sha256 + "\"}");
    Files.write(kept, SCAN);
    check().says("\"findingCount\":0");
  }

  private Answer check() {
    return Answer.of(administrator.post("/api/ledger/fixity-checks", "{}"));
  }

  @Test
  void who_keeps_the_desk_does_not_check() {
    Answer.of(desk.post("/api/ledger/fixity-checks", "{}")).isDeclined(403, "not-permitted");
  }
}
