package org.qualedger.statistics.histogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.histogram.Histogram.Bin;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HistogramTest {

  @Test
  void a_figure_on_a_border_goes_by_the_convention() {
    Histogram histogram = Histogram.of(Series.of(0, 1, 1, 2, Double.NaN), Series.of(0, 1, 2));

    assertEquals(4, histogram.n());
    assertEquals(List.of(new Bin(0, 1, 3, 1), new Bin(1, 2, 1, 3)), histogram.bins());
  }

  @Test
  void a_border_with_a_rounding_error_is_the_border() {
    Histogram histogram = Histogram.of(Series.of(0.3, 3 * 0.1), Series.of(0, 0.1, 0.3, 0.6));

    assertEquals(new Bin(0.1, 0.3, 2, 0), histogram.bins().get(1));
  }

  @Test
  void borders_hold_among_large_numbers() {
    Histogram histogram = Histogram.of(Series.of(1e15 + 1), Series.of(1e15, 1e15 + 1, 1e15 + 2));

    assertEquals(new Bin(1e15, 1e15 + 1, 1, 0), histogram.bins().getFirst());
  }

  @Test
  void every_figure_is_counted_once_whatever_the_classes() {
    Random random = new Random(3);
    for (int n = 1; n < 200; n += 7) {
      double scale = Math.pow(10, random.nextInt(9) - 4);
      Series figures =
          Series.of(random.doubles(n).map(u -> Math.rint(u * 50) * scale - 20 * scale).toArray());
      Histogram histogram = Histogram.of(figures);

      assertEquals(n, histogram.bins().stream().mapToInt(Bin::rightClosed).sum());
      assertEquals(n, histogram.bins().stream().mapToInt(Bin::leftClosed).sum());
    }
  }

  @Test
  void classes_of_no_choice_are_round_and_enough() {
    Histogram histogram =
        Histogram.of(Series.of(12, 15.5, 19, 21, 22, 24, 28, 33, 34, 35.2, 41, 53));

    assertEquals(
        List.of(10.0, 20.0, 30.0, 40.0, 50.0), histogram.bins().stream().map(Bin::from).toList());
    assertEquals(10, histogram.bins().getFirst().width());
  }

  @Test
  void equal_figures_fill_one_class() {
    assertEquals(
        1,
        Histogram.of(Series.of(4, 4, 4)).bins().stream().filter(b -> b.leftClosed() > 0).count());
    assertEquals(1, Histogram.of(Series.of(0, 0)).bins().size());
  }

  @Test
  void the_spread_says_how_many_classes() {
    ClassNumbers eight = ClassNumbers.of(Series.of(1, 2, 3, 4, 5, 6, 7, 8));

    assertEquals(4, eight.sturges());
    assertEquals(3, eight.squareRoot());
    assertEquals(3.5 * Math.sqrt(6) / 2, eight.scottWidth(), 1e-14);
    assertEquals(2, eight.scott());
    assertEquals(3.5, eight.freedmanDiaconisWidth(), 1e-14);
    assertEquals(OptionalInt.of(2), eight.freedmanDiaconis());
  }

  @Test
  void without_a_spread_it_says_nothing() {
    ClassNumbers level = ClassNumbers.of(Series.of(4, 4, 4, 4, 9));

    assertEquals(OptionalInt.empty(), level.freedmanDiaconis());
    ClassNumbers one = ClassNumbers.of(Series.of(4));
    assertEquals(1, one.sturges());
    assertTrue(Double.isNaN(one.scottWidth()));
    assertEquals(1, one.scott());
  }

  @Test
  void figures_and_borders_that_do_not_fit_are_refused() {
    Series figures = Series.of(1, 2);

    assertFault(DataFault.INVALID_INPUT, () -> Histogram.of(figures, Series.of(0, 1)));
    assertFault(DataFault.INVALID_INPUT, () -> Histogram.of(figures, Series.of(1.5, 3)));
    assertFault(DataFault.INVALID_INPUT, () -> Histogram.of(figures, Series.of(0)));
    assertFault(DataFault.INVALID_INPUT, () -> Histogram.of(figures, Series.of(0, 3, 3)));
    assertFault(DataFault.INVALID_INPUT, () -> Histogram.of(figures, Series.of(0, Double.NaN, 3)));
    assertFault(DataFault.INSUFFICIENT_DATA, () -> Histogram.of(Series.of(Double.NaN)));
    assertFault(DataFault.INSUFFICIENT_DATA, () -> Histogram.of(Series.empty(), Series.of(0, 1)));
  }
}
