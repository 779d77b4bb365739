package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.statistics.sampling.AcceptancePlan;
import org.qualedger.statistics.sampling.DefectModel;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OcCurveFigureTest {

  @Test
  void the_marked_qualities_come_first_in_the_table_and_are_drawn() {
    Figure figure =
        OcCurveFigure.of(
            OcCurvePicture.of(
                "n = 1, c = 0",
                new AcceptancePlan(1, 0),
                new DefectModel.Binomial(),
                List.of(
                    new OcCurvePicture.Point("AQL", 0.1), new OcCurvePicture.Point("LTPD", 0.9))),
            Locale.ENGLISH);

    assertEquals(List.of("AQL", "10.00%", "90.0%"), figure.table().rows().getFirst());
    assertEquals(List.of("LTPD", "90.00%", "10.0%"), figure.table().rows().get(1));
    assertEquals(List.of("–", "0.00%", "100.0%"), figure.table().rows().get(2));
    assertEquals(
        "Operating characteristic curve of the plan n = 1, c = 0. AQL 10.00% is accepted with"
            + " 90.0%; LTPD 90.00% is accepted with 10.0%.",
        figure.alternativeText());
    assertTrue(figure.svg(600, 300).contains(">AQL 10.00%: accepted 90.0%</text>"));
  }

  @Test
  void a_plan_that_accepts_everything_is_drawn_to_the_end() {
    Figure figure =
        OcCurveFigure.of(new OcCurvePicture("all", quality -> 1, List.of()), Locale.ENGLISH);

    assertEquals(List.of("–", "100.00%", "100.0%"), figure.table().rows().getLast());
  }
}
