package org.qualedger.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.qualedger.chart.BoxPlotPicture.Box;
import org.qualedger.chart.CauseDiagramPicture.Cause;
import org.qualedger.chart.StratifiedBarsPicture.Stratum;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.controlchart.PChart;
import org.qualedger.statistics.kpi.CrossTable;
import org.qualedger.statistics.pareto.ParetoAnalysis;
import org.qualedger.statistics.pareto.ParetoKind;
import org.qualedger.statistics.proportion.Proportion;
import org.qualedger.statistics.regression.Correlation;
import org.qualedger.statistics.regression.SimpleRegression;
import org.qualedger.statistics.runrule.RuleSet;
import org.qualedger.statistics.sampling.AcceptancePlan;
import org.qualedger.statistics.sampling.DefectModel;

/** Charts of every kind, ordinary and extreme ones, from made-up data that are always the same. */
final class SampleCharts {

  private static final List<String> CENTRES =
      List.of("滨江花园", "翠湖天地", "金色家园", "阳光海岸", "东方名城", "银杏苑", "锦绣江南", "云栖谷");

  private final Locale locale;
  private final boolean chinese;
  private final Random random = new Random(20261125);

  SampleCharts(Locale locale) {
    this.locale = locale;
    this.chinese = locale.getLanguage().equals("zh");
  }

  Map<String, Figure> all() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (int points : new int[] {1, 2, 12, 36, 120}) {
      figures.put("p-%03d".formatted(points), p(points));
    }
    figures.put("p-zones", control(pWithZones(36)));
    figures.put("p-frozen", control(pWithZones(30).withBaselines(List.of(new Stretch("", 1, 20)))));
    figures.put("p-staged", control(staged()));
    figures.put("i-none", control(individuals(0, i -> 0)));
    figures.put("i-one", control(individuals(1, i -> 18)));
    figures.put("i-constant", control(individuals(12, i -> 7)));
    figures.put("i-extreme", control(individuals(24, i -> i == 20 ? 4.2e9 : 18 + i % 5)));
    figures.put("i-large", control(individuals(300, i -> 18 + random.nextGaussian())));
    figures.put("i-shift", control(shift()));
    figures.put("i-gaps", control(individuals(24, i -> i % 7 == 3 ? Double.NaN : 3 + i % 4)));
    figures.put("imr", control(individualsWithRanges()));
    figures.put("xbar-r", control(meansAndRanges()));
    figures.put("ewma", control(ewma()));
    figures.put("cusum", control(cusum()));
    figures.put("g", control(rare(ChartKind.G)));
    figures.put("long-labels", control(longLabels()));
    figures.put("run", run());
    figures.put("run-usual", RunChartFigure.of(runPicture(7, 10, 6), locale));
    figures.put("pareto", pareto(8));
    figures.put("pareto-many", pareto(18));
    figures.put("pareto-one", pareto(1));
    figures.put("histogram", histogram(true));
    figures.put("histogram-plain", histogram(false));
    figures.put("histogram-none", noHistogram());
    figures.put("scatter", scatter(60));
    figures.put("scatter-many", scatter(1000));
    figures.put("scatter-none", scatter(0));
    figures.put("boxes", boxes(6));
    figures.put("boxes-none", boxes(0));
    figures.put("funnel", funnel());
    figures.put("oc", oc());
    figures.put("causes", causes());
    figures.put("causes-few", fewCauses());
    figures.put("strata", strata());
    figures.put("sheet", sheet(8, 12));
    figures.put("sheet-wide", sheet(14, 18));
    figures.put("sheet-none", sheet(0, 0));
    figures.put("strip", strip(24));
    figures.put("strip-one", strip(1));
    return figures;
  }

  private Figure sheet(int kinds, int months) {
    List<String> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (int kind = 0; kind < kinds; kind++) {
      for (int month = 0; month < months; month++) {
        for (int n = random.nextInt(2 + 3 * (kinds - kind)); n > 0; n--) {
          rows.add(word("维修类别 ", "kind of repair ") + (kind + 1));
          columns.add("2026-%02d".formatted(month + 1));
        }
      }
    }
    return CheckSheetFigure.of(
        new CheckSheetPicture(
            word("服务类别", "Service categories"),
            word("类别", "category"),
            word("月份", "month"),
            CrossTable.of(rows, columns)),
        locale);
  }

  private String word(String chineseWord, String englishWord) {
    return chinese ? chineseWord : englishWord;
  }

  private Figure control(ControlChartPicture picture) {
    return ControlChartFigure.of(picture, locale);
  }

  private static List<String> months(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "%d-%02d".formatted(2017 + i / 12, i % 12 + 1))
        .toList();
  }

  private Figure p(int points) {
    List<Proportion> samples = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      int size = 150 + random.nextInt(90);
      int bad = i == 6 || i == 70 ? size / 8 : size / 22 + random.nextInt(6) - 2;
      samples.add(i == 20 ? new Proportion(0, 0) : new Proportion(bad, size));
    }
    ControlChartLabels labels =
        ControlChartLabels.of(word("迟到率", "Lateness"), Notation.percent(1), months(points))
            .withTarget(0.08);
    return new ControlChartFigures(labels, RuleSet.usual(), locale)
        .of(PChart.of(samples).orElseThrow());
  }

  private ControlChartPicture pWithZones(int points) {
    double[] values = new double[points];
    double[] sigma = new double[points];
    double[] centre = new double[points];
    List<String> counts = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      int size = 300 + random.nextInt(200);
      sigma[i] = Math.sqrt(0.08 * 0.92 / size);
      centre[i] = 0.08;
      double z = i >= 22 && i < 32 ? 0.9 + 0.5 * random.nextDouble() : random.nextGaussian() * 0.8;
      values[i] = i == 8 ? 0.145 : 0.08 + z * sigma[i];
      counts.add(Math.round(values[i] * size) + "/" + size);
    }
    List<ChartSignal> signals = new ArrayList<>();
    signals.add(new ChartSignal(9, 1));
    for (int i = 31; i <= Math.min(32, points); i++) {
      signals.add(new ChartSignal(i, 2));
    }
    if (points > 27) {
      signals.add(new ChartSignal(28, 6));
    }
    ControlPanel panel =
        ControlPanel.of(
                ChartKind.P,
                word("不及时率", "Untimely"),
                Notation.percent(1),
                Series.of(values),
                Series.of(centre),
                limits(centre, sigma, -3, 0),
                limits(centre, sigma, 3, 1))
            .withZones(Series.of(sigma))
            .withCounts(counts)
            .withSignals(signals);
    return ControlChartPicture.of(months(points), panel);
  }

  private static Series limits(double[] centre, double[] sigma, int times, double bound) {
    double[] limits = new double[centre.length];
    for (int i = 0; i < limits.length; i++) {
      double limit = centre[i] + times * sigma[i];
      limits[i] = times < 0 ? Math.max(bound, limit) : Math.min(bound, limit);
    }
    return Series.of(limits);
  }

  private ControlChartPicture staged() {
    double[] values = new double[36];
    double[] centre = new double[36];
    double[] sigma = new double[36];
    for (int i = 0; i < 36; i++) {
      centre[i] = i < 14 ? 0.12 : i < 24 ? 0.08 : 0.05;
      sigma[i] = Math.sqrt(centre[i] * (1 - centre[i]) / (200 + random.nextInt(60)));
      values[i] = centre[i] + random.nextGaussian() * sigma[i] * (i == 30 ? 4 : 0.9);
    }
    values[30] = 0.11;
    ControlPanel panel =
        ControlPanel.of(
                ChartKind.P,
                word("返修率", "Rework rate"),
                Notation.percent(1),
                Series.of(values),
                Series.of(centre),
                limits(centre, sigma, -3, 0),
                limits(centre, sigma, 3, 1))
            .withZones(Series.of(sigma))
            .withSignalsBeyondLimits()
            .withTarget(0.06);
    return ControlChartPicture.of(months(36), panel)
        .withStages(
            List.of(
                new Stretch(word("改进前", "Before"), 1, 14),
                new Stretch(word("试行", "Trial"), 15, 24),
                new Stretch(word("全面推行后", "After roll-out"), 25, 36)));
  }

  private ControlChartPicture individuals(int count, IntToDoubleFunction value) {
    double[] values = IntStream.range(0, count).mapToDouble(value).toArray();
    double mean = Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(0);
    double sigma = count < 2 ? Double.NaN : meanRange(values) / 1.128;
    ControlPanel panel =
        ControlPanel.of(
                ChartKind.INDIVIDUALS,
                word("响应时间（分钟）", "Response time (min)"),
                Notation.number(1),
                Series.of(values),
                constant(count, mean),
                constant(count, mean - 3 * sigma),
                constant(count, mean + 3 * sigma))
            .withZones(constant(count, sigma))
            .withSignalsBeyondLimits();
    return ControlChartPicture.of(
        IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList(), panel);
  }

  private static double meanRange(double[] values) {
    return Arrays.stream(ranges(values)).filter(v -> !Double.isNaN(v)).average().orElse(0);
  }

  private static double[] ranges(double[] values) {
    double[] ranges = new double[values.length];
    if (ranges.length > 0) {
      ranges[0] = Double.NaN;
    }
    for (int i = 1; i < ranges.length; i++) {
      ranges[i] = Math.abs(values[i] - values[i - 1]);
    }
    return ranges;
  }

  private static Series constant(int count, double value) {
    double[] values = new double[count];
    Arrays.fill(values, value);
    return Series.of(values);
  }

  private ControlChartPicture shift() {
    ControlChartPicture picture =
        individuals(40, i -> 18 + random.nextGaussian() + (i > 25 ? 1.4 : 0));
    List<ChartSignal> signals = new ArrayList<>();
    for (int i = 35; i <= 40; i++) {
      signals.add(new ChartSignal(i, 2));
    }
    signals.add(new ChartSignal(38, 5));
    signals.add(new ChartSignal(39, 5));
    return ControlChartPicture.of(picture.labels(), picture.main().withSignals(signals));
  }

  private ControlChartPicture individualsWithRanges() {
    double[] values =
        IntStream.range(0, 25).mapToDouble(i -> 18 + 2 * random.nextGaussian()).toArray();
    values[16] = 29;
    double average = meanRange(values);
    double mean = Arrays.stream(values).average().orElseThrow();
    ControlPanel main =
        ControlPanel.of(
                ChartKind.INDIVIDUALS,
                word("响应时间（分钟）", "Response time (min)"),
                Notation.number(1),
                Series.of(values),
                constant(25, mean),
                constant(25, mean - 2.66 * average),
                constant(25, mean + 2.66 * average))
            .withZones(constant(25, average / 1.128))
            .withSignalsBeyondLimits();
    ControlPanel spread =
        ControlPanel.of(
                ChartKind.MOVING_RANGE,
                word("移动极差（分钟）", "Moving range (min)"),
                Notation.number(1),
                Series.of(ranges(values)),
                constant(25, average),
                constant(25, 0),
                constant(25, 3.267 * average))
            .withSignalsBeyondLimits();
    return ControlChartPicture.of(
            IntStream.rangeClosed(1, 25).mapToObj(i -> word("第 " + i + " 周", "Week " + i)).toList(),
            main)
        .withSpread(spread);
  }

  private ControlChartPicture meansAndRanges() {
    double[] means = IntStream.range(0, 30).mapToDouble(i -> 40 + random.nextGaussian()).toArray();
    means[11] = 44.6;
    double[] ranges =
        IntStream.range(0, 30).mapToDouble(i -> 4 + 1.5 * random.nextGaussian()).toArray();
    ControlPanel main =
        ControlPanel.of(
                ChartKind.MEANS,
                word("均值（分钟）", "Mean (min)"),
                Notation.number(2),
                Series.of(means),
                constant(30, 40),
                constant(30, 37),
                constant(30, 43))
            .withZones(constant(30, 1))
            .withSignalsBeyondLimits();
    ControlPanel spread =
        ControlPanel.of(
                ChartKind.RANGES,
                word("极差（分钟）", "Range (min)"),
                Notation.number(2),
                Series.of(ranges),
                constant(30, 4.1),
                constant(30, 0),
                constant(30, 9.2))
            .withSignalsBeyondLimits();
    return ControlChartPicture.of(months(30), main)
        .called(word("上门时间", "Arrival time"))
        .withSpread(spread)
        .withStages(
            List.of(
                new Stretch(word("旧流程", "Old procedure"), 1, 18),
                new Stretch(word("新流程", "New procedure"), 19, 30)))
        .withBaselines(List.of(new Stretch("", 1, 18), new Stretch("", 19, 26)));
  }

  private ControlChartPicture ewma() {
    double[] values = new double[30];
    double[] lower = new double[30];
    double[] upper = new double[30];
    double z = 10;
    for (int i = 0; i < 30; i++) {
      z = 0.8 * z + 0.2 * (10 + random.nextGaussian() + (i > 18 ? 1.2 : 0));
      values[i] = z;
      double half = 3 * Math.sqrt(0.2 / 1.8 * (1 - Math.pow(0.8, 2 * (i + 1))));
      lower[i] = 10 - half;
      upper[i] = 10 + half;
    }
    return ControlChartPicture.of(
        IntStream.rangeClosed(1, 30).mapToObj(String::valueOf).toList(),
        ControlPanel.of(
                ChartKind.EWMA,
                word("加权移动平均", "Weighted average"),
                Notation.number(2),
                Series.of(values),
                constant(30, 10),
                Series.of(lower),
                Series.of(upper))
            .withSignalsBeyondLimits());
  }

  private ControlChartPicture cusum() {
    double[] up = new double[30];
    double[] down = new double[30];
    for (int i = 1; i < 30; i++) {
      double deviation = random.nextGaussian() + (i > 20 ? 1.1 : 0);
      up[i] = Math.max(0, up[i - 1] + deviation - 0.5);
      down[i] = Math.min(0, down[i - 1] + deviation + 0.5);
    }
    return ControlChartPicture.of(
        IntStream.rangeClosed(1, 30).mapToObj(String::valueOf).toList(),
        ControlPanel.of(
                ChartKind.CUSUM,
                word("累积和（σ）", "Cumulative sum (σ)"),
                Notation.number(2),
                Series.of(up),
                constant(30, 0),
                constant(30, -5),
                constant(30, 5))
            .withOtherValues(Series.of(down))
            .withSignalsBeyondLimits());
  }

  private ControlChartPicture rare(ChartKind kind) {
    double[] values =
        IntStream.range(0, 22)
            .mapToDouble(i -> Math.floor(-40 * Math.log(random.nextDouble())))
            .toArray();
    values[15] = 230;
    return ControlChartPicture.of(
        months(22),
        ControlPanel.of(
                kind,
                word("两次投诉之间的服务次数", "Services between complaints"),
                Notation.number(0),
                Series.of(values),
                constant(22, 41),
                constant(22, 0),
                constant(22, 165))
            .withSignalsBeyondLimits());
  }

  private ControlChartPicture longLabels() {
    List<String> labels =
        IntStream.range(0, 14)
            .mapToObj(
                i ->
                    word(
                        CENTRES.get(i % 8) + "二期高层住宅物业管理服务中心" + i,
                        "Management office of the riverside gardens, phase " + i))
            .toList();
    ControlChartPicture base =
        individuals(14, i -> i == 5 ? 60 : i == 6 ? 58 : i == 13 ? -30 : 10 + i % 3);
    return ControlChartPicture.of(
        labels,
        ControlPanel.of(
                ChartKind.INDIVIDUALS,
                word("平均满意度得分", "Mean satisfaction"),
                Notation.number(1),
                base.main().values(),
                constant(14, 11),
                constant(14, -12),
                constant(14, 34))
            .withSignalsBeyondLimits()
            .withTarget(12));
  }

  private RunChartPicture runPicture(int longest, int crossings, int fewest) {
    double[] values =
        IntStream.range(0, 24)
            .mapToDouble(i -> 18 + random.nextGaussian() + (i > 12 && longest > 8 ? 2 : 0))
            .toArray();
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new RunChartPicture(
        word("响应时间（分钟）", "Response time (min)"),
        Notation.number(1),
        months(24),
        Series.of(values),
        (sorted[11] + sorted[12]) / 2,
        longest,
        8,
        crossings,
        fewest);
  }

  private Figure run() {
    return RunChartFigure.of(runPicture(11, 5, 8), locale);
  }

  private Figure pareto(int kinds) {
    List<String> chineseKinds =
        List.of("水管渗漏", "电梯故障", "照明损坏", "门禁失灵", "公共区域保洁不到位", "噪音扰民", "停车纠纷", "其他");
    List<String> englishKinds =
        List.of(
            "Leaking pipes",
            "Lift out of order",
            "Lighting",
            "Door access control failure",
            "Cleaning",
            "Noise",
            "Parking",
            "Other");
    List<ParetoKind> list = new ArrayList<>();
    for (int i = 0; i < kinds; i++) {
      String name = (chinese ? chineseKinds : englishKinds).get(i % 8) + (i < 8 ? "" : " " + i);
      list.add(ParetoKind.of(name, 90 / (i + 1) + 3));
    }
    return ParetoFigure.of(
        ParetoAnalysis.of(list).orElseThrow(), word("报修类别", "Repair requests"), locale);
  }

  private Figure histogram(boolean full) {
    long[] counts = {1, 4, 9, 18, 33, 45, 52, 46, 36, 24, 13, 6, 2, 1};
    List<HistogramPicture.Bin> bins =
        IntStream.range(0, counts.length)
            .mapToObj(i -> new HistogramPicture.Bin(10 + i * 1.5, 11.5 + i * 1.5, counts[i]))
            .toList();
    HistogramPicture picture =
        HistogramPicture.of(
            word("响应时间（分钟）", "Response time (min)"),
            Notation.number(1),
            new HistogramPicture.Classes(bins));
    if (full) {
      picture =
          picture
              .withSpecification(
                  OptionalDouble.of(12), OptionalDouble.of(27), OptionalDouble.of(20))
              .withFit(
                  new HistogramPicture.Fit(
                      word("正态", "normal"),
                      x ->
                          Math.exp(-(x - 19.7) * (x - 19.7) / (2 * 12.2))
                              / Math.sqrt(2 * Math.PI * 12.2)));
    }
    return HistogramFigure.of(picture, locale);
  }

  private Figure noHistogram() {
    return HistogramFigure.of(
        HistogramPicture.of(
            word("响应时间（分钟）", "Response time (min)"),
            Notation.number(1),
            new HistogramPicture.Classes(List.of(new HistogramPicture.Bin(0, 1, 0)))),
        locale);
  }

  private Figure scatter(int pairs) {
    double[] x = IntStream.range(0, pairs).mapToDouble(i -> 5 + 30 * random.nextDouble()).toArray();
    double[] y = Arrays.stream(x).map(v -> 96 - 0.8 * v + 5 * random.nextGaussian()).toArray();
    ScatterPicture picture =
        new ScatterPicture(
            word("响应时间（分钟）", "Response time (min)"),
            Notation.number(1),
            word("满意度", "Satisfaction"),
            Notation.number(1),
            List.of(),
            Series.of(x),
            Series.of(y),
            Optional.empty(),
            OptionalDouble.empty());
    return ScatterFigure.of(
        pairs == 0
            ? picture
            : picture.with(
                SimpleRegression.of(picture.x(), picture.y()),
                Correlation.of(picture.x(), picture.y())),
        locale);
  }

  private Figure boxes(int count) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double[] values = random.doubles(i == 4 ? 0 : 20 + 7 * i, 10 + 2 * i, 22 + 3 * i).toArray();
      if (i == 1) {
        values[0] = 48;
        values[1] = 53;
      }
      boxes.add(Box.of(centre(i), Series.of(values)));
    }
    return BoxPlotFigure.of(
        new BoxPlotPicture(
            word("响应时间（分钟）", "Response time (min)"),
            word("中心", "Centre"),
            Notation.number(1),
            boxes),
        locale);
  }

  private String centre(int index) {
    String name = CENTRES.get(index % 8) + (index < 8 ? "" : String.valueOf(index));
    return word(name + "管理服务中心", "C%03d".formatted(index + 1) + " " + name);
  }

  private Figure funnel() {
    List<String> labels = new ArrayList<>();
    List<Proportion> centres = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      long size = Math.round(20 + 480 * random.nextDouble() * random.nextDouble());
      double z = i == 7 ? 4.2 : i == 20 ? -3.6 : i == 33 ? 2.4 : random.nextGaussian();
      double count = size * (0.08 + z * Math.sqrt(0.08 * 0.92 / size));
      labels.add(centre(i));
      centres.add(new Proportion(Math.round(Math.max(0, count)), size));
    }
    labels.add(centre(60));
    centres.add(new Proportion(0, 0));
    return FunnelFigure.of(
        FunnelPicture.of(
            word("投诉率", "Complaint rate"), word("完成委托单数", "Completed slips"), labels, centres),
        locale);
  }

  private Figure oc() {
    return OcCurveFigure.of(
        OcCurvePicture.of(
            "n = 80, c = 2",
            new AcceptancePlan(80, 2),
            new DefectModel.Binomial(),
            List.of(
                new OcCurvePicture.Point("AQL", 0.01), new OcCurvePicture.Point("LTPD", 0.065))),
        locale);
  }

  private Figure causes() {
    return CauseDiagramFigure.of(
        new CauseDiagramPicture(
            word("上门维修迟到率连续三个月高于目标", "Repair visits late three months in a row"),
            List.of(
                new Cause(
                    word("人员", "People"),
                    false,
                    List.of(
                        Cause.verified(
                            word("高峰时段人手不足", "Too few at peak times"),
                            Cause.verified(word("排班未按报修规律", "Rota ignores demand")),
                            Cause.suspected(word("请假无替补", "No stand-ins"))),
                        Cause.suspected(word("新员工不熟悉楼栋", "New staff lost")))),
                new Cause(
                    word("方法", "Method"),
                    false,
                    List.of(
                        Cause.suspected(
                            word("派单顺序不合理", "Order of dispatch"),
                            Cause.suspected(word("未按路线合并", "Routes not combined"))),
                        Cause.suspected(word("时限标准不明确", "Deadline unclear")))),
                new Cause(
                    word("材料", "Material"),
                    false,
                    List.of(
                        Cause.verified(word("常用配件缺货", "Spare parts missing")),
                        Cause.suspected(word("供应商送货慢", "Slow supplier")))),
                new Cause(
                    word("设备", "Equipment"),
                    false,
                    List.of(Cause.suspected(word("对讲机故障", "Radios fail")))),
                new Cause(
                    word("环境", "Environment"),
                    false,
                    List.of(
                        Cause.suspected(word("雨季报修集中", "Rainy season peaks")),
                        Cause.suspected(word("电梯等候时间长", "Waiting for lifts")))),
                new Cause(
                    word("测量", "Measurement"),
                    false,
                    List.of(
                        Cause.suspected(
                            word("到达时间补登不准确且未经业主确认", "Arrival written down later, unconfirmed"),
                            Cause.suspected(word("纸质单据滞后", "Paper slips late"))))))),
        locale);
  }

  private Figure fewCauses() {
    return CauseDiagramFigure.of(
        new CauseDiagramPicture(
            word("漏水", "Leak"), List.of(Cause.suspected(word("材料", "Material")))),
        locale);
  }

  private Figure strata() {
    return StratifiedBarsFigure.of(
        new StratifiedBarsPicture(
            word("及时率", "Timeliness"),
            word("服务类别", "Service category"),
            List.of(
                new Stratum(word("水电维修", "Plumbing and electricity"), new Proportion(171, 190)),
                new Stratum(word("门窗五金", "Doors and windows"), new Proportion(88, 92)),
                new Stratum(word("公共照明", "Lighting"), new Proportion(9, 9)),
                new Stratum(word("电梯", "Lifts"), new Proportion(3, 7)),
                new Stratum(word("保洁", "Cleaning"), new Proportion(0, 4)),
                new Stratum(word("绿化", "Gardening"), new Proportion(0, 0))),
            OptionalDouble.of(0.95)),
        locale);
  }

  Figure strip(int centres) {
    List<CentreStripPicture.Centre> list = new ArrayList<>();
    for (int i = 0; i < centres; i++) {
      ControlChartPicture picture = pWithZones(24);
      ControlPanel panel = picture.main();
      List<ChartSignal> signals =
          i % 5 == 0 ? panel.signals() : i % 7 == 0 ? List.of(new ChartSignal(20, 2)) : List.of();
      double[] values = panel.values().toArray();
      if (i % 5 != 0) {
        values[8] = 0.08;
      }
      if (i == 3) {
        Arrays.fill(values, 0, 18, Double.NaN);
      }
      list.add(
          new CentreStripPicture.Centre(
              centre(i),
              ControlPanel.of(
                      panel.kind(),
                      panel.measure(),
                      panel.notation(),
                      Series.of(values),
                      panel.centre(),
                      panel.lower(),
                      panel.upper())
                  .withSignals(signals)));
    }
    return CentreStripFigure.of(
        new CentreStripPicture(word("不及时率", "Untimely"), "2024-11 – 2026-10", list), locale);
  }
}
