package org.qualedger.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** The pages of agreements, mail and receipts, as a browser without scripts gets and sends them. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormPagesIT {
  private final Client desk = loggedIn("frontdesk");

  private static Client loggedIn(String login) {
    Client person = Client.anonymous();
    assertEquals(302, person.logIn(login, login + "-password").statusCode());
    return person;
  }

  private static String shown(Client person, String path) {
    HttpResponse<String> page = person.get(path);
    assertEquals(200, page.statusCode(), page::body);
    return page.body();
  }

  private String sent(String path, String page, Map<String, String> values) {
    Map<String, String> fields = Client.hiddenFields(page);
    fields.putAll(values);
    HttpResponse<String> answer = desk.submit(path, fields);
    assertEquals(302, answer.statusCode(), answer::body);
    String location = answer.headers().firstValue("Location").orElse("");
    return location.substring(location.lastIndexOf('/'));
  }

  @Test
  void the_lists_open() {
    assertTrue(shown(desk, "/agreements.xhtml?stage=FILED").contains("委托服务协议"));
    assertTrue(shown(desk, "/receipts.xhtml?book=A7").contains("收据"));
    assertTrue(
        shown(loggedIn("cashier"), "/receipt-new.xhtml?slip=C012-WT-20260101-0001")
            .contains("开具收据"));
  }

  private String refused(String path, String page, Map<String, String> values) {
    Map<String, String> fields = Client.hiddenFields(page);
    fields.putAll(values);
    HttpResponse<String> answer = desk.submit(path, fields);
    assertEquals(200, answer.statusCode(), answer::body);
    return answer.body();
  }

  private String mail(String addressee) {
    String register =
        sent(
            "/mail.xhtml",
            shown(desk, "/mail.xhtml"),
            Map.of(
                "receive", "receive",
                "receive:kind", "COURIER",
                "receive:condition", "INTACT",
                "receive:unitNo", "3-2-501",
                "receive:addressee", addressee,
                "receive:do", "receive:do"));
    String lines = shown(desk, register);
    return lines.substring(lines.indexOf("mail-item.xhtml?number=") + 23).substring(0, 21);
  }

  @Test
  void mail_is_entered_and_stored_on_pages() {
    String number = mail("陈<静>");
    String item = shown(desk, "/mail-item.xhtml?number=" + number);
    assertTrue(item.contains("陈&lt;静&gt;"), item);
    String after =
        sent(
            "/mail-item.xhtml",
            item,
            Map.of(
                "store", "store",
                "store:revision", "1",
                "store:place", "A-3",
                "store:do", "store:do",
                "number", number));
    assertTrue(shown(desk, after).contains("A-3"));
  }

  @Test
  void mail_is_corrected_on_its_page_with_a_reason() {
    String number = mail("陈静");
    String item = shown(desk, "/mail-item.xhtml?number=" + number);
    Map<String, String> change =
        Map.of(
            "amend", "amend",
            "amend:revision", "1",
            "amend:addressee", "陈敬",
            "amend:unitNo", "3-2-501",
            "amend:do", "amend:do",
            "number", number);
    assertTrue(
        refused("/mail-item.xhtml", item, with(change, "amend:amendReason", ""))
            .contains("role=\"alert\""));
    String after = sent("/mail-item.xhtml", item, with(change, "amend:amendReason", "收件人姓名写错"));
    assertTrue(shown(desk, after).contains("陈敬"));
  }

  @Test
  void who_corrects_what_somebody_else_has_changed_is_told_and_changes_nothing() {
    String number = mail("陈静");
    String item = shown(desk, "/mail-item.xhtml?number=" + number);
    Map<String, String> change =
        Map.of(
            "amend", "amend",
            "amend:revision", "1",
            "amend:addressee", "陈敬",
            "amend:amendReason", "收件人姓名写错",
            "amend:do", "amend:do",
            "number", number);
    sent("/mail-item.xhtml", item, change);
    String second = refused("/mail-item.xhtml", item, with(change, "amend:addressee", "陈晶"));
    assertTrue(second.contains("value=\"陈晶\""), "what was typed is still there");
    assertTrue(shown(desk, "/mail-item.xhtml?number=" + number).contains("<dd>陈敬</dd>"), second);
  }

  private static Map<String, String> with(Map<String, String> fields, String key, String value) {
    Map<String, String> all = new HashMap<>(fields);
    all.put(key, value);
    return all;
  }

  private String agreement() {
    String made =
        sent(
            "/agreement-new.xhtml",
            shown(desk, "/agreement-new.xhtml"),
            Map.ofEntries(
                Map.entry("draft", "draft"),
                Map.entry("draft:type", "SINGLE"),
                Map.entry("draft:ownerName", "陈静"),
                Map.entry("draft:capacity", "OWNER"),
                Map.entry("draft:unitNo", "3-2-501"),
                Map.entry("draft:supplierName", "安洁家政有限公司"),
                Map.entry("draft:scope", "日常保洁"),
                Map.entry("draft:price", "180.00"),
                Map.entry("draft:startsOn", "2026-11-24"),
                Map.entry("draft:do", "draft:do")));
    return made.substring(made.indexOf("number=") + 7);
  }

  @Test
  void the_terms_of_an_agreement_are_corrected_on_its_page() {
    String number = agreement();
    String after =
        sent(
            "/agreement.xhtml",
            shown(desk, "/agreement.xhtml?number=" + number),
            Map.of(
                "amend", "amend",
                "amend:revision", "1",
                "amend:scope", "日常保洁及擦窗",
                "amend:price", "260.00",
                "amend:amendReason", "业主增加擦窗",
                "amend:do", "amend:do",
                "number", number));
    String page = shown(desk, after);
    assertTrue(page.contains("日常保洁及擦窗"), page);
    assertTrue(page.contains("260.00"), page);
    assertTrue(page.contains("安洁家政有限公司"), "what was not changed stays");
  }

  @Test
  void an_agreement_is_drawn_up_and_signed_on_pages() {
    String number = agreement();
    String signed =
        sent(
            "/agreement.xhtml",
            shown(desk, "/agreement.xhtml?number=" + number),
            Map.of(
                "sign", "sign",
                "sign:revision", "1",
                "sign:ownerBy", "陈静",
                "sign:ownerPicture", "",
                "sign:method", "PAPER",
                "sign:do", "sign:do",
                "number", number));
    String page = shown(desk, signed);
    assertTrue(page.contains("部分签署"), page);
  }

  @Test
  void a_report_is_handed_in_as_it_stands_on_the_page_and_keeps_its_texts_when_refused() {
    Client assistant = loggedIn("managersassistant");
    String number =
        Answer.of(
                Client.withToken("managersassistant", "managersassistant-password")
                    .post("/api/reports", "{\"centre\": \"C012\", \"period\": \"2024-05\"}"))
            .is(201, "DRAFT", 1)
            .number();
    String path = "/report.xhtml?number=" + number;
    Map<String, String> form = Client.hiddenFields(shown(assistant, path));
    form.putAll(
        Map.of(
            "report", "report",
            "report:findings", "本月无迟到",
            "report:causes", "",
            "report:conclusion", "达标",
            "report:noAction", "",
            "report:participants", "",
            "report:comment", "",
            "report:password", "guess",
            "report:submit", "report:submit"));
    String refused = assistant.submit(path, form).body();
    assertTrue(refused.contains("本月无迟到"), refused);
    form.putAll(Client.hiddenFields(refused));
    form.put("report:password", "managersassistant-password");
    assertEquals(302, assistant.submit(path, form).statusCode());
    String submitted = shown(assistant, path);
    assertTrue(submitted.contains("本月无迟到"), submitted);
    assertTrue(submitted.contains("已提交"), submitted);
  }
}
