package org.qualedger.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.qualedger.assembled.Client;
import org.qualedger.assembled.browser.Browser;

/** The page that asks questions of the records, in a browser. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalysisPageIT {
  private static final Pattern NUMBER = Pattern.compile("C012-WT-(\\d{4})(\\d{2})\\d{2}-\\d{4}");
  private static final By POINT = By.cssSelector("#chart a.point");

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void a_question_is_chosen_a_point_leads_to_its_records_and_the_chart_is_a_file() {
    Matcher slip = slip();
    String month = slip.group(1) + "-" + slip.group(2);
    browser.logIn("centremanager", "centremanager-password");

    browser.open("/analysis.xhtml?subject=CATEGORIES&by=NONE&from=" + month + "&to=" + month);
    browser.choose(By.id("analysis-view"), "CHECK_SHEET");
    browser.click(By.cssSelector("#question button[type=submit]"));
    browser.see(POINT);
    browser.assertAccessible();
    browser.assertNoSidewaysScrolling();

    String cell =
        browser.all(POINT).stream()
            .map(point -> point.getDomAttribute("href"))
            .filter(address -> address != null && behind(address).contains(slip.group()))
            .findFirst()
            .orElseThrow();
    browser.open("/" + cell);
    browser.see(By.linkText(slip.group()));
    browser.click(By.linkText(slip.group()));
    browser.seeText(slip.group());

    browser.open("/" + cell);
    Client person = Client.person("centremanager");
    for (String form : List.of("SVG", "PNG", "CSV")) {
      String address = browser.see(By.linkText(form)).getDomAttribute("href");
      HttpResponse<String> file = person.get("/" + address);
      assertEquals(200, file.statusCode(), () -> form + " at " + address);
      assertTrue(
          file.headers()
              .firstValue("Content-Type")
              .orElse("")
              .contains(form.toLowerCase(Locale.ROOT)),
          () -> form + " is " + file.headers().map());
    }
  }

  @Test
  void frozen_limits_and_stages_stay_in_the_form_and_in_the_address() {
    browser.logIn("centremanager", "centremanager-password");
    browser.open(
        "/analysis.xhtml?subject=TIM&view=CONTROL&from=2025-01&to=2026-10"
            + "&frozenFrom=2025-01&frozenTo=2025-12");
    browser.click(By.cssSelector("#question summary"));
    browser.type(By.id("analysis-stage"), "2026-01");
    browser.click(By.cssSelector("#question button[type=submit]"));
    browser.see(By.id("nothing"));
    browser.click(By.cssSelector("#question summary"));
    assertEquals("2025-01", value("analysis-frozen-from"));
    assertEquals("2025-12", value("analysis-frozen-to"));
    assertEquals("2026-01", value("analysis-stage"));
    assertTrue(browser.address().contains("frozenTo=2025-12"), browser::address);
  }

  private String value(String field) {
    return String.valueOf(browser.see(By.id(field)).getDomProperty("value"));
  }

  @Test
  void the_guide_has_all_eight_techniques_and_is_accessible() {
    browser.logIn("centremanager", "centremanager-password");
    browser.open("/techniques.xhtml");
    browser.see(By.id("CONTROL_CHART"));
    assertEquals(8, browser.all(By.cssSelector("section.panel")).size());
    browser.assertAccessible();
  }

  private String behind(String address) {
    browser.open("/" + address);
    return browser.see(By.id("behind")).getText();
  }

  private static Matcher slip() {
    HttpResponse<String> answer =
        Client.withToken("frontdesk", "frontdesk-password")
            .post(
                "/api/service-slips",
                """
                {"centre": "C012", "customer": {"name": "李梅", "unitNo": "3-2-501",
                 "capacity": "OWNER"}, "categoryCode": "W01", "description": "调查表里的水管",
                 "terms": {"paid": false, "priceBasis": "FREE", "timeMode": "ASAP"}}\
                """);
    assertEquals(201, answer.statusCode(), answer::body);
    Matcher number = NUMBER.matcher(answer.body());
    assertTrue(number.find(), answer::body);
    return number;
  }
}
