package org.qualedger.record;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;
import org.qualedger.ledger.Hash;

/** A file is what its bytes are, whatever its sender calls it, and no larger than is taken. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadChecksIT {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] PAGE =
      "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
  private static final int LARGEST = 20 * 1024 * 1024;

  private final Client desk = Client.program("frontdesk");
  private final String number =
      Answer.of(
              desk.post(
                  "/api/mail-items",
                  """
                  {"centre": "C012", "intake": {"mailKind": "COURIER", "addressee": "陈静",
                   "unitNo": "3-2-501", "condition": "INTACT"}}\
                  """))
          .number();

  private Answer attach(String name, String type, byte[] content) {
    return Answer.of(
        desk.send(
            desk.request(
                    "/api/records/"
                        + number
                        + "/attachments?name="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))));
  }

  /** A picture by its first bytes, and like no other. */
  private static byte[] picture(int size, int mark) {
    byte[] picture = Arrays.copyOf(PNG, size);
    picture[size - 1] = (byte) mark;
    return picture;
  }

  @Test
  void a_page_that_calls_itself_a_picture_is_refused() {
    attach("照片.png", "image/png", PAGE).isDeclined(422, "unsuitable-content");
    attach("照片.png", "application/octet-stream", PAGE).isDeclined(422, "unsuitable-content");
    attach("空.png", "image/png", new byte[0]).isDeclined(422, "unsuitable-content");
    attach("照片.png", "text/html", PAGE).isDeclined(415, "unsupported-media-type");
    assertFalse(desk.get("/api/records/" + number).body().contains("照片.png"));
  }

  @Test
  void a_picture_that_calls_itself_a_document_is_kept_as_a_picture() {
    byte[] picture = picture(64, 1);
    attach("文件.pdf", "application/pdf", picture).says("\"mediaType\":\"image/png\"");
    HttpResponse<String> read =
        desk.get("/api/records/" + number + "/attachments/" + Hash.of(picture).hex());
    assertAll(
        () -> assertEquals("image/png", read.headers().firstValue("Content-Type").orElse("")),
        () ->
            assertEquals(
                "nosniff", read.headers().firstValue("X-Content-Type-Options").orElse("")));
  }

  @Test
  void twenty_megabytes_are_taken_and_not_a_byte_more() {
    attach("大.png", "image/png", picture(LARGEST, 2)).says("\"size\":" + LARGEST);
    attach("更大.png", "image/png", picture(LARGEST + 1, 3)).isDeclined(422, "unsuitable-content");
  }

  @Test
  void of_a_name_only_the_name_itself_is_kept() {
    Map<String, String> names =
        Map.of(
            "../../etc/a.png", "a.png",
            "C:\\照片\\b.png", "b.png",
            "c\r\nSet-Cookie: d.png", "c Set-Cookie: d.png",
            "folder/", "file",
            "<b>e</b>.png", "b>.png");
    int mark = 10;
    for (Map.Entry<String, String> name : names.entrySet()) {
      attach(name.getKey(), "image/png", picture(64, mark++))
          .says("\"name\":\"" + name.getValue() + "\"");
    }
    attach("f\u0000.png", "image/png", picture(64, mark)).isDeclined(422, "invalid");
  }

  @Test
  void markup_in_a_name_is_text_on_the_page() {
    attach("<i>g.png", "image/png", picture(64, 20));
    String page = Client.person("frontdesk").get("/record.xhtml?number=" + number).body();
    assertAll(
        () -> assertTrue(page.contains("&lt;i&gt;g.png"), page),
        () -> assertFalse(page.contains("<i>g.png"), page));
  }
}
