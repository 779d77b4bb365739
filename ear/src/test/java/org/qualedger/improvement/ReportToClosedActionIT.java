package org.qualedger.improvement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** From a report to a corrective action that is approved, carried out, verified and closed. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportToClosedActionIT {
  private static final Pattern DIGEST = Pattern.compile("\"basisDigest\":\"([0-9a-f]{64})\"");

  private final Client assistant =
      Client.withToken("managersassistant", "managersassistant-password");
  private final Client manager = Client.withToken("centremanager", "centremanager-password");
  private final Client engineer = Client.withToken("qualityengineer", "qualityengineer-password");
  private final Client frontDesk = Client.withToken("frontdesk", "frontdesk-password");

  private static String signed(String login) {
    return "{\"password\": \"" + login + "-password\"}";
  }

  private static String signed(String login, String comment) {
    return "{\"password\": \"" + login + "-password\", \"comment\": \"" + comment + "\"}";
  }

  private static HttpResponse<String> patch(Client by, String path, String tag, String json) {
    return by.send(
        by.request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", tag)
            .method("PATCH", HttpRequest.BodyPublishers.ofString(json)));
  }

  private Answer prepare(Client by, String period) {
    return Answer.of(
        by.post("/api/reports", "{\"centre\": \"C012\", \"period\": \"" + period + "\"}"));
  }

  @Test
  void the_assistant_reports_a_month_and_the_manager_reviews_it() {
    prepare(manager, "2025-01").isDeclined(403, "not-your-duty");
    prepare(assistant, "2999-01").isDeclined(422, "period-open");
    String number = prepare(assistant, "2025-01").is(201, "DRAFT", 1).number();
    prepare(assistant, "2025-01").isDeclined(409, "period-taken");
    String path = "/api/reports/" + number;

    Answer.of(assistant.post(path + "/submit", signed("managersassistant")))
        .isDeclined(422, "missing")
        .says("P7.9-8/4.4.1");
    Answer.of(patch(assistant, path, "\"1\"", "{\"findings\": \"本月无服务\", \"conclusion\": \"无\"}"))
        .is(200, "DRAFT", 2);
    Answer.of(assistant.post(path + "/submit", signed("guess"))).isDeclined(403, "wrong-password");
    Answer.of(assistant.post(path + "/submit", signed("managersassistant")))
        .is(200, "SUBMITTED", 3);
    Answer.of(assistant.post(path + "/review", signed("managersassistant")))
        .isDeclined(403, "not-permitted");
    Answer.of(manager.post(path + "/return", signed("centremanager")))
        .isDeclined(422, "reason-needed");
    Answer.of(manager.post(path + "/review", signed("centremanager", "已阅")))
        .is(200, "REVIEWED", 4)
        .says("\"comment\":\"已阅\"");

    byte[] issued = manager.file(path + "/pdf");
    assertEquals("%PDF-", new String(issued, 0, 5, StandardCharsets.US_ASCII));
    assertArrayEquals(issued, manager.file(path + "/pdf"), "the issued bytes are kept");
    byte[] again = manager.file(path + "/pdf?rendered=true");
    assertArrayEquals(
        again,
        Arrays.copyOf(issued, again.length),
        "printed anew, the bytes are those before the seal");
    assertTrue(
        new String(issued, again.length, issued.length - again.length, StandardCharsets.ISO_8859_1)
            .contains("/SubFilter /ETSI.CAdES.detached"),
        "a reviewed report is sealed");
    Answer.of(manager.get(path + "/recompute")).says("\"reproduced\":true");

    HttpResponse<String> data = manager.get(path + "/data");
    Matcher digest = DIGEST.matcher(manager.get(path).body());
    assertTrue(digest.find());
    assertEquals(
        digest.group(1),
        org.qualedger.ledger.Hash.of(data.body().getBytes(StandardCharsets.UTF_8)).hex());
  }

  @Test
  void a_quarterly_report_leads_to_an_action_that_is_closed() {
    String report = prepare(manager, "2025-Q1").is(201, "DRAFT", 1).number();
    String path = "/api/reports/" + report;
    Answer.of(
            patch(
                manager,
                path,
                "\"1\"",
                """
                {"findings": "晚高峰迟到较多", "causes": "人手不足", "conclusion": "需采取纠正措施",
                 "participants": ["王芳", "李强"],
                 "measures": [{"measure": "增派人手", "owner": "李强", "due": "2025-05-31"}]}\
                """))
        .is(200, "DRAFT", 2);
    Answer.of(manager.post(path + "/submit", signed("centremanager"))).is(200, "SUBMITTED", 3);
    Answer.of(engineer.post(path + "/approve", signed("qualityengineer"))).is(200, "APPROVED", 4);

    Answer.of(manager.post("/api/corrective-actions", opening("C012-TJ-20200101-0001")))
        .isDeclined(422, "unknown-reference");
    String action =
        Answer.of(manager.post("/api/corrective-actions", opening(report)))
            .is(201, "OPEN", 1)
            .says("\"approver\":\"QUALITY_ENGINEER\"")
            .number();
    String way = "/api/corrective-actions/" + action;
    Answer.of(
            manager.post(
                way + "/analyse",
                """
                {"method": "FIVE_WHY", "causes": ["晚高峰只有一名维修工"],
                 "similarCases": "其他楼栋同样迟到"}\
                """))
        .is(200, "ANALYSED", 2);
    String due = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(10).toString();
    Answer.of(
            manager.post(
                way + "/plan",
                """
                {"actions": [{"text": "晚高峰增派一名维修工", "owner": "frontdesk", "due": "%s"}],
                 "criterion": {"measure": "TIM", "leastPerMille": 950, "windowDays": 30}}\
                """
                    .formatted(due)))
        .is(200, "PLANNED", 3);
    Answer.of(frontDesk.post(way + "/complete", done()))
        .isDeclined(422, "action-before-approval")
        .says("P7.9-8/4.4.2");
    Answer.of(manager.post(way + "/submit", signed("centremanager"))).is(200, "SUBMITTED", 4);
    Answer.of(manager.post(way + "/approve", signed("centremanager")))
        .isDeclined(403, "not-your-duty");
    Answer.of(engineer.post(way + "/return", signed("qualityengineer", "请补充排班依据")))
        .is(200, "RETURNED", 5);
    Answer.of(manager.post(way + "/submit", signed("centremanager", "已补充")))
        .is(200, "SUBMITTED", 6);
    Answer.of(engineer.post(way + "/approve", signed("qualityengineer"))).is(200, "APPROVED", 7);
    Answer.of(engineer.post(way + "/close", signed("qualityengineer")))
        .isDeclined(422, "actions-open");
    Answer.of(manager.post(path + "/close", signed("centremanager")))
        .isDeclined(403, "not-your-duty");
    Answer.of(engineer.post(path + "/close", signed("qualityengineer")))
        .isDeclined(422, "actions-open");
    Answer.of(frontDesk.post(way + "/complete", done())).is(200, "DONE", 8);
    Answer.of(manager.post(way + "/verify", verification("centremanager")))
        .isDeclined(403, "verifier-is-owner");
    Answer.of(engineer.post(way + "/verify", verification("qualityengineer")))
        .is(200, "VERIFIED", 9);
    Answer.of(engineer.post(way + "/close", signed("qualityengineer")))
        .is(200, "CLOSED", 10)
        .says("\"meaning\":\"RETURNED\"");
    Answer.of(engineer.post(path + "/close", signed("qualityengineer"))).is(200, "CLOSED", 5);
  }

  @Test
  void who_wrote_a_proposal_does_not_approve_it_under_any_duty() {
    String report = prepare(assistant, "2025-02").is(201, "DRAFT", 1).number();
    String action =
        Answer.of(
                engineer.post(
                    "/api/corrective-actions",
                    opening(report)
                        .replace("QUARTERLY_REPORT", "MONTHLY_REPORT")
                        .replace("GENERAL", "SERIOUS")))
            .is(201, "OPEN", 1)
            .number();
    String way = "/api/corrective-actions/" + action;
    Answer.of(
            engineer.post(
                way + "/analyse",
                "{\"method\": \"OTHER\", \"causes\": [\"原因\"], \"similarCases\": \"已查\"}"))
        .is(200, "ANALYSED", 2);
    Answer.of(
            engineer.post(
                way + "/plan",
                """
                {"actions": [{"text": "措施", "owner": "frontdesk", "due": "2026-12-31"}],
                 "criterion": {"measure": "RV", "leastImprovementPerMille": 50, "windowDays": 30}}\
                """))
        .is(200, "PLANNED", 3);
    Answer.of(engineer.post(way + "/submit", signed("qualityengineer"))).is(200, "SUBMITTED", 4);
    Answer.of(engineer.post(way + "/approve", signed("qualityengineer")))
        .isDeclined(403, "approver-is-author")
        .says("P7.9-8/4.4.2");
  }

  private static String opening(String report) {
    return """
    {"centre": "C012", "type": "CORRECTIVE", "source": "QUARTERLY_REPORT",
     "sourceReference": "%s", "severity": "GENERAL", "fact": "一季度晚高峰迟到较多",
     "clauses": ["P7.9-8/4.2.7"], "correction": "已向顾客致歉"}\
    """
        .formatted(report);
  }

  private static String done() {
    return "{\"action\": 0, \"evidence\": \"排班表\"}";
  }

  private static String verification(String login) {
    return """
    {"password": "%s-password", "beforeNumerator": 80, "beforeDenominator": 100,
     "afterNumerator": 97, "afterDenominator": 100, "verdict": "EFFECTIVE",
     "reason": "观察期未满，先按现有数据判定"}\
    """
        .formatted(login);
  }
}
