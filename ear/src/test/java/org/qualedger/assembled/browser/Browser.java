package org.qualedger.assembled.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.qualedger.assembled.Client;

/**
 * A Chromium with a fresh profile for each test:
 *
 * <pre>{@code
 * @ArquillianTest
 * @RunAsClient
 * class WritingAnEntryPageIT {
 *   @RegisterExtension final Browser browser = new Browser();
 * }
 * }</pre>
 *
 * <p>Without an installed Chromium the tests are skipped and say so; in continuous integration
 * (environment variable {@code CI}) they fail. Of a failed test a picture of the page lies in
 * {@code target/screenshots}.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private @Nullable ChromeDriver driver;

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    Optional<File> chromium = installed("chromium", "chromium-browser", "google-chrome");
    Optional<File> chromedriver = installed("chromedriver");
    boolean present = chromium.isPresent() && chromedriver.isPresent();
    if (System.getenv("CI") == null) {
      assumeTrue(present, "Skipped: install chromium and chromium-driver to test the pages");
    } else if (!present) {
      throw new IllegalStateException("Install chromium and chromium-driver: the pages are tested");
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=zh-CN",
        "--accept-lang=zh-CN",
        "--window-size=1280,900",
        "--user-data-dir="
            + Files.createTempDirectory(Path.of("target"), "chromium").toAbsolutePath());
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow())
                .build(),
            options);
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    if (driver == null) {
      return;
    }
    try {
      if (context.getExecutionException().isPresent()) {
        picture(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
      }
    } finally {
      driver.quit();
      driver = null;
    }
  }

  /** Logs in at the login page and waits until the home page is there. */
  public void logIn(String login, String password) {
    open("/login.xhtml");
    type(By.id("login:name"), login);
    type(By.id("login:password"), password);
    click(By.id("login:submit"));
    until(here -> !String.valueOf(here.getCurrentUrl()).contains("/login.xhtml"));
  }

  /** Opens a page of the application. */
  public void open(String path) {
    driver().get(Client.url() + path);
  }

  /** The element, once it can be seen. */
  public WebElement see(By element) {
    return until(ExpectedConditions.visibilityOfElementLocated(element));
  }

  /** All such elements that are there now. */
  public List<WebElement> all(By elements) {
    return driver().findElements(elements);
  }

  /** Waits until the page shows this text. */
  public void seeText(String text) {
    until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
  }

  /** Replaces what stands in a field. */
  public void type(By field, String text) {
    WebElement input = see(field);
    input.clear();
    input.sendKeys(text);
  }

  /** Puts a day into a field for days, whose typed form depends on the system's language. */
  public void typeDay(By field, LocalDate day) {
    driver().executeScript("arguments[0].value = arguments[1]", see(field), day.toString());
  }

  /** Presses keys where the cursor is, as somebody without a mouse does. */
  public void press(CharSequence... keys) {
    new Actions(driver()).sendKeys(keys).perform();
  }

  /** Chooses from a list by the value that stands for the choice. */
  public void choose(By list, String value) {
    new Select(see(list)).selectByValue(value);
  }

  /** The id of the element that has the cursor. */
  public String focused() {
    return String.valueOf(driver().switchTo().activeElement().getDomAttribute("id"));
  }

  /** Address of the page without the server. */
  public String address() {
    return String.valueOf(driver().getCurrentUrl()).substring(Client.url().length());
  }

  /** All that can be read on the page. */
  public String text() {
    return see(By.tagName("body")).getText();
  }

  /** Everything stands within the width of the window. */
  public void assertNoSidewaysScrolling() {
    assertEquals(
        List.of(),
        driver()
            .executeScript(
                """
                const width = document.documentElement.clientWidth;
                return document.documentElement.scrollWidth <= width ? []
                  : [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > width)
                    .map(e => e.tagName + '#' + e.id + '.' + e.className);
                """),
        () -> "beyond the edge of " + driver().manage().window().getSize());
  }

  /** Media type of what stands in a frame, asked for as the frame asks. */
  public String mediaType(By frame) {
    return String.valueOf(
        driver()
            .executeScript(
                "return fetch(arguments[0].src).then(got => got.headers.get('Content-Type'))",
                see(frame)));
  }

  /** Clicks, and waits until what the click started is done. */
  public void click(By element) {
    until(ExpectedConditions.elementToBeClickable(element)).click();
    settle();
  }

  /** Waits until the page is loaded and no partial request is under way. */
  public void settle() {
    until(
        here ->
            Boolean.TRUE.equals(
                ((JavascriptExecutor) here)
                    .executeScript(
                        "return document.readyState === 'complete'"
                            + " && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())")));
  }

  /** Makes the window as wide as a phone (360) or a desk's screen (1280), in CSS pixels. */
  public void width(int pixels) {
    driver().manage().window().setSize(new Dimension(pixels, 900));
  }

  /** No violation of WCAG 2.2 A and AA that a program can find. */
  public void assertAccessible() {
    assertEquals(
        List.of(),
        new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze(driver())
                .getViolations()
                .stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .toList());
  }

  /** What the page's scripts complained about: errors, refused scripts, missing files. */
  public List<String> complaints() {
    return driver().manage().logs().get("browser").getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
        .map(Object::toString)
        .toList();
  }

  /** Waits for a condition. */
  public <T> T until(ExpectedCondition<T> condition) {
    return new WebDriverWait(driver(), PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .until(condition);
  }

  /** Keeps a picture of the page in {@code target/screenshots}. */
  public void picture(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(
        folder.resolve(name.replaceAll("[^\\w.-]", "_") + ".png"),
        driver().getScreenshotAs(OutputType.BYTES));
  }

  private ChromeDriver driver() {
    if (driver == null) {
      throw new IllegalStateException("The browser lives only while a test runs");
    }
    return driver;
  }

  private static Optional<File> installed(String... names) {
    return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
        .flatMap(folder -> Stream.of(names).map(name -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }
}
