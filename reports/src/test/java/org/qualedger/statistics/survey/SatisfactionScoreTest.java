package org.qualedger.statistics.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.proportion.Proportion;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SatisfactionScoreTest {

  @Test
  void the_two_best_marks_are_satisfied_and_the_two_worst_are_not() {
    SatisfactionScore score = SatisfactionScore.of(Series.of(5, 4, 3, 2, 1, 5, Double.NaN), 5);

    assertEquals(new Proportion(2, 6), score.topBox());
    assertEquals(new Proportion(3, 6), score.topTwo());
    assertEquals(new Proportion(2, 6), score.bottomTwo());
    assertEquals(20.0 / 6, score.mean(), 1e-15);
  }

  @Test
  void the_index_runs_from_all_worst_to_all_best() {
    assertEquals(0, SatisfactionScore.of(Series.of(1, 1), 7).index());
    assertEquals(100, SatisfactionScore.of(Series.of(7, 7), 7).index());
    assertEquals(50, SatisfactionScore.of(Series.of(4), 7).index());
  }

  @Test
  void no_answer_is_no_score() {
    SatisfactionScore score = SatisfactionScore.of(Series.of(Double.NaN), 5);

    assertEquals(0, score.n());
    assertTrue(score.topTwo().value().isEmpty());
    assertTrue(Double.isNaN(score.index()));
  }

  @Test
  void marks_off_the_scale_are_refused() {
    assertFault(DataFault.INVALID_INPUT, () -> SatisfactionScore.of(Series.of(0), 5));
    assertFault(DataFault.INVALID_INPUT, () -> SatisfactionScore.of(Series.of(6), 5));
    assertFault(DataFault.INVALID_INPUT, () -> SatisfactionScore.of(Series.of(4.5), 5));
    assertFault(DataFault.INVALID_INPUT, () -> SatisfactionScore.of(Series.of(1), 1));
  }
}
