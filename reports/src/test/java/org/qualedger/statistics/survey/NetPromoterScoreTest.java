package org.qualedger.statistics.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NetPromoterScoreTest {

  @Test
  void six_detracts_seven_and_eight_are_passive_nine_promotes() {
    NetPromoterScore score = NetPromoterScore.of(Series.of(0, 6, 7, 8, 9, 10, Double.NaN));

    assertEquals(6, score.n());
    assertEquals(2, score.detractors());
    assertEquals(2, score.passives());
    assertEquals(2, score.promoters());
    assertEquals(0, score.score());
    assertEquals(100 * Math.sqrt(4.0 / 6 / 6), score.standardError(), 1e-12);
  }

  @Test
  void customers_of_one_mind_leave_no_doubt() {
    NetPromoterScore score = NetPromoterScore.of(Series.of(3, 4, 5));

    assertEquals(-100, score.score());
    assertEquals(0, score.standardError());
    assertEquals(-100, score.interval().upper());
  }

  @Test
  void no_answer_is_no_score() {
    NetPromoterScore score = NetPromoterScore.of(Series.empty());

    assertEquals(0, score.n());
    assertTrue(Double.isNaN(score.score()) && Double.isNaN(score.interval().lower()));
  }

  @Test
  void answers_off_the_scale_are_refused() {
    assertFault(DataFault.INVALID_INPUT, () -> NetPromoterScore.of(Series.of(11)));
    assertFault(DataFault.INVALID_INPUT, () -> NetPromoterScore.of(Series.of(-1)));
    assertFault(DataFault.INVALID_INPUT, () -> NetPromoterScore.of(Series.of(8.5)));
    assertFault(DataFault.INVALID_INPUT, () -> NetPromoterScore.of(Series.of(8), 0));
  }
}
