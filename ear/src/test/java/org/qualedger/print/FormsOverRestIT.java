package org.qualedger.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;
import org.qualedger.assembled.TestMembers;
import org.qualedger.organization.Duty;

/** Records on their forms, blank forms and the pages of a day, as programs and pages get them. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormsOverRestIT {
  private static final String NEED = "卫生间水龙头漏水，𬭚先生在家";

  private final Client desk = Client.program("frontdesk");

  private String entry() {
    return Answer.of(
            desk.post(
                "/api/work-log-entries",
                """
                {"centre": "C012", "source": "CUSTOMER", "channel": "PHONE",
                 "customerName": "李梅", "unitNo": "3-2-501", "entryType": "SERVICE_REQUEST",
                 "needText": "%s"}\
                """
                    .formatted(NEED)))
        .number();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  @Test
  void a_record_is_printed_with_what_it_says_and_names_its_revision() throws IOException {
    String number = entry();
    byte[] print = desk.file("/api/records/" + number + "/pdf");
    String text = text(print);
    assertTrue(text.contains(number), text);
    assertTrue(text.contains(NEED), text);
    assertTrue(text.contains("李梅"), text);
    assertArrayEquals(print, desk.file("/api/records/" + number + "/pdf?revision=1"));
    assertArrayEquals(
        print, Client.person("frontdesk").file("/form-print?number=" + number), "the page's print");
  }

  @Test
  void the_page_of_a_day_shows_every_entry_of_it() throws IOException {
    String one = entry();
    String other = entry();
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    String text = text(desk.file("/api/forms/work-log-page.pdf?centre=C012&day=" + today));
    assertTrue(text.contains(one) && text.contains(other), text);
  }

  @ParameterizedTest
  @EnumSource
  void every_form_is_there_blank_in_both_languages(PrintedForm form) throws IOException {
    for (String language : new String[] {"zh", "en"}) {
      byte[] pdf = desk.speaking(language).file("/api/forms/" + form.key() + ".pdf?centre=C012");
      assertTrue(text(pdf).contains(form.number()), form.number());
    }
  }

  @Test
  void what_cannot_be_printed_is_refused_by_name() {
    assertEquals(Set.of("form", "centre"), Answer.of(desk.get("/api/forms/napkin.pdf")).fields());
    Answer.of(desk.get("/api/forms/receipt.pdf?centre=C012&day=2026-10-31"))
        .isDeclined(422, "invalid");
    Answer.of(desk.get("/api/forms/work-log-page.pdf?centre=C012&day=yesterday"))
        .isDeclined(422, "invalid");
    HttpResponse<String> wrongForm = desk.get("/api/records/" + entry() + "/pdf?form=receipt");
    assertEquals(422, wrongForm.statusCode(), wrongForm::body);
  }

  @Test
  void a_stranger_prints_nothing() {
    Client stranger = Client.program(TestMembers.strangersLogin(Duty.FRONT_DESK));
    assertEquals(404, stranger.get("/api/records/" + entry() + "/pdf").statusCode());
    int status = stranger.get("/api/forms/work-log-page.pdf?centre=C012").statusCode();
    assertTrue(status >= 400 && status < 500, () -> "status " + status);
  }
}
