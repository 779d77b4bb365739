package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualedger.statistics.Faults.assertFault;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualedger.statistics.DataFault;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PAdjustmentTest {

  @Test
  void each_method_by_hand() {
    Series p = Series.of(0.02, 0.5, 0.01);

    near(Series.of(0.06, 1, 0.03), PAdjustment.BONFERRONI.of(p));
    near(Series.of(0.04, 0.5, 0.03), PAdjustment.HOLM.of(p));
    near(Series.of(0.03, 0.5, 0.03), PAdjustment.BENJAMINI_HOCHBERG.of(p));
  }

  private static void near(Series expected, Series actual) {
    assertArrayEquals(expected.toArray(), actual.toArray(), 1e-15);
  }

  @Test
  void an_adjusted_p_is_never_less_and_keeps_its_order() {
    Random random = new Random(3);
    Series p = Series.of(random.doubles(200).map(x -> x * x).toArray());
    Series bonferroni = PAdjustment.BONFERRONI.of(p);
    Series holm = PAdjustment.HOLM.of(p);
    Series discovery = PAdjustment.BENJAMINI_HOCHBERG.of(p);

    for (int i = 0; i < p.size(); i++) {
      assertTrue(p.get(i) <= discovery.get(i) && discovery.get(i) <= holm.get(i));
      assertTrue(holm.get(i) <= bonferroni.get(i) && bonferroni.get(i) <= 1);
      for (int j = 0; j < p.size(); j++) {
        assertTrue(p.get(i) > p.get(j) || discovery.get(i) <= discovery.get(j));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_missing_p_is_not_counted(PAdjustment method) {
    Series adjusted = method.of(Series.of(0.03, Double.NaN));

    assertEquals(0.03, adjusted.get(0), 1e-15);
    assertTrue(adjusted.isMissing(1));
    assertEquals(Series.empty(), method.of(Series.empty()));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_no_probability_is_refused(PAdjustment method) {
    assertFault(DataFault.INVALID_INPUT, () -> method.of(Series.of(0.1, 1.2)));
  }
}
