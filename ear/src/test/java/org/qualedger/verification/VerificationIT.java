package org.qualedger.verification;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** What a file that somebody was given is: ours, unaltered, of which record; or what is wrong. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerificationIT {
  private static final String MONTH = "2024-10";

  private static @Nullable Prints made;

  private final Client desk = Client.withToken("frontdesk", "frontdesk-password");
  private final Client auditor = Client.withToken("auditor", "auditor-password");
  private final Client stranger = Client.withToken("frontdeskc011", "frontdeskc011-password");

  /** The prints of one report, on its way from the author to the reviewer. */
  private record Prints(
      String number, Bytes submitted, Bytes chinese, Bytes english, Bytes unsealed) {}

  /** A file. */
  private static final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
      this.content = content;
    }
  }

  private static synchronized Prints prints() {
    Prints known = made;
    if (known == null) {
      known = make();
      made = known;
    }
    return known;
  }

  private static Prints make() {
    Client assistant = Client.withToken("managersassistant", "managersassistant-password");
    Client manager = Client.withToken("centremanager", "centremanager-password");
    String number =
        Answer.of(
                assistant.post(
                    "/api/reports", "{\"centre\": \"C012\", \"period\": \"" + MONTH + "\"}"))
            .is(201, "DRAFT", 1)
            .number();
    String path = "/api/reports/" + number;
    Answer.of(assistant.patch(path, 1, "{\"findings\": \"本月无服务\", \"conclusion\": \"无\"}"))
        .is(200, "DRAFT", 2);
    Answer.of(assistant.post(path + "/submit", "{\"password\": \"managersassistant-password\"}"))
        .is(200, "SUBMITTED", 3);
    Bytes submitted = pdf(manager.speaking("zh-CN"), path + "/pdf");
    Answer.of(manager.post(path + "/review", "{\"password\": \"centremanager-password\"}"))
        .is(200, "REVIEWED", 4);
    return new Prints(
        number,
        submitted,
        pdf(manager.speaking("zh-CN"), path + "/pdf"),
        pdf(manager.speaking("en"), path + "/pdf"),
        pdf(manager.speaking("zh-CN"), path + "/pdf?rendered=true"));
  }

  private static Bytes pdf(Client by, String path) {
    return new Bytes(by.file(path));
  }

  private static String verify(Client by, byte[] file) {
    HttpResponse<String> answer =
        by.send(
            by.request("/api/verifications")
                .header("Content-Type", "application/pdf")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static void says(String answer, String... parts) {
    for (String part : parts) {
      assertTrue(answer.contains(part), answer);
    }
  }

  @Test
  void a_sealed_print_is_known_in_both_languages() {
    Prints prints = prints();

    says(
        verify(desk, prints.chinese().content),
        "\"finding\":\"GENUINE\"",
        "\"reliable\":true",
        "\"number\":\"" + prints.number() + "\"",
        "\"revision\":4",
        "\"language\":\"zh-CN\"");
    says(
        verify(auditor, prints.english().content),
        "\"finding\":\"GENUINE\"",
        "\"language\":\"en\"");
  }

  @Test
  void a_print_that_was_issued_before_is_known_as_of_an_older_revision() {
    Prints prints = prints();

    says(
        verify(desk, prints.submitted().content),
        "\"finding\":\"ISSUED\"",
        "\"revision\":3",
        "\"newestRevision\":4");
  }

  @Test
  void a_print_made_again_is_a_copy_without_the_seal() {
    Prints prints = prints();

    assertTrue(
        Arrays.equals(
            prints.unsealed().content,
            Arrays.copyOf(prints.chinese().content, prints.unsealed().content.length)));
    says(verify(desk, prints.unsealed().content), "\"finding\":\"UNSEALED_COPY\"");
  }

  @Test
  void who_does_not_see_the_record_learns_only_that_the_print_is_genuine() {
    Prints prints = prints();

    String answer = verify(stranger, prints.chinese().content);

    says(answer, "\"finding\":\"GENUINE\"");
    assertFalse(answer.contains(prints.number()), answer);
    assertFalse(answer.contains("revision"), answer);
  }

  @Test
  void a_changed_byte_and_an_added_one_are_noticed() {
    Prints prints = prints();
    byte[] changed = prints.chinese().content.clone();
    changed[changed.length / 2] ^= 1;
    ByteArrayOutputStream added = new ByteArrayOutputStream();
    added.writeBytes(prints.chinese().content);
    added.writeBytes("\n% one more line\n".getBytes(StandardCharsets.US_ASCII));

    assertAll(
        () -> says(verify(desk, changed), "\"finding\":\"ALTERED\"", "\"reliable\":false"),
        () ->
            says(
                verify(desk, added.toByteArray()),
                "\"finding\":\"CONTINUED\"",
                "\"number\":\"" + prints.number() + "\""));
  }

  @Test
  void what_is_not_ours_is_said_to_be_so_in_the_language_of_who_asks() {
    // As another program would have saved it: the same pages, other bytes.
    byte[] unknown = prints().unsealed().content.clone();
    unknown[10] ^= 1;

    assertAll(
        () ->
            says(verify(desk.speaking("zh-CN"), unknown), "\"finding\":\"UNKNOWN\"", "本系统没有此文件的存档"),
        () ->
            says(
                verify(desk.speaking("en"), "PK not a PDF".getBytes(StandardCharsets.US_ASCII)),
                "\"finding\":\"NOT_A_PDF\"",
                "The file is not a PDF"),
        () -> says(verify(desk, new byte[20 * 1024 * 1024 + 1]), "\"finding\":\"TOO_LARGE\""));
  }

  @Test
  void a_form_with_a_file_does_as_well_and_without_one_is_refused() {
    String form =
        """
        --limit\r
        Content-Disposition: form-data; name="file"; filename="x.pdf"\r
        Content-Type: application/pdf\r
        \r
        no PDF\r
        --limit--\r
        """;
    HttpResponse<String> answer =
        desk.send(
            desk.request("/api/verifications")
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(HttpRequest.BodyPublishers.ofString(form)));

    says(answer.body(), "\"finding\":\"NOT_A_PDF\"");
    HttpResponse<String> without =
        desk.send(
            desk.request("/api/verifications")
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        form.replace("name=\"file\"", "name=\"x\""))));
    assertEquals(422, without.statusCode(), without.body());
  }

  @Test
  void nobody_asks_without_being_logged_in() {
    Client anonymous = Client.anonymous();
    HttpResponse<String> answer =
        anonymous.send(
            anonymous
                .request("/api/verifications")
                .header("Content-Type", "application/pdf")
                .POST(HttpRequest.BodyPublishers.ofString("%PDF-1.7")));

    assertEquals(401, answer.statusCode());
  }
}
