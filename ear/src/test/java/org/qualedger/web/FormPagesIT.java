package org.qualedger.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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

  @Test
  void mail_is_entered_and_stored_on_pages() {
    String register =
        sent(
            "/mail.xhtml",
            shown(desk, "/mail.xhtml"),
            Map.of(
                "receive", "receive",
                "receive:kind", "COURIER",
                "receive:condition", "INTACT",
                "receive:unitNo", "3-2-501",
                "receive:addressee", "陈<静>",
                "receive:do", "receive:do"));
    String lines = shown(desk, register);
    assertTrue(lines.contains("陈&lt;静&gt;"), lines);
    String number = lines.substring(lines.indexOf("mail-item.xhtml?number=") + 23).substring(0, 21);
    String item = shown(desk, "/mail-item.xhtml?number=" + number);
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
  void an_agreement_is_drawn_up_and_signed_on_pages() {
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
    String number = made.substring(made.indexOf("number=") + 7);
    String signed =
        sent(
            "/agreement.xhtml",
            shown(desk, made),
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
}
