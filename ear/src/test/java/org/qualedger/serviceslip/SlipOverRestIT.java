package org.qualedger.serviceslip;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.assembled.Answer;
import org.qualedger.assembled.Client;

/** A slip as programs keep it, from the request to its last visit. */
@ArquillianTest
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class SlipOverRestIT {
  private static final String SLIP =
      """
      {"centre": "C012", "customer": {"name": "陈静", "unitNo": "3-2-501", "capacity": "OWNER"},
       "categoryCode": "W01", "description": "更换角阀",
       "terms": {"paid": true, "priceBasis": "NEGOTIATED", "quotedFen": 8800, "priceAgreed": true,
                 "timeMode": "ASAP"}}\
      """;

  private final Client desk = Client.withToken("frontdesk", "frontdesk-password");
  private final Client staff = Client.withToken("servicestaff", "servicestaff-password");
  private final Client cashier = Client.withToken("cashier", "cashier-password");

  private String written() {
    return Answer.of(desk.post("/api/service-slips", SLIP)).is(201, "REGISTERED", 1).number();
  }

  private static Answer post(Client by, String slip, String verb, String json) {
    return Answer.of(by.post("/api/service-slips/" + slip + "/" + verb, json));
  }

  private String signed() {
    String slip = written();
    post(
            desk,
            slip,
            "dispatch",
            "{\"providerType\": \"REPAIRER\", \"leadProvider\": \"何祥\", \"leadLogin\":"
                + " \"servicestaff\"}")
        .is(200, "DISPATCHED", 2);
    post(staff, slip, "receive", "{}").is(200, "RECEIVED", 3);
    post(staff, slip, "arrive", "{}").is(200, "ON_SITE", 4);
    post(staff, slip, "finish", "{\"result\": \"QUALIFIED\", \"standardRef\": \"W08-WX-01\"}")
        .is(200, "FINISHED", 5);
    post(
            staff,
            slip,
            "accept",
            "{\"signature\": {\"signedBy\": \"陈静\", \"method\": \"PAPER\"},"
                + " \"charge\": {\"labourFen\": 8800, \"materialFen\": 0}, \"rating\": 5}")
        .is(200, "ACCEPTED", 6)
        .says("\"signedBy\":\"陈静\"");
    return slip;
  }

  @Test
  void what_the_customer_signed_is_read_anew_and_carried_on() {
    String slip = signed();
    Answer.of(desk.get("/api/service-slips/" + slip))
        .is(200, "ACCEPTED", 6)
        .says("\"signedBy\":\"陈静\"");
    post(desk, slip, "hand-back", "{}").is(200, "HANDED_BACK", 7);
    post(cashier, slip, "settle", "{\"mode\": \"AT_CENTRE\", \"channel\": \"WECHAT\"}")
        .is(200, "SETTLED", 8);
  }
}
