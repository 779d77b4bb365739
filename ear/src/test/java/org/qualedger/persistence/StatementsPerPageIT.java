package org.qualedger.persistence;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;
import org.qualedger.assembled.TestMembers;
import org.qualedger.organization.Duty;

/**
 * No page and no list needs more than thirty statements, for any duty, and none needs more of them
 * where there is more to show: a centre of the test's own is counted with few records and with
 * many.
 */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementsPerPageIT {
  private static final int MOST = 30;
  private static final int FEW = 2;
  private static final int MANY = 8;
  private static final String CENTRE = "C014";
  private static final String PASSWORD = "c014-password";

  private final Client administrator = Client.program("administrator");
  private final Client probing = Client.person("frontdesk");
  private final Map<Duty, String> logins = new LinkedHashMap<>();
  private final String book = UUID.randomUUID().toString().substring(0, 8);
  private final Map<String, String> texts = new TreeMap<>();
  private int sheet;

  private void openCentre() {
    put(
        "/api/centres/" + CENTRE,
        """
        {"name": "听涛苑管理服务中心", "nameEn": "Wave Court service centre",
         "type": "RESIDENTIAL_HIGH", "households": 300, "mailService": true,
         "openedOn": "2024-01-01"}\
        """);
    for (Duty duty : Duty.values()) {
      if (Duty.COMPANY_WIDE.contains(duty)) {
        continue;
      }
      String login = TestMembers.login(duty) + "c014";
      logins.put(duty, login);
      Answer.of(
              administrator.post(
                  "/api/members",
                  """
                  {"login": "%s", "name": "%s", "password": "%s", "duties":
                   [{"duty": "%s", "centre": "%s", "validFrom": "2024-01-01"}]}\
                  """
                      .formatted(login, login, PASSWORD, duty, CENTRE)))
          .json();
    }
  }

  private void put(String path, String json) {
    Answer.of(
            administrator.send(
                administrator
                    .request(path)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(json))))
        .json();
  }

  private Client program(Duty duty) {
    return Client.withToken(logins.getOrDefault(duty, ""), PASSWORD);
  }

  private static String post(Client by, String path, String json) {
    return Answer.of(by.post("/api/" + path, json)).number();
  }

  /** A slip from the request to its visit, with what belongs to it; and open work beside it. */
  private String write(int times) {
    Client desk = program(Duty.FRONT_DESK);
    Client staff = program(Duty.SERVICE_STAFF);
    Client assistant = program(Duty.MANAGERS_ASSISTANT);
    Client cashier = program(Duty.CASHIER);
    String slip = "";
    for (int i = 0; i < times; i++) {
      String entry = waiting(desk);
      attach(desk, entry, i);
      attach(desk, waiting(desk), i);
      slip = slip(desk, entry);
      String path = "service-slips/" + slip + "/";
      post(desk, "service-slips/" + slip(desk, null) + "/dispatch", provider());
      slip(desk, null);
      post(desk, path + "dispatch", provider());
      post(staff, path + "receive", "{}");
      post(staff, path + "arrive", "{}");
      post(staff, path + "finish", "{\"result\": \"QUALIFIED\", \"standardRef\": \"W08-WX-01\"}");
      post(
          staff,
          path + "accept",
          """
          {"signature": {"signedBy": "陈静", "method": "PAPER"},
           "charge": {"labourFen": 8800, "materialFen": 0}, "rating": 5}\
          """);
      post(
          cashier,
          path + "receipts",
          """
          {"bookNo": "%s", "serialNo": %d, "payer": "陈静", "unitNo": "3-2-501",
           "item": "更换角阀", "amountFen": 8800, "channel": "CASH"}\
          """
              .formatted(book, ++sheet));
      if (i % 2 == 0) {
        post(
            assistant,
            path + "return-visits",
            """
            {"mode": "PHONE", "selection": "RANDOM", "effective": true, "timeliness": "SATISFIED",
             "etiquette": "SATISFIED", "quality": "SATISFIED", "overall": "SATISFIED",
             "requirement": "无", "visitorSigned": true, "followUp": "NONE"}\
            """);
      }
      post(
          desk,
          "mail-items",
          """
          {"centre": "C014", "intake": {"mailKind": "COURIER", "addressee": "陈静",
           "unitNo": "3-2-501", "condition": "INTACT"}}\
          """);
      post(
          desk,
          "service-agreements",
          """
          {"centre": "C014", "terms": {"type": "SINGLE", "ownerName": "陈静", "capacity": "OWNER",
           "unitNo": "3-2-501", "supplierName": "安洁家政有限公司", "scope": "日常保洁",
           "priceFen": 18000, "startsOn": "2026-11-24"}}\
          """);
    }
    return slip;
  }

  private static String waiting(Client desk) {
    return post(
        desk,
        "work-log-entries",
        """
        {"centre": "C014", "source": "CUSTOMER", "channel": "PHONE", "customerName": "李梅",
         "unitNo": "3-2-501", "entryType": "SERVICE_REQUEST", "needText": "角阀漏水"}\
        """);
  }

  private static void attach(Client desk, String entry, int mark) {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', (byte) mark};
    Answer.of(
            desk.send(
                desk.request("/api/records/" + entry + "/attachments?name=a.png")
                    .header("Content-Type", "image/png")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(picture))))
        .json();
  }

  private static String provider() {
    return """
    {"providerType": "REPAIRER", "leadProvider": "何祥", "leadLogin": "servicestaffc014"}\
    """;
  }

  private static String slip(Client desk, @Nullable String entry) {
    return post(
        desk,
        "service-slips",
        """
        {"centre": "C014", %s"customer": {"name": "陈静", "unitNo": "3-2-501",
          "capacity": "OWNER"}, "categoryCode": "W01", "description": "更换角阀",
         "terms": {"paid": true, "priceBasis": "NEGOTIATED", "quotedFen": 8800,
                   "priceAgreed": true, "timeMode": "ASAP"}}\
        """
            .formatted(entry == null ? "" : "\"logEntry\": \"" + entry + "\", "));
  }

  private String report(String month) {
    return post(
        program(Duty.MANAGERS_ASSISTANT),
        "reports",
        "{\"centre\": \"C014\", \"period\": \"" + month + "\"}");
  }

  private String action(String report) {
    return post(
        program(Duty.CENTRE_MANAGER),
        "corrective-actions",
        """
        {"centre": "C014", "type": "CORRECTIVE", "source": "MONTHLY_REPORT",
         "sourceReference": "%s", "severity": "GENERAL", "fact": "晚高峰迟到较多",
         "clauses": ["P7.9-8/4.2.7"], "correction": "已向顾客致歉"}\
        """
            .formatted(report));
  }

  /** The statements of a page at fault, to see why. */
  private String sent(List<String> atFault) {
    return atFault.stream()
        .map(line -> line.substring(0, line.lastIndexOf(": ")))
        .map(page -> ", " + page + "\n" + texts.get(page))
        .findFirst()
        .orElse("");
  }

  /** The statements of each page and list, by duty and address. */
  private Map<String, Integer> counted(List<String> addresses) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Duty duty : Duty.values()) {
      if (duty == Duty.SYSTEM) {
        continue;
      }
      String login = logins.getOrDefault(duty, TestMembers.login(duty));
      String password = logins.containsKey(duty) ? PASSWORD : TestMembers.password(login);
      Client person = Client.anonymous();
      assertEquals(302, person.logIn(login, password).statusCode());
      choose(person);
      Client program = Client.withToken(login, password);
      for (String address : addresses) {
        count(address.startsWith("/api/") ? program : person, duty, address, counts);
      }
    }
    return counts;
  }

  /** At the page's head, where who sees several centres chooses one. */
  private static void choose(Client person) {
    Map<String, String> fields = Client.hiddenFields(person.get("/index.xhtml").body());
    fields.put("shell", "shell");
    fields.put("shell:centre", CENTRE);
    person.submit("/index.xhtml", fields);
  }

  private void count(Client by, Duty duty, String address, Map<String, Integer> counts) {
    // A first time by the way: what is read once for all is not the page's.
    by.get(address);
    String name = UUID.randomUUID().toString();
    HttpResponse<String> answer =
        by.send(by.request(address).header(StatementProbe.HEADER, name).GET());
    if (answer.statusCode() == 200) {
      String told = probing.get("/statement-probe?name=" + name).body();
      String page = duty + " " + address.replaceAll("C014-(..)-[-0-9]+", "$1");
      texts.put(page, told);
      counts.put(page, Integer.parseInt(told.lines().findFirst().orElseThrow()));
    } else {
      assertTrue(answer.statusCode() < 500, () -> duty + " " + address + ": " + answer.body());
    }
  }

  private static List<String> addresses(String slip, String report, String action) {
    return List.of(
        "/index.xhtml",
        "/work-log.xhtml",
        "/slips.xhtml",
        "/slip-new.xhtml",
        "/slip.xhtml?number=" + slip,
        "/record.xhtml?number=" + slip,
        "/agreements.xhtml",
        "/mail.xhtml",
        "/receipts.xhtml",
        "/receipt-new.xhtml?slip=" + slip,
        "/search.xhtml?q=%E8%A7%92%E9%98%80",
        "/reports.xhtml",
        "/report.xhtml?number=" + report,
        "/corrective-actions.xhtml",
        "/corrective-action.xhtml?number=" + action,
        "/clauses.xhtml",
        "/company.xhtml",
        "/api/records?centre=" + CENTRE,
        "/api/records/" + slip,
        "/api/records/" + slip + "/revisions",
        "/api/service-slips?centre=" + CENTRE,
        "/api/service-slips/" + slip,
        "/api/work-log-entries?centre=" + CENTRE + "&day=" + day(),
        "/api/search?q=%E8%A7%92%E9%98%80&facets=kind,stage",
        "/api/reports",
        "/api/reports/" + report,
        "/api/corrective-actions",
        "/api/clauses/4.2.7/evidence?centre=" + CENTRE,
        "/api/rates?centre=" + CENTRE + "&period=" + day().substring(0, 7));
  }

  private static String day() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
  }

  @Test
  void thirty_statements_are_enough_and_more_rows_need_no_more() {
    openCentre();
    String slip = write(FEW);
    String report = report("2026-08");
    String action = action(report);
    Map<String, Integer> few = counted(addresses(slip, report, action));
    write(MANY);
    for (int month = 1; month < MANY; month++) {
      action(report("2025-0" + month));
    }
    Map<String, Integer> many = counted(addresses(slip, report, action));
    List<String> over = new ArrayList<>();
    List<String> grown = new ArrayList<>();
    many.forEach(
        (page, count) -> {
          if (count > MOST) {
            over.add(page + ": " + count);
          }
          int before = few.getOrDefault(page, 0);
          if (count > before) {
            grown.add(page + ": " + before + " → " + count);
          }
        });
    assertAll(
        () -> assertTrue(many.size() > 9 * 10, many::toString),
        () -> assertTrue(few.values().stream().allMatch(count -> count > 0), few::toString),
        () -> assertEquals(List.of(), over, () -> "more than " + MOST + sent(over)),
        () -> assertEquals(List.of(), grown, () -> "more with more rows" + sent(grown)));
  }
}
