package org.qualedger.statistics.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CronbachAlphaTest {
  private static final List<Series> FORM =
      List.of(
          Series.of(5, 4, 4),
          Series.of(4, 3, 4),
          Series.of(2, 2, 3),
          Series.of(1, 2, 1),
          Series.of(3, 5, 4));

  @Test
  void equal_answers_to_all_questions_measure_one_thing() {
    CronbachAlpha alpha =
        CronbachAlpha.of(List.of(Series.of(1, 1, 1), Series.of(2, 2, 2), Series.of(4, 4, 4)));

    assertEquals(1, alpha.alpha(), 1e-15);
    assertEquals(1, alpha.standardizedAlpha(), 1e-15);
    assertEquals(1, alpha.interval().lower(), 1e-14);
  }

  @Test
  void neither_order_nor_unit_nor_origin_matters() {
    CronbachAlpha plain = CronbachAlpha.of(FORM);
    CronbachAlpha changed =
        CronbachAlpha.of(FORM.reversed().stream().map(s -> s.map(v -> 10 + 3 * v)).toList());

    assertEquals(plain.alpha(), changed.alpha(), 1e-14);
    assertEquals(plain.standardizedAlpha(), changed.standardizedAlpha(), 1e-14);
    assertEquals(plain.alphaWithout().get(1), changed.alphaWithout().get(1), 1e-14);
  }

  @Test
  void who_left_out_a_question_is_left_out() {
    CronbachAlpha plain = CronbachAlpha.of(FORM);
    CronbachAlpha withGap =
        CronbachAlpha.of(
            List.of(
                FORM.get(0),
                FORM.get(1),
                Series.of(1, Double.NaN, 5),
                FORM.get(2),
                FORM.get(3),
                FORM.get(4)));

    assertEquals(plain, withGap);
  }

  @Test
  void a_question_all_answer_alike_correlates_with_nothing() {
    CronbachAlpha alpha =
        CronbachAlpha.of(List.of(Series.of(1, 2, 5), Series.of(2, 3, 5), Series.of(4, 4, 5)));

    assertTrue(Double.isNaN(alpha.standardizedAlpha()));
    assertTrue(Double.isNaN(alpha.correctedCorrelations().get(2)));
    assertTrue(alpha.alphaWithout().get(2) > alpha.alpha());
  }

  @Test
  void without_one_of_two_questions_there_is_no_alpha() {
    CronbachAlpha alpha =
        CronbachAlpha.of(List.of(Series.of(1, 2), Series.of(3, 3), Series.of(5, 4)));

    assertTrue(Double.isNaN(alpha.alphaWithout().get(0)));
  }

  @Test
  void forms_that_say_nothing_are_refused() {
    assertFault(DataFault.INSUFFICIENT_DATA, () -> CronbachAlpha.of(List.of()));
    assertFault(
        DataFault.INSUFFICIENT_DATA,
        () -> CronbachAlpha.of(List.of(Series.of(1), Series.of(2), Series.of(3))));
    assertFault(
        DataFault.INSUFFICIENT_DATA,
        () -> CronbachAlpha.of(List.of(Series.of(1, 2), Series.of(2, Double.NaN))));
    assertFault(
        DataFault.INVALID_INPUT, () -> CronbachAlpha.of(List.of(Series.of(1, 2), Series.of(2))));
    assertFault(
        DataFault.DEGENERATE,
        () -> CronbachAlpha.of(List.of(Series.of(1, 5), Series.of(5, 1), Series.of(3, 3))));
  }
}
