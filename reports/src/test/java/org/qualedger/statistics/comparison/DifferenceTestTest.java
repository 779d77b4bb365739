package org.qualedger.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualedger.statistics.comparison.DifferenceTest.Method;
import org.qualedger.statistics.proportion.Proportion;

/** Against R 4.2.2: prop.test(correct = FALSE) and fisher.test. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferenceTestTest {

  @ParameterizedTest
  @CsvSource({
    "912, 960, 873, 942, 0.034872988100022845",
    "3, 10, 8, 12, 0.0867681727038757",
    "45, 50, 45, 50, 1",
    "480211, 500000, 479102, 500000, 1.9842550272946477e-08",
  })
  void the_pooled_test_agrees_with_the_reference(
      long x1, long n1, long x2, long n2, double expected) {
    assertEquals(
        expected,
        TwoProportions.of(new Proportion(x1, n1), new Proportion(x2, n2), 0.95).pValueZ(),
        1e-9 * expected);
  }

  @ParameterizedTest
  @CsvSource({
    "912, 960, 873, 942, 0.0360473233989958",
    "3, 10, 8, 12, 0.19838056680161978",
    "0, 15, 4, 14, 0.04214559386973179",
    "20, 20, 30, 30, 1",
    "45, 50, 45, 50, 1",
  })
  void the_exact_test_agrees_with_the_reference(
      long x1, long n1, long x2, long n2, double expected) {
    assertEquals(
        expected,
        FisherExactTest.of(new Proportion(x1, n1), new Proportion(x2, n2)).pTwoSided(),
        1e-9 * expected);
  }

  @Test
  void small_expected_counts_ask_for_the_exact_test() {
    assertAll(
        () -> assertEquals(Method.POOLED_Z, method(83, 106, 97, 100)),
        () -> assertEquals(Method.FISHER_EXACT, method(0, 15, 4, 14)),
        () -> assertEquals(Method.FISHER_EXACT, method(3, 10, 5, 10), "4 are expected in a cell"),
        () -> assertEquals(Method.POOLED_Z, method(4, 10, 6, 10), "5 are expected in every cell"),
        () -> assertEquals(Method.FISHER_EXACT, method(20, 20, 30, 30)));
  }

  @Test
  void nothing_cannot_be_compared() {
    assertTrue(DifferenceTest.of(new Proportion(0, 0), new Proportion(5, 6)).isEmpty());
    assertTrue(DifferenceTest.of(new Proportion(5, 6), new Proportion(0, 0)).isEmpty());
  }

  private static Method method(long x1, long n1, long x2, long n2) {
    return DifferenceTest.of(new Proportion(x1, n1), new Proportion(x2, n2)).orElseThrow().method();
  }
}
