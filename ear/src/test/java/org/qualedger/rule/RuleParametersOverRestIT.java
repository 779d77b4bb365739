package org.qualedger.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** The numbers of the rules are dated, and whoever sets one says by what. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleParametersOverRestIT {
  private static final String PATH = "/api/rule-parameters";

  private final Client engineer = Client.withToken("qualityengineer", "qualityengineer-password");

  private static String setting(String parameter, int value, String from, String source) {
    return """
    {"parameter": "%s", "value": %d, "from": "%s", "sourceText": "%s"}\
    """
        .formatted(parameter, value, from, source);
  }

  @Test
  void a_number_of_the_company_is_set_from_a_day_on_and_keeps_its_source() {
    HttpResponse<String> set =
        engineer.post(PATH, setting("RECEIPT_LIMIT", 5, "2099-01-01", "财务制度 2098-12"));
    assertEquals(200, set.statusCode(), set::body);
    Answer.of(engineer.get(PATH))
        .says("\"value\":5,\"from\":\"2099-01-01\",\"sourceText\":\"财务制度 2098-12\"")
        .says("\"setBy\":\"qualityengineer\"")
        .says("\"standard\":7,\"today\":7");
    Answer.of(engineer.post(PATH, setting("RECEIPT_LIMIT", 6, "2099-01-01", "又一次")))
        .isDeclined(409, "duplicate");
  }

  @Test
  void what_was_judged_is_not_judged_otherwise() {
    Answer.of(engineer.post(PATH, setting("RECEIPT_LIMIT", 5, "2020-01-01", "追溯")))
        .isDeclined(422, "out-of-range");
  }

  @Test
  void what_the_procedure_sets_is_only_shown() {
    Answer.of(engineer.post(PATH, setting("ARRIVAL_LIMIT", 60, "2099-01-01", "放宽")))
        .isDeclined(422, "set-by-procedure");
  }

  @Test
  void only_who_keeps_the_rules_sets_and_only_who_oversees_them_sees() {
    Client auditor = Client.withToken("auditor", "auditor-password");
    assertTrue(auditor.get(PATH).body().contains("\"parameter\":\"ARRIVAL_LIMIT\""));
    Answer.of(auditor.post(PATH, setting("RECEIPT_LIMIT", 5, "2099-02-01", "无")))
        .isDeclined(403, "not-permitted");
    Answer.of(Client.withToken("frontdesk", "frontdesk-password").get(PATH))
        .isDeclined(403, "not-permitted");
  }

  @Test
  void the_page_shows_every_number_and_sets_one() {
    Client administrator = Client.anonymous();
    administrator.logIn("administrator", "administrator-password");
    HttpResponse<String> page = administrator.get("/rule-parameters.xhtml");
    assertEquals(200, page.statusCode(), page::body);
    assertTrue(page.body().contains("30 分钟"), page.body());
    var form = Client.hiddenFields(page.body());
    form.put("set", "set");
    form.put("set:parameter", "MAIL_STORAGE_LIMIT");
    form.put("set:value", "20");
    form.put("set:from", "2099-03-01");
    form.put("set:sourceText", "管理处决定");
    form.put("set:go", "set:go");
    HttpResponse<String> saved = administrator.submit("/rule-parameters.xhtml", form);
    assertEquals(302, saved.statusCode(), saved::body);
    assertTrue(administrator.get("/rule-parameters.xhtml").body().contains("管理处决定"), saved::body);
  }
}
