package org.qualedger.statistics.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StudentizedRangeTest {

  @ParameterizedTest
  @CsvSource({"1, 18", "4, 3.9", "30, 0.5", "500, 8", "20, 30"})
  void the_range_of_two_is_a_difference_and_has_students_distribution(double freedom, double q) {
    double students = 2 * TDistribution.of(freedom).survivalProbability(q / Math.sqrt(2));

    assertEquals(
        students, new StudentizedRange(2, freedom).survivalProbability(q), 1e-11 * students);
  }

  // Tables of the studentized range, 5 % and 1 %, as in Montgomery
  @ParameterizedTest
  @CsvSource({
    "3, 10, 0.05, 3.88",
    "5, 20, 0.05, 4.23",
    "10, 60, 0.05, 4.65",
    "4, 8, 0.01, 6.20",
    "3, 1, 0.05, 27.0"
  })
  void quantiles_are_those_of_the_tables(int groups, double freedom, double p, double q) {
    assertEquals(q, new StudentizedRange(groups, freedom).upperQuantile(p), 0.0015 * q);
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 0.3", "7, 3, 0.999", "40, 200, 1e-6"})
  void a_quantile_is_exceeded_with_its_probability(int groups, double freedom, double p) {
    StudentizedRange range = new StudentizedRange(groups, freedom);

    assertEquals(p, range.survivalProbability(range.upperQuantile(p)), 1e-10 * p);
  }

  @Test
  void every_range_is_greater_than_nothing() {
    assertEquals(1, new StudentizedRange(4, 12).survivalProbability(0), 1e-14);
  }
}
