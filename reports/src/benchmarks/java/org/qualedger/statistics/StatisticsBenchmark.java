package org.qualedger.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.qualedger.statistics.comparison.FisherExactTest;
import org.qualedger.statistics.comparison.KruskalWallisTest;
import org.qualedger.statistics.controlchart.ControlLine;
import org.qualedger.statistics.controlchart.PChart;
import org.qualedger.statistics.pareto.ParetoAnalysis;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.runrule.RuleSet;
import org.qualedger.statistics.runrule.RunSignals;

/**
 * How long the statistics of a large company take on one core. The sizes are those of a company
 * with 200 service centres, ten years of months, and a million records.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StatisticsBenchmark {
  private static final int CENTRES = 200;
  private static final int MONTHS = 120;
  private static final int RECORDS = 1_000_000;
  private static final int TABLES = 1_000;
  private static final List<String> REASONS =
      IntStream.range(0, 24).mapToObj(n -> "reason " + n).toList();

  private final List<Series> late = new ArrayList<>();
  private final List<Series> due = new ArrayList<>();
  private final List<Series> minutes = new ArrayList<>();
  private final List<Proportion> before = new ArrayList<>();
  private final List<Proportion> after = new ArrayList<>();
  private final int[] codes = new int[RECORDS];
  private final List<String> names = new ArrayList<>(RECORDS);

  /** The same data for every run. */
  @Setup
  public void makeData() {
    SplittableRandom random = new SplittableRandom(20261125);
    for (int centre = 0; centre < CENTRES; centre++) {
      double[] sizes = random.ints(MONTHS, 60, 300).asDoubleStream().toArray();
      double[] counts = new double[MONTHS];
      for (int month = 0; month < MONTHS; month++) {
        counts[month] = Math.rint(sizes[month] * (0.02 + 0.12 * random.nextDouble()));
      }
      due.add(Series.of(sizes));
      late.add(Series.of(counts));
    }
    // Minutes as they are written down: whole ones, so that nearly all values are tied.
    for (int group = 0; group < 4; group++) {
      int more = group;
      minutes.add(
          Series.of(
              random
                  .doubles(RECORDS / 4)
                  .map(u -> Math.rint(20 + more - 12 * Math.log(1 - u)))
                  .toArray()));
    }
    for (int record = 0; record < RECORDS; record++) {
      double u = random.nextDouble();
      codes[record] = (int) (u * u * REASONS.size());
      names.add(REASONS.get(codes[record]));
    }
    for (int table = 0; table < TABLES; table++) {
      before.add(share(random));
      after.add(share(random));
    }
  }

  private static Proportion share(SplittableRandom random) {
    int of = random.nextInt(20, 400);
    return new Proportion(random.nextInt(of + 1), of);
  }

  /** A p chart for each centre, judged by all eight rules. */
  @Benchmark
  public void pChartsWithEightRules(Blackhole hole) {
    for (int centre = 0; centre < CENTRES; centre++) {
      PChart chart = PChart.of(late.get(centre), due.get(centre));
      ControlLine line = chart.line();
      hole.consume(
          RunSignals.of(line.statistics(), line.centre(), line.standardError(), RuleSet.nelson()));
    }
  }

  /** One test over all values, in four groups. */
  @Benchmark
  public KruskalWallisTest kruskalWallisOfAMillionValues() {
    return KruskalWallisTest.of(minutes);
  }

  /** Records that hold a code, as records do. */
  @Benchmark
  public Optional<ParetoAnalysis> paretoOfAMillionCodes() {
    return ParetoAnalysis.ofCodes(codes, REASONS);
  }

  /** The same, where each record holds the word. */
  @Benchmark
  public Optional<ParetoAnalysis> paretoOfAMillionNames() {
    return ParetoAnalysis.ofNames(names);
  }

  /** One test for each table. */
  @Benchmark
  public void fisherOfAThousandTables(Blackhole hole) {
    for (int table = 0; table < TABLES; table++) {
      hole.consume(FisherExactTest.of(before.get(table), after.get(table)));
    }
  }
}
