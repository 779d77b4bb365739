package org.qualedger.analysis.desk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.qualedger.analysis.ServiceTimes;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.Stratification;
import org.qualedger.chart.BoxPlotFigure;
import org.qualedger.chart.BoxPlotPicture;
import org.qualedger.chart.ControlChartFigures;
import org.qualedger.chart.ControlChartLabels;
import org.qualedger.chart.HistogramFigure;
import org.qualedger.chart.HistogramPicture;
import org.qualedger.chart.Notation;
import org.qualedger.chart.ScatterFigure;
import org.qualedger.chart.ScatterPicture;
import org.qualedger.record.RecordNumber;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.UnusableDataException;
import org.qualedger.statistics.comparison.GroupComparison;
import org.qualedger.statistics.controlchart.ImrChart;
import org.qualedger.statistics.controlchart.LimitBasis;
import org.qualedger.statistics.controlchart.Staging;
import org.qualedger.statistics.guidance.ChartAdvice;
import org.qualedger.statistics.guidance.DataCount;
import org.qualedger.statistics.guidance.ProcessData;
import org.qualedger.statistics.guidance.Technique;
import org.qualedger.statistics.histogram.Histogram;
import org.qualedger.statistics.regression.Correlation;
import org.qualedger.statistics.regression.SimpleRegression;
import org.qualedger.wording.DomainWords;

/** Charts of minutes. */
final class MinutesAnalysis {
  private final Question question;
  private final Locale locale;
  private final DomainWords words;
  private final String measure;

  MinutesAnalysis(Question question, Locale locale) {
    this.question = question;
    this.locale = locale;
    this.words = DomainWords.of(locale);
    this.measure = words.word("Analysis", question.subject().name());
  }

  /** One slip with its minutes and its day of entry, which stands in its number. */
  private record Timed(String number, String category, double minutes) {
    LocalDate day() {
      return RecordNumber.parse(number).day();
    }

    LocalDate week() {
      return day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
  }

  Answer answer(List<ServiceTimes> times) {
    List<Timed> timed = new ArrayList<>();
    for (ServiceTimes slip : times) {
      OptionalDouble minutes =
          question.subject() == Subject.ARRIVAL_MINUTES
              ? slip.arrivalMinutes()
              : slip.workMinutes();
      minutes.ifPresent(m -> timed.add(new Timed(slip.number(), slip.category(), m)));
    }
    if (timed.isEmpty()) {
      throw UnusableDataException.insufficient("No slip has both moments");
    }
    return switch (question.view()) {
      case HISTOGRAM ->
          Answer.ifEnough(
              Technique.HISTOGRAM, Map.of(DataCount.VALUES, timed.size()), () -> histogram(timed));
      case BOXES -> boxes(timed);
      case SCATTER -> scatter(timed);
      case CONTROL, LANEY, RUN, STRATA, FUNNEL, PERIODS, CENTRES, PARETO, CHECK_SHEET, CAUSES ->
          weeks(timed);
    };
  }

  private Answer histogram(List<Timed> timed) {
    Histogram histogram = Histogram.of(series(timed));
    HistogramPicture picture =
        HistogramPicture.of(measure, Notation.number(0), HistogramPicture.Classes.of(histogram));
    if (question.subject() == Subject.ARRIVAL_MINUTES) {
      picture =
          picture.withSpecification(
              OptionalDouble.empty(),
              OptionalDouble.of(minutes(ServiceSlip.ARRIVAL_LIMIT)),
              OptionalDouble.empty());
    }
    List<Answer.Group> groups = new ArrayList<>();
    for (int i = 0; i < histogram.bins().size(); i++) {
      Histogram.Bin bin = histogram.bins().get(i);
      boolean last = i == histogram.bins().size() - 1;
      groups.add(
          group(
              words.word("Analysis", "CLASS") + ' ' + (i + 1),
              timed.stream()
                  .filter(t -> t.minutes() >= bin.from() && (last || t.minutes() < bin.to()))
                  .toList()));
    }
    return Answer.of(HistogramFigure.of(picture, locale), groups);
  }

  private Answer boxes(List<Timed> timed) {
    Function<Timed, String> stratum =
        question.by() == Stratification.CATEGORY
            ? slip -> words.word("ServiceCategory", slip.category())
            : slip -> RecordNumber.parse(slip.number()).centre();
    Map<String, List<Timed>> parts = grouped(timed, stratum);
    List<BoxPlotPicture.Box> boxes = new ArrayList<>();
    List<Answer.Group> groups = new ArrayList<>();
    parts.forEach(
        (name, part) -> {
          boxes.add(BoxPlotPicture.Box.of(name, series(part)));
          groups.add(group(name, part));
        });
    Stratification by =
        question.by() == Stratification.CATEGORY ? question.by() : Stratification.CENTRE;
    return Answer.of(
            BoxPlotFigure.of(
                new BoxPlotPicture(measure, words.word(by), Notation.number(0), boxes), locale),
            groups)
        .comparing(
            () ->
                GroupComparison.ofValues(
                    parts.values().stream().map(MinutesAnalysis::series).toList()));
  }

  /** Weekly means as single values: their moving range tells how much they vary by chance. */
  private Answer weeks(List<Timed> timed) {
    Map<LocalDate, List<Timed>> parts = grouped(timed, Timed::week);
    return Answer.ifEnough(
        Technique.CONTROL_CHART, Map.of(DataCount.POINTS, parts.size()), () -> individuals(parts));
  }

  private Answer individuals(Map<LocalDate, List<Timed>> parts) {
    List<LocalDate> weeks = new ArrayList<>(parts.keySet());
    Series means = means(parts);
    ImrChart chart =
        ImrChart.of(means, ImrChart.Options.usual().with(LimitBasis.usual().with(staging(weeks))));
    ControlChartLabels labels =
        ControlChartLabels.of(
            measure, Notation.number(1), weeks.stream().map(LocalDate::toString).toList());
    List<Answer.Group> groups = new ArrayList<>();
    parts.forEach((week, part) -> groups.add(group(week.toString(), part)));
    return Answer.of(new ControlChartFigures(labels, question.rules(), locale).of(chart), groups)
        .withSignalsOf(chart.individuals(), question.rules())
        .with(ChartAdvice.of(new ProcessData.Values(means)));
  }

  /** Load against speed, day by day. */
  private Answer scatter(List<Timed> timed) {
    Map<LocalDate, List<Timed>> days = grouped(timed, Timed::day);
    return Answer.ifEnough(
        Technique.SCATTER_DIAGRAM,
        Map.of(DataCount.PAIRS, days.size()),
        () -> {
          Series load = Series.of(days.values().stream().mapToDouble(List::size).toArray());
          Series speed = means(days);
          List<String> labels = days.keySet().stream().map(LocalDate::toString).toList();
          ScatterPicture picture =
              new ScatterPicture(
                      words.word("Analysis", "SLIPS_A_DAY"),
                      Notation.number(0),
                      measure,
                      Notation.number(1),
                      labels,
                      load,
                      speed,
                      Optional.empty(),
                      OptionalDouble.empty())
                  .with(SimpleRegression.of(load, speed), Correlation.of(load, speed));
          List<Answer.Group> groups = new ArrayList<>();
          days.forEach((day, part) -> groups.add(group(day.toString(), part)));
          return Answer.of(ScatterFigure.of(picture, locale), groups);
        });
  }

  private static Series means(Map<LocalDate, List<Timed>> parts) {
    return Series.of(
        parts.values().stream()
            .mapToDouble(
                part -> part.stream().mapToDouble(Timed::minutes).average().orElse(Double.NaN))
            .toArray());
  }

  private Staging staging(List<LocalDate> weeks) {
    int[] starts =
        question.stages().stream()
            .mapToInt(month -> firstOf(weeks, month))
            .filter(row -> row > 1 && row <= weeks.size())
            .distinct()
            .toArray();
    Staging staging = Staging.startingAt(starts);
    return question
        .baseline()
        .map(
            span ->
                staging.frozenOn(
                    firstOf(weeks, span.first()), firstOf(weeks, span.last().plusMonths(1)) - 1))
        .orElse(staging);
  }

  /** Row of the first week that begins in a month or after it, from 1. */
  private static int firstOf(List<LocalDate> weeks, YearMonth month) {
    int row = 1;
    while (row <= weeks.size() && YearMonth.from(weeks.get(row - 1)).isBefore(month)) {
      row++;
    }
    return row;
  }

  private static <K extends Comparable<? super K>> Map<K, List<Timed>> grouped(
      List<Timed> timed, Function<Timed, K> key) {
    Map<K, List<Timed>> parts = new TreeMap<>();
    for (Timed slip : timed) {
      parts.computeIfAbsent(key.apply(slip), any -> new ArrayList<>()).add(slip);
    }
    return parts;
  }

  private static Series series(List<Timed> timed) {
    return Series.of(timed.stream().mapToDouble(Timed::minutes).toArray());
  }

  private static Answer.Group group(String label, List<Timed> timed) {
    Map<String, Standing> records = new TreeMap<>();
    timed.forEach(slip -> records.put(slip.number(), Standing.NUMERATOR));
    return new Answer.Group(label, records);
  }

  private static double minutes(Duration duration) {
    return duration.toSeconds() / 60.0;
  }
}
