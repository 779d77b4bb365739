package org.qualedger.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of commissioned service in figures.
 *
 * @param share weight among the requests
 * @param lowYuan least price
 * @param highYuan highest price
 * @param pricedOnSite whether a range is quoted first
 * @param minutes median time of a job
 * @param sigma spread of that time
 * @param unqualified probability that the first result is not qualified
 * @param paid probability that the customer pays
 * @param supplier probability that a supplier does it
 * @param appointment probability that a time is agreed
 * @param material whether material may be used
 * @param skill what the provider must be able to do
 * @param season factor of each month, January first
 */
record ServiceProfile(
    String code,
    double share,
    int lowYuan,
    int highYuan,
    boolean pricedOnSite,
    double minutes,
    double sigma,
    double unqualified,
    double paid,
    double supplier,
    double appointment,
    boolean material,
    String skill,
    String seasonName,
    List<Double> season) {
  ServiceProfile {
    season = List.copyOf(season);
  }

  /** All kinds, in the order of the table. */
  static Map<String, ServiceProfile> all() {
    Map<String, List<Double>> seasons = new LinkedHashMap<>();
    for (List<String> row : ResourceText.table("seasons.tsv")) {
      seasons.put(
          row.getFirst(), row.subList(1, row.size()).stream().map(Double::valueOf).toList());
    }
    Map<String, ServiceProfile> all = new LinkedHashMap<>();
    for (List<String> row : ResourceText.table("categories.tsv")) {
      all.put(row.getFirst(), of(row, seasons));
    }
    return all;
  }

  private static ServiceProfile of(List<String> row, Map<String, List<Double>> seasons) {
    String season = row.get(13);
    return new ServiceProfile(
        row.get(0),
        Double.parseDouble(row.get(1)),
        Integer.parseInt(row.get(2)),
        Integer.parseInt(row.get(3)),
        row.get(4).equals("yes"),
        Double.parseDouble(row.get(5)),
        Double.parseDouble(row.get(6)),
        Double.parseDouble(row.get(7)),
        Double.parseDouble(row.get(8)),
        Double.parseDouble(row.get(9)),
        Double.parseDouble(row.get(10)),
        row.get(11).equals("yes"),
        row.get(12),
        season,
        seasons.getOrDefault(season, List.of()));
  }
}
