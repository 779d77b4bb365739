package org.qualedger.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualedger.assembled.Client;

/** A page whose texts are not found shows empty headings, and no error anywhere. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageTextsIT {

  @ParameterizedTest
  @CsvSource({
    "frontdesk, index",
    "frontdesk, work-log",
    "frontdesk, slips",
    "frontdesk, slip-new",
    "frontdesk, agreements",
    "frontdesk, agreement-new",
    "frontdesk, mail",
    "frontdesk, receipts",
    "frontdesk, receipt-new",
    "frontdesk, search",
    "frontdesk, verify",
    "frontdesk, forms",
    "centremanager, index",
    "centremanager, reports",
    "centremanager, corrective-actions",
    "centremanager, clauses",
    "centremanager, analysis",
    "centremanager, techniques",
    "managersassistant, index",
    "qualityengineer, index",
    "qualityengineer, rule-parameters",
    "administrator, company",
    "administrator, verify",
  })
  void a_page_has_a_title_and_headings(String login, String page) {
    Client person = Client.anonymous();
    person.logIn(login, login + "-password");
    HttpResponse<String> shown = person.get("/" + page + ".xhtml");
    String body = shown.body();
    assertAll(
        () -> assertEquals(200, shown.statusCode()),
        () -> assertFalse(body.contains("<title> ·"), body),
        () -> assertFalse(body.contains("<h1></h1>"), body),
        () -> assertFalse(body.contains("<h2></h2>"), body),
        () -> assertFalse(body.contains("???"), body));
  }
}
