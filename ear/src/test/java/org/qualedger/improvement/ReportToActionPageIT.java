package org.qualedger.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;
import org.qualedger.assembled.browser.Browser;

/** On the pages: the reports of ended periods, and an action that follows from one, to its end. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportToActionPageIT {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final YearMonth lastMonth = YearMonth.now(ZONE).minusMonths(1);
  private final YearMonth endOfQuarter = lastMonth.minusMonths(lastMonth.getMonthValue() % 3);

  @RegisterExtension final Browser browser = new Browser();

  /** Services that came late and that nobody visited. */
  @BeforeEach
  void keep_slips_of_ended_months() {
    Client desk = Client.withToken("frontdesk", "frontdesk-password");
    for (YearMonth month : List.of(lastMonth, endOfQuarter)) {
      for (int day = 1; day <= 3; day++) {
        Answer.of(desk.post("/api/service-slips/transcriptions", paper(month.atDay(day))))
            .says("\"number\"");
      }
    }
  }

  private static String paper(LocalDate day) {
    return """
    {"registration": {"centre": "C012", "at": "%1$sT08:00:00+08:00",
      "customer": {"name": "李梅", "unitNo": "3-2-501", "capacity": "OWNER"},
      "categoryCode": "W01", "description": "水龙头漏水",
      "terms": {"paid": true, "priceBasis": "BOARD", "quotedFen": 5000, "priceAgreed": true,
        "priceAgreedBy": "李梅", "timeMode": "ASAP"}},
     "assignment": {"providerType": "BUTLER", "leadProvider": "赵强",
       "dispatchedAt": "%1$sT08:05:00+08:00"},
     "receivedAt": "%1$sT08:10:00+08:00", "arrivedAt": "%1$sT10:30:00+08:00",
     "startedAt": "%1$sT10:35:00+08:00", "finishedAt": "%1$sT11:00:00+08:00",
     "firstResult": "QUALIFIED", "charge": {"labourFen": 5000, "materialFen": 0},
     "customerSignedBy": "李梅", "customerSignedAt": "%1$sT11:05:00+08:00"}\
    """
        .formatted(day);
  }

  @Test
  void from_the_reports_to_an_action_that_is_closed() {
    as("managersassistant");
    prepare(lastMonth.toString());
    write();
    sign("report", "submit", "managersassistant");
    seeStage("已提交");
    browser.assertAccessible();
    String monthly = browser.address();

    as("centremanager");
    browser.open(monthly);
    sign("report", "review", "centremanager");
    seeStage("已审阅");
    assertEquals("application/pdf", browser.mediaType(By.cssSelector("iframe.paper")));

    prepare(endOfQuarter.getYear() + "-Q" + endOfQuarter.get(IsoFields.QUARTER_OF_YEAR));
    write();
    sign("report", "submit", "centremanager");
    seeStage("已提交");
    String report = browser.address().substring(browser.address().indexOf("number=") + 7);
    String action = proposed(report);

    as("qualityengineer");
    browser.open(action);
    sign("action", "approve", "qualityengineer");
    seeStage("已批准");

    as("frontdesk");
    browser.open(action);
    browser.type(By.id("action:evidence"), "新的排班表");
    browser.click(By.cssSelector("input[type=submit][value='记录完成']"));
    seeStage("措施已完成");

    as("qualityengineer");
    browser.open(action);
    browser.type(By.id("action:beforeNumerator"), "0");
    browser.type(By.id("action:beforeDenominator"), "3");
    browser.type(By.id("action:afterNumerator"), "3");
    browser.type(By.id("action:afterDenominator"), "3");
    browser.choose(By.id("action:verdict"), "EFFECTIVE");
    browser.type(By.id("action:comment"), "观察期未满，先按现有数据判定");
    sign("action", "verify", "qualityengineer");
    seeStage("已验证");
    sign("action", "close", "qualityengineer");
    seeStage("已关闭");
    browser.assertAccessible();
  }

  private void as(String login) {
    if (!browser.all(By.id("shell:logout")).isEmpty()) {
      browser.click(By.id("shell:logout"));
    }
    browser.logIn(login, login + "-password");
  }

  private void prepare(String period) {
    browser.open("/reports.xhtml");
    browser.click(
        By.xpath(
            "//tr[th[starts-with(normalize-space(), '"
                + period
                + " ')]]//input[@type='submit' and @value='编制']"));
    browser.until(here -> browser.address().startsWith("/report.xhtml"));
    seeStage("草稿");
  }

  private void write() {
    browser.type(By.id("report:findings"), "回访未达标，到场偏晚");
    browser.type(By.id("report:causes"), "无人安排回访");
    browser.type(By.id("report:conclusion"), "需采取纠正措施");
    browser.type(By.id("report:participants"), "王芳\n李强");
    browser.click(By.id("report:addMeasure"));
    browser.type(By.id("report:measures:0:text"), "每日安排回访");
    browser.type(By.id("report:measures:0:owner"), "王芳");
    browser.typeDay(By.id("report:measures:0:due"), LocalDate.now(ZONE).plusDays(20));
    browser.click(By.id("report:save"));
    browser.until(
        ExpectedConditions.attributeToBe(By.id("report:measures:0:text"), "value", "每日安排回访"));
  }

  private String proposed(String report) {
    browser.open("/corrective-actions.xhtml");
    browser.click(By.cssSelector("#opening > summary"));
    browser.choose(By.id("open:source"), "QUARTERLY_REPORT");
    browser.type(By.id("open:reference"), report);
    browser.type(By.id("open:fact"), "本季度三张服务单均未回访");
    browser.type(By.id("open:clauses"), "P7.9-8/4.2.14.4");
    browser.type(By.id("open:correction"), "已补做回访");
    browser.click(By.id("open:submit"));
    browser.until(here -> browser.address().startsWith("/corrective-action.xhtml"));
    String action = browser.address();
    seeStage("已提出");
    browser.type(By.id("action:causes"), "没有规定谁负责回访");
    browser.type(By.id("action:similar"), "其他中心同样查过");
    browser.click(By.id("action:analyse"));
    seeStage("原因已分析");
    browser.type(By.id("action:plan:0:text"), "指定专人回访");
    browser.type(By.id("action:plan:0:owner"), "frontdesk");
    browser.typeDay(By.id("action:plan:0:due"), LocalDate.now(ZONE).plusDays(10));
    browser.type(By.id("action:measure"), "RV");
    browser.type(By.id("action:least"), "300");
    browser.click(By.id("action:planMeasures"));
    seeStage("措施已制定");
    sign("action", "submit", "centremanager");
    seeStage("已提交");
    return action;
  }

  private void sign(String form, String verb, String login) {
    browser.type(By.id(form + ":password"), login + "-password");
    browser.click(By.id(form + ":" + verb));
  }

  private void seeStage(String stage) {
    browser.until(ExpectedConditions.textToBe(By.cssSelector("h1 .tag"), stage));
  }
}
