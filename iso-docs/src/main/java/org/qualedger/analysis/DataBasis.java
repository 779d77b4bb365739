package org.qualedger.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.ledger.Hash;
import org.qualedger.organization.CompanyZone;

/**
 * The frozen data behind the figures of a report (数据冻结): every slip that belongs to the period with
 * the revision that was read and how it counted in each measure. Equal data give equal bytes, so
 * the digest alone says whether a later count found the same.
 *
 * @param centre code of the centre
 * @param versions version of each measure's definition
 * @param lines one per slip, by record number
 */
public record DataBasis(
    String centre,
    ReportingPeriod period,
    String zone,
    Map<Metric, String> versions,
    List<Line> lines) {
  /** Name and version of the canonical form. */
  public static final String SCHEMA = "qualedger/analysis-basis/1";

  public DataBasis {
    versions = java.util.Collections.unmodifiableMap(new EnumMap<>(versions));
    lines = List.copyOf(lines);
  }

  /**
   * How one slip counted.
   *
   * @param number record number
   * @param revision revision that was read
   * @param standings how it counted; measures to which it is outside are absent
   */
  public record Line(String number, int revision, Map<Metric, Standing> standings) {
    public Line {
      EnumMap<Metric, Standing> copy = new EnumMap<>(Metric.class);
      copy.putAll(standings);
      standings = java.util.Collections.unmodifiableMap(copy);
    }

    public @Nullable Standing standing(Metric metric) {
      return standings.get(metric);
    }
  }

  /** The basis that these slips give. */
  public static DataBasis of(
      String centre, ReportingPeriod period, CompanyZone zone, Collection<CountedSlip> slips) {
    return of(centre, period, zone, slips, Figures.count(slips, period, zone));
  }

  static DataBasis of(
      String centre,
      ReportingPeriod period,
      CompanyZone zone,
      Collection<CountedSlip> slips,
      Map<Metric, Count> counts) {
    Map<String, Line> lines = new TreeMap<>();
    for (CountedSlip slip : slips) {
      Map<Metric, Standing> standings = new EnumMap<>(Metric.class);
      counts.forEach(
          (metric, count) -> {
            Standing standing = count.standings().get(slip.number());
            if (standing != null) {
              standings.put(metric, standing);
            }
          });
      if (!standings.isEmpty()) {
        lines.put(slip.number(), new Line(slip.number(), slip.revision(), standings));
      }
    }
    Map<Metric, String> versions = new EnumMap<>(Metric.class);
    counts.keySet().forEach(metric -> versions.put(metric, metric.version()));
    return new DataBasis(
        centre, period, zone.id().getId(), versions, new ArrayList<>(lines.values()));
  }

  /** The canonical form; its bytes are what is stored. */
  public CanonicalObject canonical() {
    CanonicalObject.Builder definitions = CanonicalObject.build();
    versions.forEach((metric, version) -> definitions.put(metric.name(), version));
    return CanonicalObject.build()
        .put("schema", SCHEMA)
        .put("centre", centre)
        .put("period", period.toString())
        .put("zone", zone)
        .put("definitions", definitions.done())
        .put("slips", lines.stream().map(DataBasis::canonical).toList())
        .done();
  }

  private static CanonicalObject canonical(Line line) {
    CanonicalObject.Builder standings = CanonicalObject.build();
    line.standings().forEach((metric, standing) -> standings.put(metric.name(), standing));
    return CanonicalObject.build()
        .put("number", line.number())
        .put("revision", (long) line.revision())
        .put("counts", standings.done())
        .done();
  }

  /** Reads what {@link #canonical()} wrote. */
  public static DataBasis rehydrate(CanonicalObject from) {
    Map<Metric, String> versions = new EnumMap<>(Metric.class);
    CanonicalObject definitions = java.util.Objects.requireNonNull(from.object("definitions"));
    definitions
        .names()
        .forEach(name -> versions.put(Metric.valueOf(name), definitions.required(name)));
    return new DataBasis(
        from.required("centre"),
        ReportingPeriod.parse(from.required("period")),
        from.required("zone"),
        versions,
        from.objects("slips").stream().map(DataBasis::line).toList());
  }

  private static Line line(CanonicalObject from) {
    Map<Metric, Standing> standings = new EnumMap<>(Metric.class);
    CanonicalObject counts = java.util.Objects.requireNonNull(from.object("counts"));
    counts
        .names()
        .forEach(
            name ->
                standings.put(Metric.valueOf(name), counts.requiredChoice(name, Standing.class)));
    return new Line(
        from.required("number"), Math.toIntExact(from.number("revision", 0)), standings);
  }

  /** SHA-256 over the canonical bytes. */
  public Hash digest() {
    return Hash.of(canonical().bytes());
  }

  /** How many slips stand so in a measure. */
  public long number(Metric metric, Standing standing) {
    return lines.stream().filter(line -> line.standing(metric) == standing).count();
  }

  /** Numbers of the slips that stand so in a measure, in order. */
  public List<String> numbers(Metric metric, Standing standing) {
    return lines.stream()
        .filter(line -> line.standing(metric) == standing)
        .map(Line::number)
        .toList();
  }
}
