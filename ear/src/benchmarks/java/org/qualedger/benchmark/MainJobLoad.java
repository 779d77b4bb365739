package org.qualedger.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A load driver for a running server with demonstration data: slips written per second by eight
 * clients, time from save to searchable, search latency. A benchmark, never a timed test; one file
 * that a plain JDK runs.
 *
 * <p>{@code java MainJobLoad.java [address] [seconds of writing]}
 */
public final class MainJobLoad {
  private static final int CLIENTS = 8;
  private static final int SEARCHABLE_SAMPLES = 100;
  private static final int SEARCHES = 300;
  private static final List<String> QUERIES =
      List.of("漏水", "水龙头 滴水", "3-2-501", "\"插座没电\"", "C012-WT-2026", "空调 -清洗", "上周 漏水", "陈波");
  private static final Pattern NUMBER =
      Pattern.compile("\"number\":\"(C\\d+-[A-Z]{2}-\\d+-\\d+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;
  private final String token;

  private MainJobLoad(String base) throws IOException, InterruptedException {
    this.base = base;
    this.token = token();
  }

  /** Runs all three and prints the figures. */
  public static void main(String[] args) throws Exception {
    String base = args.length > 0 ? args[0] : "http://localhost:8080";
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    MainJobLoad load = new MainJobLoad(base);
    load.write(5);
    System.out.printf("slips written per second, %d clients: %.1f%n", CLIENTS, load.write(seconds));
    print("save to searchable, ms", load.searchable());
    print("search with facets, ms", load.search());
  }

  private double write(int seconds) throws Exception {
    AtomicLong written = new AtomicLong();
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        Callable<Void> work =
            () -> {
              while (System.nanoTime() < end) {
                slip("负载测量" + word());
                written.incrementAndGet();
              }
              return null;
            };
        running.add(clients.submit(work));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
    return written.get() / (double) seconds;
  }

  private long[] searchable() throws Exception {
    long[] nanos = new long[SEARCHABLE_SAMPLES];
    for (int i = 0; i < nanos.length; i++) {
      String word = word();
      String number = slip(word);
      long saved = System.nanoTime();
      while (!get("/api/search?q=" + word).contains(number)) {
        Thread.onSpinWait();
      }
      nanos[i] = System.nanoTime() - saved;
    }
    return nanos;
  }

  private long[] search() throws Exception {
    long[] nanos = new long[SEARCHES];
    for (int i = 0; i < nanos.length; i++) {
      String query = URLEncoder.encode(QUERIES.get(i % QUERIES.size()), StandardCharsets.UTF_8);
      long asked = System.nanoTime();
      get("/api/search?q=" + query);
      nanos[i] = System.nanoTime() - asked;
    }
    return nanos;
  }

  private static String word() {
    return "q" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 45), 36);
  }

  private String slip(String description) throws IOException, InterruptedException {
    String body =
        """
        {"centre":"C012","categoryCode":"W01","description":"%s",
         "customer":{"name":"负载","unitNo":"3-2-501","capacity":"OWNER"},
         "terms":{"paid":false,"priceBasis":"FREE","timeMode":"ASAP"}}\
        """
            .formatted(description);
    HttpResponse<String> answer =
        client.send(
            request("/api/service-slips")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    Matcher number = NUMBER.matcher(answer.body());
    if (answer.statusCode() != 201 || !number.find()) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return number.group(1);
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", "Bearer " + token);
  }

  private String token() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(base + "/api/tokens"))
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"login\":\"lina\",\"password\":\"qualedger\"}"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return answer.body().replaceFirst(".*\"token\":\"([^\"]+)\".*", "$1");
  }

  private static void print(String what, long[] nanos) {
    Arrays.sort(nanos);
    System.out.printf(
        "%s: median %.1f, 99 %% %.1f, worst %.1f (%d)%n",
        what,
        nanos[nanos.length / 2] / 1e6,
        nanos[(int) Math.ceil(nanos.length * 0.99) - 1] / 1e6,
        nanos[nanos.length - 1] / 1e6,
        nanos.length);
  }
}
