package org.qualedger.statistics.descriptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.Series;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AutocorrelationTest {

  // m = 3, squares 4+1+0+1+4 = 10, products 2+0+0+2 = 4
  @Test
  void a_rise_depends_on_its_neighbours() {
    assertEquals(0.4, Autocorrelation.ofNeighbours(Series.of(1, 2, 3, 4, 5)), 1e-15);
  }

  @Test
  void to_and_fro_is_negative() {
    assertEquals(-0.75, Autocorrelation.ofNeighbours(Series.of(1, 3, 1, 3)), 1e-15);
  }

  @Test
  void a_missing_number_breaks_the_pairs_beside_it() {
    assertEquals(-0.5, Autocorrelation.ofNeighbours(Series.of(1, 3, Double.NaN, 1, 3)), 1e-15);
  }

  @Test
  void a_constant_has_none() {
    assertTrue(Double.isNaN(Autocorrelation.ofNeighbours(Series.of(2, 2, 2))));
    assertTrue(Double.isNaN(Autocorrelation.ofNeighbours(Series.of(2))));
  }
}
