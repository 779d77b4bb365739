package org.qualedger.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.qualedger.assembled.Client;
import org.qualedger.assembled.browser.Browser;

/** The main job by its duties, in a browser: from a call to the proof of what was done. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class MainJobPageIT {
  private static final int MOST_KEYS = 20;
  private static final String NEED = "厨房洗菜盆下水管堵塞";
  private static final Pattern KEY_OF_A_TEXT =
      Pattern.compile("\\?\\?\\?|(?<![\\w./-])[a-z][A-Za-z]+(\\.[A-Za-z_]+)+(?![\\w/@])");

  @RegisterExtension final Browser browser = new Browser();
  private int keys;

  @Test
  void from_a_call_to_the_proof_of_the_service() {
    as("frontdesk");
    String entry = registeredByKeyboard();
    String slip = written();
    assertFoundWithinASecond(slip, Instant.now());
    browser.assertAccessible();
    browser.choose(By.id("dispatch:lead"), "servicestaff");
    step("dispatch", "已派工");

    as("servicestaff");
    servedWithAPhone(slip);

    as("cashier");
    paid(slip);

    as("frontdesk");
    show(slip);
    step("handBack", "已结算");

    as("managersassistant");
    visited(slip);

    as("auditor");
    examined(slip, entry);
  }

  @Test
  void no_page_shows_the_key_of_a_text() {
    as("frontdesk");
    registeredByKeyboard();
    String slip = written();
    for (String page :
        List.of(
            "/index.xhtml",
            "/work-log.xhtml",
            "/slip.xhtml?number=" + slip,
            "/record.xhtml?number=" + slip,
            "/search.xhtml?q=" + encoded("下水管"),
            "/reports.xhtml",
            "/clauses.xhtml")) {
      browser.open(page);
      assertOnlyTexts(page);
      browser.click(By.id("shell:english"));
      browser.see(By.id("shell:chinese"));
      assertOnlyTexts(page + " in English");
      browser.click(By.id("shell:chinese"));
      browser.see(By.id("shell:english"));
    }
  }

  private void assertOnlyTexts(String page) {
    String text = browser.text();
    assertFalse(
        KEY_OF_A_TEXT.matcher(text).find(),
        () ->
            page
                + ": "
                + KEY_OF_A_TEXT.matcher(text).results().map(found -> found.group()).toList());
  }

  private void as(String login) {
    if (!browser.all(By.id("shell:logout")).isEmpty()) {
      browser.click(By.id("shell:logout"));
    }
    browser.logIn(login, login + "-password");
  }

  private void show(String slip) {
    browser.open("/slip.xhtml?number=" + slip);
    browser.see(By.id("stage"));
  }

  private void step(String verb, String stage) {
    browser.click(By.id(verb + ":go"));
    browser.until(ExpectedConditions.textToBe(By.id("stage"), stage));
  }

  /** What a person presses beside the text itself. */
  private void press(Keys key) {
    browser.press(key);
    keys++;
  }

  private String registeredByKeyboard() {
    browser.assertAccessible();
    browser.open("/work-log.xhtml");
    browser.assertAccessible();
    browser.until(here -> browser.focused().equals("entry:unit_input"));
    browser.press("3-2-501");
    press(Keys.TAB);
    browser.press("李梅");
    press(Keys.TAB);
    browser.press("13800000000");
    press(Keys.TAB);
    browser.press(NEED);
    press(Keys.TAB);
    press(Keys.ARROW_DOWN);
    for (String field : List.of("entry:channel", "entry:urgency", "entry:type")) {
      press(Keys.TAB);
      assertEquals(field, browser.focused());
    }
    press(Keys.TAB);
    press(Keys.ENTER);
    browser.see(By.id("slip:register"));
    assertTrue(keys <= MOST_KEYS, () -> keys + " keys beside the text");
    keys = 0;
    String address = browser.address();
    return address.substring(address.indexOf("entry=") + "entry=".length());
  }

  private String written() {
    assertEquals(NEED, browser.see(By.id("slip:description")).getDomProperty("value"));
    assertEquals("李梅", browser.see(By.id("slip:customer")).getDomProperty("value"));
    browser.type(By.id("slip:quoted"), "80");
    browser.click(By.id("slip:register"));
    browser.until(ExpectedConditions.textToBe(By.id("stage"), "已登记"));
    String address = browser.address();
    return address.substring(address.indexOf("number=") + "number=".length());
  }

  /** No query that is sent later than a second after saving misses the record. */
  private static void assertFoundWithinASecond(String number, Instant saved) {
    Client desk = Client.withToken("frontdesk", "frontdesk-password");
    boolean found = false;
    while (!found) {
      Instant asked = Instant.now();
      found = desk.get("/api/search?q=" + encoded("洗菜盆")).body().contains(number);
      boolean missed = !found;
      assertFalse(missed && asked.isAfter(saved.plus(Duration.ofSeconds(1))), number);
    }
  }

  private void servedWithAPhone(String slip) {
    browser.width(360);
    browser.open("/index.xhtml");
    browser.assertNoSidewaysScrolling();
    browser.click(By.linkText(slip));
    browser.assertNoSidewaysScrolling();
    step("receive", "已接单");
    browser.assertNoSidewaysScrolling();
    step("arrive", "已到场");
    browser.assertNoSidewaysScrolling();
    step("finish", "已完工");
    browser.assertNoSidewaysScrolling();
    browser.type(By.id("accept:signedBy"), "李梅");
    browser.choose(By.id("accept:method"), "PAPER");
    browser.type(By.id("accept:labour"), "80");
    step("accept", "顾客已签收");
    browser.assertNoSidewaysScrolling();
    browser.assertAccessible();
    browser.width(1280);
  }

  private void paid(String slip) {
    show(slip);
    browser.click(By.id("issueReceipt"));
    assertEquals("80.00", browser.see(By.id("issue:amount")).getDomProperty("value"));
    assertEquals("李梅", browser.see(By.id("issue:payer")).getDomProperty("value"));
    browser.type(By.id("issue:bookNo"), "页" + slip.substring(slip.length() - 4));
    browser.type(By.id("issue:serialNo"), "1");
    browser.click(By.id("issue:do"));
    browser.until(here -> browser.address().startsWith("/receipt.xhtml"));
    browser.seeText("捌拾元整");
    String receipt = browser.address().substring(browser.address().indexOf("number=") + 7);
    show(slip);
    browser.type(By.id("settle:receipt"), receipt);
    browser.click(By.id("settle:go"));
    browser.see(By.linkText(receipt));
  }

  private void visited(String slip) {
    browser.open("/index.xhtml");
    browser.assertAccessible();
    browser.click(By.cssSelector("#visits a[href*='" + slip + "']"));
    browser.see(By.id("stage"));
    browser.click(By.cssSelector("#visit-verb > summary"));
    browser.type(By.id("visit:requirement"), "无");
    browser.type(By.id("visit:opinion"), "师傅很守时");
    browser.click(By.id("visit:go"));
    browser.see(By.id("visits"));
    browser.seeText("师傅很守时");
    browser.click(By.cssSelector("#visits a"));
    browser.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector("#visits a"), 0));
    browser.assertAccessible();
    browser.open("/index.xhtml");
    assertEquals(List.of(), browser.all(By.cssSelector("#visits a[href*='" + slip + "']")));
  }

  private void examined(String slip, String entry) {
    browser.open("/search.xhtml");
    browser.type(By.id("q"), "洗菜盆");
    browser.press(Keys.ENTER);
    By hit = By.xpath("//ol//li[.//a[contains(@href, '" + slip + "')]]");
    assertTrue(browser.see(hit).findElement(By.tagName("mark")).getText().contains("洗"));
    browser.assertAccessible();
    browser.click(By.cssSelector("#facets a[href*='kind=SERVICE_SLIP']"));
    browser.see(hit);
    assertFalse(browser.text().contains(entry), "the entry is no slip");
    browser.type(By.id("q"), "0000");
    browser.press(Keys.ENTER);
    browser.until(here -> browser.address().contains("q=0000"));
    browser.click(By.xpath("//ol//a[contains(@href, '" + slip + "')]"));
    String revisions = browser.see(By.id("revisions")).getText();
    for (String deed : List.of("frontdesk (前台)", "派工", "servicestaff", "顾客签收", "cashier", "回访")) {
      assertTrue(revisions.contains(deed), () -> deed + " in " + revisions);
    }
    assertTrue(browser.see(By.id("chain")).getText().contains(entry));
    browser.click(By.cssSelector("input[name=from][value='1']"));
    browser.click(By.cssSelector("input[name=to][value='2']"));
    browser.click(By.id("compare"));
    String differences = browser.see(By.id("diff")).getText();
    for (String word : List.of("servicestaff", "已登记", "已派工")) {
      assertTrue(differences.contains(word), () -> word + " in " + differences);
    }
    browser.until(
        here -> {
          if (browser.all(By.id("verified")).isEmpty()) {
            browser.open("/record.xhtml?number=" + slip);
            return false;
          }
          return true;
        });
    assertTrue(browser.see(By.id("verified")).getText().startsWith("已验证"));
    browser.assertAccessible();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
