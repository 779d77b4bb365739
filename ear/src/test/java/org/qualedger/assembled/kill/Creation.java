package org.qualedger.assembled.kill;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.qualedger.assembled.Client;

/**
 * A record to be created, which can be asked for again.
 *
 * @param path where records of its kind are created
 * @param word a word that only this record has; also the key by which it may be repeated
 * @param body the record as JSON
 */
record Creation(String path, String word, String body) {

  static Creation entry(String word) {
    return new Creation(
        "/api/work-log-entries",
        word,
        """
        {"centre": "%s", "source": "CUSTOMER", "channel": "PHONE", "customerName": "李梅",
         "unitNo": "3-2-501", "entryType": "SERVICE_REQUEST", "needText": "水龙头漏水 %s"}\
        """
            .formatted(KilledServerIT.CENTRE, word));
  }

  static Creation slip(String word) {
    return new Creation(
        "/api/service-slips",
        word,
        """
        {"centre": "%s", "customer": {"name": "陈静", "unitNo": "3-2-501", "capacity": "OWNER"},
         "categoryCode": "W01", "description": "更换角阀 %s",
         "terms": {"paid": true, "priceBasis": "BOARD", "quotedFen": 8800, "priceAgreed": true,
         "timeMode": "ASAP"}}\
        """
            .formatted(KilledServerIT.CENTRE, word));
  }

  HttpResponse<String> send(Client client) {
    return client.send(
        client
            .request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", word)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }
}
