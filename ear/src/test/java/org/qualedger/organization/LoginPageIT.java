package org.qualedger.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.qualedger.assembled.browser.Browser;

/** Logging in with a real browser, whose scripts and policies a plain client does not have. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class LoginPageIT {

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void leads_to_the_page_that_was_wanted() {
    browser.open("/identity-probe");
    browser.type(By.id("login:name"), "frontdesk");
    browser.type(By.id("login:password"), "frontdesk-password");
    browser.click(By.id("login:submit"));
    browser.seeText("frontdesk auditor=false");
  }

  @Test
  void says_when_the_password_is_wrong() {
    browser.open("/login.xhtml");
    browser.type(By.id("login:name"), "frontdesk");
    browser.type(By.id("login:password"), "guess");
    browser.click(By.id("login:submit"));
    browser.seeText("登录名或密码不正确");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void can_be_used_by_everybody() {
    browser.open("/login.xhtml");
    browser.see(By.id("login:submit"));
    browser.assertAccessible();
  }
}
